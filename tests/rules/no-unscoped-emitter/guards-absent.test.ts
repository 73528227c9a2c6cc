import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Conditions on a scope: which lead to where it is missing, and which to where it is there.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'a room after an exit for undefined',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (userId === undefined) return;
  io.to(userId).emit('order', order);
}`,
    },
    {
      name: 'a room after an exit for null or undefined',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (userId == null) return;
  io.to(userId).emit('order', order);
}`,
    },
    {
      name: 'a room in the branch for those who have an id',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (userId !== undefined) io.to(userId).emit('order', order);
}`,
    },
    {
      name: 'a room in the other branch of undefined',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (typeof userId === 'undefined') console.log('nobody');
  else io.to(userId).emit('order', order);
}`,
    },
    {
      name: 'a room after an exit for those who have no user or no id',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, user?: { id?: string }): void {
  if (!user || !user.id) return;
  io.to(user.id).emit('order', order);
}`,
    },
    {
      name: 'a room where the session is open',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, session: { closed: boolean; id: string }): void {
  if (session.closed) return;
  io.to(session.id).emit('order', order);
}`,
    },
    {
      name: 'a room where the user has a role',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, user: { id: string; role: string }): void {
  if (user.role === 'guest') return;
  io.to(user.id).emit('order', order);
}`,
    },
    {
      name: 'a room that is asked for on the right',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  userId && io.to(userId).emit('order', order);
}`,
    },
    {
      name: 'a room in place of nothing',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  return userId ? void io.to(userId).emit('order', order) : undefined;
}`,
    },
    {
      name: 'a room where what is compared is on the right',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (undefined !== userId) io.to(userId).emit('order', order);
}`,
    },
    {
      name: 'a room in a branch of a method',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, req: { method: string; room: string }): void {
  if (req.method === 'GET') return;
  else io.to(req.room).emit('order', order);
}`,
    },
    {
      name: 'a room for each user',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, users: string[]): void {
  if (users.length === 0) return;
  for (const user of users) io.to(user).emit('order', order);
}`,
    },
    {
      name: 'the branch for undefined, of an emitter that the file makes itself',
      code: `const sent: object[] = [];
const io = { to: (room: string) => ({ emit: (name: string, data: object) => sent.push({ room, name, data }) }), emit: (name: string, data: object) => sent.push({ name, data }) };

export function publish(order: object, userId?: string): void {
  if (userId === undefined) io.emit('order', order);
  else io.to(userId).emit('order', order);
}`,
    },
    {
      name: 'the branch for null or undefined, of an emitter that the file makes itself',
      code: `const sent: object[] = [];
const io = { to: (room: string) => ({ emit: (name: string, data: object) => sent.push({ room, name, data }) }), emit: (name: string, data: object) => sent.push({ name, data }) };

export function publish(order: object, userId?: string): void {
  if (userId == null) io.emit('order', order);
  else io.to(userId).emit('order', order);
}`,
    },
    {
      name: 'the other branch of what is not undefined, of an emitter that the file makes itself',
      code: `const sent: object[] = [];
const io = { to: (room: string) => ({ emit: (name: string, data: object) => sent.push({ room, name, data }) }), emit: (name: string, data: object) => sent.push({ name, data }) };

export function publish(order: object, userId?: string): void {
  if (userId !== undefined) io.to(userId).emit('order', order);
  else io.emit('order', order);
}`,
    },
    {
      name: 'what is left after an exit for those who have an id, of an emitter that the file makes itself',
      code: `const sent: object[] = [];
const io = { to: (room: string) => ({ emit: (name: string, data: object) => sent.push({ room, name, data }) }), emit: (name: string, data: object) => sent.push({ name, data }) };

export function publish(order: object, userId?: string): void {
  if (userId !== undefined) {
    io.to(userId).emit('order', order);
    return;
  }
  io.emit('order', order);
}`,
    },
    {
      name: 'the branch for those who have no user or no id, of an emitter that the file makes itself',
      code: `const sent: object[] = [];
const io = { to: (room: string) => ({ emit: (name: string, data: object) => sent.push({ room, name, data }) }), emit: (name: string, data: object) => sent.push({ name, data }) };

export function publish(order: object, user?: { id?: string }): void {
  if (!user || !user.id) io.emit('order', order);
  else io.to(user.id).emit('order', order);
}`,
    },
    {
      name: 'the other branch of what is no boolean yet, of an emitter that the file makes itself',
      code: `const sent: object[] = [];
const io = { to: (room: string) => ({ emit: (name: string, data: object) => sent.push({ room, name, data }) }), emit: (name: string, data: object) => sent.push({ name, data }) };

export function publish(order: object, userId?: string): void {
  if (Boolean(userId)) console.log('one');
  else io.emit('order', order);
}`,
    },
    {
      name: 'what runs only where there is no id, of an emitter that the file makes itself',
      code: `const sent: object[] = [];
const io = { to: (room: string) => ({ emit: (name: string, data: object) => sent.push({ room, name, data }) }), emit: (name: string, data: object) => sent.push({ name, data }) };

export function publish(order: object, userId?: string): void {
  if (order !== null) !userId && io.emit('order', order);
}`,
    },
    {
      name: 'what runs in place of an id, of an emitter that the file makes itself',
      code: `const sent: object[] = [];
const io = { to: (room: string) => ({ emit: (name: string, data: object) => sent.push({ room, name, data }) }), emit: (name: string, data: object) => sent.push({ name, data }) };

export function publish(order: object, userId?: string): void {
  return userId ? undefined : void io.emit('order', order);
}`,
    },
    {
      name: 'the branch for the type of undefined, of an emitter that the file makes itself',
      code: `const sent: object[] = [];
const io = { to: (room: string) => ({ emit: (name: string, data: object) => sent.push({ room, name, data }) }), emit: (name: string, data: object) => sent.push({ name, data }) };

export function publish(order: object, userId?: string): void {
  if (typeof userId === 'undefined') io.emit('order', order);
  else io.to(userId).emit('order', order);
}`,
    },
  ],
  invalid: [
    {
      name: 'a scope that is there after an exit for those who have none',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string): void {
  if (userId === undefined) return;
  io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'narrowToScope',
              data: { scope: 'userId' },
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string): void {
  if (userId === undefined) return;
  io.to(userId).emit('order', order);
}`,
            },
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string): void {
  if (userId === undefined) return;
  // ssot-public: 
  io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a scope that is there after an exit for what is null or undefined',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string): void {
  if (userId == null) return;
  io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'narrowToScope',
              data: { scope: 'userId' },
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string): void {
  if (userId == null) return;
  io.to(userId).emit('order', order);
}`,
            },
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string): void {
  if (userId == null) return;
  // ssot-public: 
  io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a scope that is there, as its type tells',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string): void {
  if (typeof userId === 'undefined') return;
  io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'narrowToScope',
              data: { scope: 'userId' },
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string): void {
  if (typeof userId === 'undefined') return;
  io.to(userId).emit('order', order);
}`,
            },
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string): void {
  if (typeof userId === 'undefined') return;
  // ssot-public: 
  io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the branch for those who have an id',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string): void {
  if (userId !== undefined) io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'narrowToScope',
              data: { scope: 'userId' },
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string): void {
  if (userId !== undefined) io.to(userId).emit('order', order);
}`,
            },
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string): void {
  // ssot-public: 
  if (userId !== undefined) io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a user and its id that are there after an exit',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, user: { id: string; role: string }): void {
  if (!user || !user.id) return;
  io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, user: { id: string; role: string }): void {
  if (!user || !user.id) return;
  // ssot-public: 
  io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a state of a session is no scope',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, session: { closed: boolean }): void {
  if (session.closed) return;
  io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, session: { closed: boolean }): void {
  if (session.closed) return;
  // ssot-public: 
  io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a role of a user is no scope',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, user: { id: string; role: string }): void {
  if (user.role === 'guest') return;
  io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, user: { id: string; role: string }): void {
  if (user.role === 'guest') return;
  // ssot-public: 
  io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the number of users is no scope',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, users: string[]): void {
  if (users.length === 0) return;
  io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, users: string[]): void {
  if (users.length === 0) return;
  // ssot-public: 
  io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the method of a request is no scope',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, req: { method: string }): void {
  if (req.method === 'GET') return;
  else io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 8,
          endLine: 7,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, req: { method: string }): void {
  if (req.method === 'GET') return;
  // ssot-public: 
  else io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a flag of a user is no scope',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, isUserIdle: boolean): void {
  if (isUserIdle) return;
  io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, isUserIdle: boolean): void {
  if (isUserIdle) return;
  // ssot-public: 
  io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a comparison of two users asks for no scope',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string, other: string): void {
  if (userId === other) return;
  io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'narrowToScope',
              data: { scope: 'userId' },
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string, other: string): void {
  if (userId === other) return;
  io.to(userId).emit('order', order);
}`,
            },
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string, other: string): void {
  if (userId === other) return;
  // ssot-public: 
  io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the branch for undefined',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (userId === undefined) io.emit('order', order);
  else io.to(userId).emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'io.emit', subject: "'order'", reaches: 'every connected client' },
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  // ssot-public: 
  if (userId === undefined) io.emit('order', order);
  else io.to(userId).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the branch for undefined, of a parameter that is always given',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string): void {
  if (userId === undefined) io.emit('order', order);
  else io.to(userId).emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'io.emit', subject: "'order'", reaches: 'every connected client' },
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId: string): void {
  // ssot-public: 
  if (userId === undefined) io.emit('order', order);
  else io.to(userId).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the branch for null or undefined',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (userId == null) io.emit('order', order);
  else io.to(userId).emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'io.emit', subject: "'order'", reaches: 'every connected client' },
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  // ssot-public: 
  if (userId == null) io.emit('order', order);
  else io.to(userId).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the other branch of what is not undefined',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (userId !== undefined) io.to(userId).emit('order', order);
  else io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'io.emit', subject: "'order'", reaches: 'every connected client' },
          line: 7,
          column: 8,
          endLine: 7,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (userId !== undefined) io.to(userId).emit('order', order);
  // ssot-public: 
  else io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what is left after an exit for those who have an id',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (userId !== undefined) {
    io.to(userId).emit('order', order);
    return;
  }
  io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'io.emit', subject: "'order'", reaches: 'every connected client' },
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (userId !== undefined) {
    io.to(userId).emit('order', order);
    return;
  }
  // ssot-public: 
  io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the branch for those who have no user or no id',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, user?: { id?: string }): void {
  if (!user || !user.id) io.emit('order', order);
  else io.to(user.id).emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'io.emit', subject: "'order'", reaches: 'every connected client' },
          line: 6,
          column: 26,
          endLine: 6,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, user?: { id?: string }): void {
  // ssot-public: 
  if (!user || !user.id) io.emit('order', order);
  else io.to(user.id).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the other branch of what is no boolean yet',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (Boolean(userId)) console.log('one');
  else io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'io.emit', subject: "'order'", reaches: 'every connected client' },
          line: 7,
          column: 8,
          endLine: 7,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (Boolean(userId)) console.log('one');
  // ssot-public: 
  else io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what runs only where there is no id',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (order !== null) !userId && io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'io.emit', subject: "'order'", reaches: 'every connected client' },
          line: 6,
          column: 34,
          endLine: 6,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  // ssot-public: 
  if (order !== null) !userId && io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what runs in place of an id',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  return userId ? undefined : void io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'io.emit', subject: "'order'", reaches: 'every connected client' },
          line: 6,
          column: 36,
          endLine: 6,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  // ssot-public: 
  return userId ? undefined : void io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the branch for the type of undefined',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (typeof userId === 'undefined') io.emit('order', order);
  else io.to(userId).emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'io.emit', subject: "'order'", reaches: 'every connected client' },
          line: 6,
          column: 38,
          endLine: 6,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  // ssot-public: 
  if (typeof userId === 'undefined') io.emit('order', order);
  else io.to(userId).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
