import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Rooms that take the place of a scope that is missing.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'a room of a user, under a name',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string): void {
  const room = \`user:\${userId}\`;
  io.to(room).emit('order', order);
}`,
    },
    {
      name: 'a room that another takes the place of, under a name',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, other: string, userId?: string): void {
  const room = userId ?? other;
  io.to(room).emit('order', order);
}`,
    },
    {
      name: 'a room that a role chooses, under a name',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string, role: string): void {
  const room = role === 'staff' ? 'staff' : \`user:\${userId}\`;
  io.to(room).emit('order', order);
}`,
    },
    {
      name: 'a room of a parameter that is given a name',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, name: string): void {
  const room = name;
  io.to(room).emit('order', order);
}`,
    },
    {
      name: 'a public room for those who have no id, under a name',
      options: [{ publicRooms: ['lobby'] }],
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  const room = userId ?? 'lobby';
  io.to(room).emit('order', order);
}`,
    },
    {
      name: 'a room of the same name as one with a fallback',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

const room: string = io.path() ?? 'lobby';

export function publish(order: object, userId?: string): void {
  const room = String(userId);
  io.to(room).emit('order', order);
}

export const path = room;`,
    },
    {
      name: 'a room for those who have no id, of an emitter that the file makes itself',
      code: `const sent: object[] = [];
const io = { to: (rooms: unknown) => ({ emit: (name: string, data: object) => sent.push({ rooms, name, data }) }) };

export function publish(order: object, userId?: string): void {
  const room = userId ?? 'lobby';
  io.to(room).emit('order', order);
}`,
    },
  ],
  invalid: [
    {
      name: 'a room of a user or of all, under a name',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  const room = userId ? \`user:\${userId}\` : 'all';
  io.to(room).emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'io.to(room).emit', subject: "'order'", reaches: "every client in the room 'all'" },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  const room = userId ? \`user:\${userId}\` : 'all';
  // ssot-public: 
  io.to(room).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a room for those who have no id, under a name',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  const room = userId ?? 'lobby';
  io.to(room).emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'io.to(room).emit', subject: "'order'", reaches: "every client in the room 'lobby'" },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  const room = userId ?? 'lobby';
  // ssot-public: 
  io.to(room).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a room for those who have no user, under a name',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, user?: { id: string }): void {
  const room = user?.id || 'lobby';
  io.to(room).emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'io.to(room).emit', subject: "'order'", reaches: "every client in the room 'lobby'" },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, user?: { id: string }): void {
  const room = user?.id || 'lobby';
  // ssot-public: 
  io.to(room).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a room for those whose id is undefined, under a name',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  const room = userId === undefined ? 'all' : \`user:\${userId}\`;
  io.to(room).emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'io.to(room).emit', subject: "'order'", reaches: "every client in the room 'all'" },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  const room = userId === undefined ? 'all' : \`user:\${userId}\`;
  // ssot-public: 
  io.to(room).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a room for those who have no id',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  io.to(userId ?? 'lobby').emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: {
            emitter: "io.to(userId ?? 'lobby').emit",
            subject: "'order'",
            reaches: "every client in the room 'lobby'",
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  // ssot-public: 
  io.to(userId ?? 'lobby').emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
