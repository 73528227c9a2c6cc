import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Lists of rooms: which may be empty, and which cannot be where they are used.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'a set for whose size a condition asks',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, ids: Set<string>): void {
  if (ids.size > 0) io.to([...ids]).emit('order', order);
}`,
    },
    {
      name: 'a set for whose size an exit asks',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, ids: Set<string>): void {
  if (ids.size === 0) return;
  io.to([...ids]).emit('order', order);
}`,
    },
    {
      name: 'a part of a text',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, name: string): void {
  io.to(name.slice(1)).emit('order', order);
}`,
    },
    {
      name: 'a list with one room',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, id: string): void {
  const rooms: string[] = [id];
  io.to(rooms).emit('order', order);
}`,
    },
    {
      name: 'a list that is filled before',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, id: string): void {
  const rooms: string[] = [];
  rooms.push(id);
  io.to(rooms).emit('order', order);
}`,
    },
    {
      name: 'a list that a loop fills, behind an exit',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, ids: Set<string>): void {
  const rooms: string[] = [];
  for (const id of ids) rooms.push(id);
  if (rooms.length === 0) return;
  io.to(rooms).emit('order', order);
}`,
    },
    {
      name: 'a flag that says that a list has something in it',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, rooms: string[]): void {
  const isFilled = rooms.length > 0;
  if (isFilled) io.to(rooms).emit('order', order);
}`,
    },
    {
      name: 'an exit by a flag',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, rooms: string[]): void {
  const isEmpty = !rooms.length;
  if (isEmpty) return;
  io.to(rooms).emit('order', order);
}`,
    },
    {
      name: 'rooms made of what is written out',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, room: string): void {
  io.to(['north', 'south'].map((each) => each + room)).emit('order', order);
}`,
    },
    {
      name: 'a length that is at least one',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, rooms: string[]): void {
  if (rooms.length >= 1) io.to(rooms).emit('order', order);
}`,
    },
    {
      name: 'a length that is compared from the other side',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, rooms: string[]): void {
  if (1 > rooms.length) return;
  io.to(rooms).emit('order', order);
}`,
    },
    {
      name: 'a list in which some room is',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, rooms: string[]): void {
  if (!rooms.some((room) => room !== '')) return;
  io.to(rooms).emit('order', order);
}`,
    },
    {
      name: 'rooms made of a list for whose length an exit asks',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, users: { id: string }[]): void {
  if (users.length === 0) return;
  io.to(users.map(({ id }) => id)).emit('order', order);
}`,
    },
    {
      name: 'a list with nothing in it, of an emitter that the file makes itself',
      code: `const sent: object[] = [];
const io = { to: (rooms: unknown) => ({ emit: (name: string, data: object) => sent.push({ rooms, name, data }) }) };

export function publish(order: object, ids: Set<string>): void {
  io.to([]).emit('order', order);
}`,
    },
  ],
  invalid: [
    {
      name: 'a list with nothing in it',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, ids: Set<string>): void {
  io.to([]).emit('order', order);
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: { emitter: 'io.to([]).emit', subject: "'order'", reaches: 'every connected client' },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, ids: Set<string>): void {
  // ssot-public: 
  io.to([]).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list that a loop fills',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, ids: Set<string>): void {
  const rooms: string[] = [];
  for (const id of ids) rooms.push(id);
  io.to(rooms).emit('order', order);
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: { emitter: 'io.to(rooms).emit', subject: "'order'", reaches: 'every connected client' },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, ids: Set<string>): void {
  const rooms: string[] = [];
  for (const id of ids) rooms.push(id);
  // ssot-public: 
  io.to(rooms).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list that is filled under a condition',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, id: string): void {
  const rooms: string[] = [];
  if (id !== 'all') rooms.push(id);
  io.to(rooms).emit('order', order);
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: { emitter: 'io.to(rooms).emit', subject: "'order'", reaches: 'every connected client' },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, id: string): void {
  const rooms: string[] = [];
  if (id !== 'all') rooms.push(id);
  // ssot-public: 
  io.to(rooms).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a part of a list',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, rooms: string[]): void {
  io.to(rooms.slice(1)).emit('order', order);
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: { emitter: 'io.to(rooms.slice(1)).emit', subject: "'order'", reaches: 'every connected client' },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, rooms: string[]): void {
  // ssot-public: 
  io.to(rooms.slice(1)).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the empty list itself',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, rooms: string[]): void {
  if (rooms.length === 0) io.to(rooms).emit('order', order);
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: { emitter: 'io.to(rooms).emit', subject: "'order'", reaches: 'every connected client' },
          line: 6,
          column: 27,
          endLine: 6,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, rooms: string[]): void {
  // ssot-public: 
  if (rooms.length === 0) io.to(rooms).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what is left where a list has something in it',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, rooms: string[]): void {
  if (rooms.length > 0) console.log('some');
  else io.to(rooms).emit('order', order);
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: { emitter: 'io.to(rooms).emit', subject: "'order'", reaches: 'every connected client' },
          line: 7,
          column: 8,
          endLine: 7,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, rooms: string[]): void {
  if (rooms.length > 0) console.log('some');
  // ssot-public: 
  else io.to(rooms).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a flag that says that a list is empty',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, rooms: string[]): void {
  const isEmpty = rooms.length === 0;
  if (isEmpty) io.to(rooms).emit('order', order);
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: { emitter: 'io.to(rooms).emit', subject: "'order'", reaches: 'every connected client' },
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, rooms: string[]): void {
  const isEmpty = rooms.length === 0;
  // ssot-public: 
  if (isEmpty) io.to(rooms).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an exit for long lists',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, rooms: string[]): void {
  if (rooms.length > 10) return;
  io.to(rooms).emit('order', order);
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: { emitter: 'io.to(rooms).emit', subject: "'order'", reaches: 'every connected client' },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, rooms: string[]): void {
  if (rooms.length > 10) return;
  // ssot-public: 
  io.to(rooms).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'some of the rooms that are written out',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, room: string): void {
  io.to(['north', 'south'].filter((each) => each !== room)).emit('order', order);
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: {
            emitter: "io.to(['north', 'south'].filter((each) …",
            subject: "'order'",
            reaches: 'every connected client',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, room: string): void {
  // ssot-public: 
  io.to(['north', 'south'].filter((each) => each !== room)).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'no list in place of a user',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  io.to(userId ?? []).emit('order', order);
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: { emitter: 'io.to(userId ?? []).emit', subject: "'order'", reaches: 'every connected client' },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  // ssot-public: 
  io.to(userId ?? []).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list for those who have an id, and none for others',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  io.to(userId ? [userId] : []).emit('order', order);
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: {
            emitter: 'io.to(userId ? [userId] : []).emit',
            subject: "'order'",
            reaches: 'every connected client',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  // ssot-public: 
  io.to(userId ? [userId] : []).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an empty list where a user is required',
      options: [{ requireUserScope: true }],
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, ids: Set<string>): void {
  io.to([]).emit('order', order);
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: { emitter: 'io.to([]).emit', subject: "'order'", reaches: 'every connected client' },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, ids: Set<string>): void {
  // ssot-public: 
  io.to([]).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list of one room that is the same for all',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, ids: Set<string>): void {
  const rooms = ['lobby'];
  io.to(rooms).emit('order', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'io.to(rooms).emit',
            subject: "'lobby'",
            reaches: 'every client in the room',
            missing: 'an id in its name',
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, ids: Set<string>): void {
  const rooms = ['lobby'];
  // ssot-public: 
  io.to(rooms).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
