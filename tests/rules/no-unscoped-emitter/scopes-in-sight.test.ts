import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Names of the language, methods that a choice of sockets has not, and scopes that may not be there.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: '`valueOf` is no method of the library',
      filename: 'src/consumer.js',
      code: `import { Server } from 'socket.io';

const io = new Server();
io.valueOf((socket) => {
  socket.emit('a', 1);
});`,
    },
    {
      name: '`toString` is no method of the library',
      filename: 'src/consumer.js',
      code: `import { Server } from 'socket.io';

const io = new Server();
io.toString((socket) => {
  socket.emit('a', 1);
});`,
    },
    {
      name: '`constructor` is no method of the library',
      filename: 'src/consumer.js',
      code: `import { Server } from 'socket.io';

const io = new Server();
io.constructor((socket) => {
  socket.emit('a', 1);
});`,
    },
    {
      name: '`hasOwnProperty` is no method of the library',
      filename: 'src/consumer.js',
      code: `import { Server } from 'socket.io';

const io = new Server();
io.hasOwnProperty((socket) => {
  socket.emit('a', 1);
});`,
    },
    {
      name: '`isPrototypeOf` is no method of the library',
      filename: 'src/consumer.js',
      code: `import { Server } from 'socket.io';

const io = new Server();
io.isPrototypeOf((socket) => {
  socket.emit('a', 1);
});`,
    },
    {
      name: 'a room of `local`',
      code: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(socket: Socket, userId: string, order: object) {
  socket.local.to(userId).emit('order', order);
}`,
    },
    {
      name: 'a connection itself',
      code: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(socket: Socket, order: object) {
  socket.emit('order', order);
}`,
    },
    {
      name: '`send` of a connection',
      code: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(socket: Socket, order: object) {
  socket.send(order);
}`,
    },
    {
      name: '`emit` to the room of a user',
      code: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(userId: string, order: object) {
  io.to(userId).emit('order', order);
}`,
    },
  ],
  invalid: [
    {
      name: 'a handler of the library beside them',
      filename: 'src/consumer.js',
      code: `import { Server } from 'socket.io';

const io = new Server();
io.on('connection', (socket) => {
  socket.broadcast.emit('a', 1);
});`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'socket.broadcast.emit',
            subject: "'a'",
            reaches: 'every other connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server();
io.on('connection', (socket) => {
  // ssot-public: 
  socket.broadcast.emit('a', 1);
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: '`send` of the server, with a user in sight',
      code: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(userId: string, order: object) {
  io.send(userId.length, order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.send',
            subject: 'an event',
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(userId: string, order: object) {
  // ssot-public: 
  io.send(userId.length, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: '`write` of the server, with a user in sight',
      code: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(userId: string, order: object) {
  io.write(userId.length, order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.write',
            subject: 'an event',
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(userId: string, order: object) {
  // ssot-public: 
  io.write(userId.length, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: '`serverSideEmit`, with a user in sight',
      code: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(userId: string, order: object) {
  io.serverSideEmit('order', userId.length, order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.serverSideEmit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(userId: string, order: object) {
  // ssot-public: 
  io.serverSideEmit('order', userId.length, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: '`emit` of the server, with a user in sight',
      code: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(userId: string, order: object) {
  io.emit('order', userId.length, order);
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
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'narrowToScope',
              data: { scope: 'userId' },
              output: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(userId: string, order: object) {
  io.to(userId).emit('order', userId.length, order);
}`,
            },
            {
              messageId: 'giveReason',
              output: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(userId: string, order: object) {
  // ssot-public: 
  io.emit('order', userId.length, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a user whose id is a number',
      code: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(userId: number, order: object) {
  io.emit('order', userId + 1, order);
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
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(userId: number, order: object) {
  // ssot-public: 
  io.emit('order', userId + 1, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a user whose id comes from a map',
      code: `import { Server, type Socket } from 'socket.io';

const io = new Server();
const ids = new Map<string, string>();

export function tell(name: string, order: object) {
  const userId = ids.get(name);
  io.emit('order', userId?.length, order);
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
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server, type Socket } from 'socket.io';

const io = new Server();
const ids = new Map<string, string>();

export function tell(name: string, order: object) {
  const userId = ids.get(name);
  // ssot-public: 
  io.emit('order', userId?.length, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a user whose id is taken from a typed object',
      code: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell({ userId }: { userId?: string }, order: object) {
  io.emit('order', userId?.length, order);
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
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell({ userId }: { userId?: string }, order: object) {
  // ssot-public: 
  io.emit('order', userId?.length, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a user whose id may be absent by a type of the file',
      code: `import { Server, type Socket } from 'socket.io';

const io = new Server();
type Id = string | null;

export function tell(userId: Id, order: object) {
  io.emit('order', userId?.length, order);
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
              output: `import { Server, type Socket } from 'socket.io';

const io = new Server();
type Id = string | null;

export function tell(userId: Id, order: object) {
  // ssot-public: 
  io.emit('order', userId?.length, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: '`local` of a connection',
      code: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(socket: Socket, order: object) {
  socket.local.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'socket.local.emit',
            subject: "'order'",
            reaches: 'every other connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server, type Socket } from 'socket.io';

const io = new Server();
export function tell(socket: Socket, order: object) {
  // ssot-public: 
  socket.local.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
