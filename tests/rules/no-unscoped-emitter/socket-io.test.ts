import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// socket.io: who hears an emission shows in the chain of calls.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'a room that is a parameter',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(room: string, order: object): void {
  io.to(room).emit('order', order);
}`,
    },
    {
      name: 'a public room',
      options: [{ publicRooms: ['lobby'] }],
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): void {
  io.to('lobby').emit('order', order);
}`,
    },
    {
      name: 'a public room by a glob',
      options: [{ publicRooms: ['public:*'] }],
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): void {
  io.to('public:news').emit('order', order);
}`,
    },
    {
      name: 'a room made of an id',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(user: { id: string }, order: object): void {
  io.to(\`user:\${user.id}\`).emit('order', order);
}`,
    },
    {
      name: 'modifiers after a room',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(room: string, order: object): void {
  io.to(room).volatile.compress(true).emit('order', order);
}`,
    },
    {
      name: 'the namespace of a connection, where a pattern makes them',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

io.of(/^\\/organization-\\d+$/).on('connection', (socket) => {
  socket.nsp.emit('arrived', socket.id);
});`,
    },
    {
      name: 'the others in the namespace of a connection, where a function makes them',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);
const organizations = io.of((name, auth, next) => {
  next(null, name.startsWith('/organization-'));
});

organizations.on('connection', (socket) => {
  socket.broadcast.emit('arrived', socket.id);
});`,
    },
    {
      name: 'a namespace by an id',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(tenantId: string, order: object): void {
  io.of(\`/\${tenantId}\`).emit('order', order);
}`,
    },
    {
      name: 'a room of a namespace',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(room: string, order: object): void {
  io.of('/chat').to(room).emit('order', order);
}`,
    },
    {
      name: 'one socket',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

io.on('connection', (socket) => {
  socket.emit('welcome', socket.id);
  socket.send('welcome');
});`,
    },
    {
      name: 'all others in a room',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

io.on('connection', (socket) => {
  socket.on('say', (room: string, text: string) => {
    socket.to(room).emit('said', text);
    socket.broadcast.to(room).emit('said', text);
  });
});`,
    },
    {
      name: 'a list whose length is asked for',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(rooms: string[], order: object): void {
  if (rooms.length > 0) io.to(rooms).emit('order', order);
}`,
    },
    {
      name: 'an exit for the empty list',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(rooms: string[], order: object): void {
  if (!rooms.length) return;
  io.to(rooms).emit('order', order);
}`,
    },
    {
      name: 'a list with one that is there',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(room: string, rooms: string[], order: object): void {
  io.to([room, ...rooms]).emit('order', order);
}`,
    },
    {
      name: 'a fallback to another scope',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, ownerId: string, userId?: string): void {
  io.to(userId ?? ownerId).emit('order', order);
}`,
    },
    {
      name: 'an event for everyone',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function stop(): void {
  io.emit('shutdown', 'soon');
}`,
    },
    {
      name: 'an event that is allowed',
      options: [{ allowEvents: ['news:*'] }],
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function announce(text: string): void {
  io.emit('news:today', text);
}`,
    },
    {
      name: 'where a user is required, one is',
      options: [{ requireUserScope: true }],
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(userId: string, order: object): void {
  io.to(userId).emit('order', order);
}`,
    },
    {
      name: 'a loop over the sockets with a comparison',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export async function publish(userId: string, order: object): Promise<void> {
  for (const socket of await io.fetchSockets()) if (socket.data.userId === userId) socket.emit('order', order);
}`,
    },
    {
      name: 'a field that is one connection',
      code: `import type { Socket } from 'socket.io';

export class Session {
  constructor(private readonly server: Socket) {}

  publish(order: object): void {
    this.server.emit('order', order);
  }
}`,
    },
    {
      name: 'a class of the same name from elsewhere',
      code: `class Server {
  emit(event: string, order: object): void {
    console.log(event, order);
  }
}

const io = new Server();

export function publish(order: object): void {
  io.emit('order', order);
}`,
    },
    {
      name: 'a shadowed name',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(io: { emit(event: string, order: object): void }, order: object): void {
  io.emit('order', order);
}`,
    },
    {
      name: 'the client of a browser',
      filename: 'src/consumer.cjs',
      code: `const { io } = require('socket.io-client');
const socket = io('/');

exports.publish = (order) => socket.emit('order', order);`,
    },
    {
      name: 'code for the browser',
      code: `'use client';
import { Server } from 'socket.io';

const io = new Server(3000);

export const publish = (order: object): boolean => io.emit('order', order);`,
    },
    {
      name: 'a reason',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function announce(text: string): void {
  // ssot-public: maintenance is announced to everyone.
  io.emit('maintenance', text);
}`,
    },
  ],
  invalid: [
    {
      name: 'a broadcast by the server',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): void {
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
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): void {
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
      name: 'a broadcast where the id of a user is in sight',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(userId: string, order: object): void {
  io.emit('order', order, userId);
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
          column: 3,
          endLine: 6,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'narrowToScope',
              data: { scope: 'userId' },
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(userId: string, order: object): void {
  io.to(userId).emit('order', order, userId);
}`,
            },
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(userId: string, order: object): void {
  // ssot-public: 
  io.emit('order', order, userId);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a broadcast where two ids are in sight',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(userId: string, ownerId: string, order: object): void {
  io.emit('order', order, userId, ownerId);
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
          column: 3,
          endLine: 6,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(userId: string, ownerId: string, order: object): void {
  // ssot-public: 
  io.emit('order', order, userId, ownerId);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an id that may be absent is not offered',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  io.emit('order', order, userId);
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
          column: 3,
          endLine: 6,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  // ssot-public: 
  io.emit('order', order, userId);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a room that is the same for all',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): void {
  io.to('lobby').emit('order', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: "io.to('lobby').emit",
            subject: "'lobby'",
            reaches: 'every client in the room',
            missing: 'an id in its name',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): void {
  // ssot-public: 
  io.to('lobby').emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a room by a constant',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

const LOBBY = 'lobby';

export function publish(order: object): void {
  io.in(LOBBY).emit('order', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'io.in(LOBBY).emit',
            subject: "'lobby'",
            reaches: 'every client in the room',
            missing: 'an id in its name',
          },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

const LOBBY = 'lobby';

export function publish(order: object): void {
  // ssot-public: 
  io.in(LOBBY).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a room by a member of a constant',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

const ROOMS = { lobby: 'lobby' } as const;

export function publish(order: object): void {
  io.to(ROOMS.lobby).emit('order', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'io.to(ROOMS.lobby).emit',
            subject: "'lobby'",
            reaches: 'every client in the room',
            missing: 'an id in its name',
          },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

const ROOMS = { lobby: 'lobby' } as const;

export function publish(order: object): void {
  // ssot-public: 
  io.to(ROOMS.lobby).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a literal room and one of the caller',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(room: string, order: object): void {
  io.to('lobby').to(room).emit('order', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: "io.to('lobby').to(room).emit",
            subject: "'lobby'",
            reaches: 'every client in the room',
            missing: 'an id in its name',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(room: string, order: object): void {
  // ssot-public: 
  io.to('lobby').to(room).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'modifiers narrow nothing',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): void {
  io.volatile.compress(true).local.timeout(1000).emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.volatile.compress(true).local.timeou…',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): void {
  // ssot-public: 
  io.volatile.compress(true).local.timeout(1000).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'to leave out a room narrows nothing',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(room: string, order: object): void {
  io.except(room).emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.except(room).emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(room: string, order: object): void {
  // ssot-public: 
  io.except(room).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the sockets of the server',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): void {
  io.sockets.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.sockets.emit',
            subject: "'order'",
            reaches: 'every client that is connected to the namespace',
            missing: "a room, as in '.to(room)'",
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): void {
  // ssot-public: 
  io.sockets.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'all namespaces that a pattern makes',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): void {
  io.of(/^\\/organization-\\d+$/).emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.of(/^\\/organization-\\d+$/).emit',
            subject: "'order'",
            reaches: 'every client that is connected to the namespace',
            missing: "a room, as in '.to(room)'",
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

export function publish(order: object): void {
  // ssot-public: 
  io.of(/^\\/organization-\\d+$/).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the namespace of a connection, where the application has one',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

io.of('/chat').on('connection', (socket) => {
  socket.nsp.emit('arrived', socket.id);
});`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'socket.nsp.emit',
            subject: "'arrived'",
            reaches: 'every client that is connected to the namespace',
            missing: "a room, as in '.to(room)'",
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

io.of('/chat').on('connection', (socket) => {
  // ssot-public: 
  socket.nsp.emit('arrived', socket.id);
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a namespace of the application',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): void {
  io.of('/chat').emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: "io.of('/chat').emit",
            subject: "'order'",
            reaches: 'every client that is connected to the namespace',
            missing: "a room, as in '.to(room)'",
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): void {
  // ssot-public: 
  io.of('/chat').emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'all other sockets',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

io.on('connection', (socket) => {
  socket.broadcast.emit('joined', socket.id);
});`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'socket.broadcast.emit',
            subject: "'joined'",
            reaches: 'every other connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

io.on('connection', (socket) => {
  // ssot-public: 
  socket.broadcast.emit('joined', socket.id);
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the namespace of a socket',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

io.on('connection', (socket) => {
  socket.nsp.emit('joined', socket.id);
});`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'socket.nsp.emit',
            subject: "'joined'",
            reaches: 'every client that is connected to the namespace',
            missing: "a room, as in '.to(room)'",
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

io.on('connection', (socket) => {
  // ssot-public: 
  socket.nsp.emit('joined', socket.id);
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'every message',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: string): void {
  io.send(order);
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
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: string): void {
  // ssot-public: 
  io.send(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'messages between servers',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): void {
  io.serverSideEmit('order', order);
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
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): void {
  // ssot-public: 
  io.serverSideEmit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list of rooms that may be empty',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(users: { id: string }[], order: object): void {
  io.to(users.map(({ id }) => id)).emit('order', order);
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: {
            emitter: 'io.to(users.map(({ id }) => id)).emit',
            subject: "'order'",
            reaches: 'every connected client',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(users: { id: string }[], order: object): void {
  // ssot-public: 
  io.to(users.map(({ id }) => id)).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a parameter that is a list',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(rooms: string[], order: object): void {
  io.to(rooms).emit('order', order);
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: { emitter: 'io.to(rooms).emit', subject: "'order'", reaches: 'every connected client' },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(rooms: string[], order: object): void {
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
      name: 'a spread list',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(rooms: Set<string>, order: object): void {
  io.to([...rooms]).emit('order', order);
}`,
      errors: [
        {
          messageId: 'emptyRooms',
          data: { emitter: 'io.to([...rooms]).emit', subject: "'order'", reaches: 'every connected client' },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(rooms: Set<string>, order: object): void {
  // ssot-public: 
  io.to([...rooms]).emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a scope that falls back to all',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  const target = userId ? io.to(userId) : io;
  target.emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'target.emit', subject: "'order'", reaches: 'every connected client' },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  const target = userId ? io.to(userId) : io;
  // ssot-public: 
  target.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the branch for those who have no id',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (userId) io.to(userId).emit('order', order);
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
  if (userId) io.to(userId).emit('order', order);
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
      name: 'what is left after an exit',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  if (userId) {
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
  if (userId) {
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
      name: 'a room with a fallback',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  io.to(userId ?? 'everyone').emit('order', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: {
            emitter: "io.to(userId ?? 'everyone').emit",
            subject: "'order'",
            reaches: "every client in the room 'everyone'",
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object, userId?: string): void {
  // ssot-public: 
  io.to(userId ?? 'everyone').emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'where a user is required, a room is not enough',
      options: [{ requireUserScope: true }],
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(room: string, order: object): void {
  io.to(room).emit('order', order);
}`,
      errors: [
        {
          messageId: 'groupRoom',
          data: {
            emitter: 'io.to(room).emit',
            subject: "'order'",
            reaches: 'every client in the room',
            missing: 'the id of a user in its name',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(room: string, order: object): void {
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
      name: 'a loop over the sockets',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export async function publish(order: object): Promise<void> {
  for (const socket of await io.fetchSockets()) socket.emit('order', order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'socket.emit',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 6,
          column: 49,
          endLine: 6,
          endColumn: 60,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  for (const socket of await io.fetchSockets()) socket.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function that gives the server',
      code: `import { Server } from 'socket.io';

let io: Server | undefined;

export function start(port: number): void {
  io = new Server(port);
}

function server(): Server {
  if (!io) throw new Error('Not started');
  return io;
}

export function publish(order: object): void {
  server().emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'server().emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 15,
          column: 3,
          endLine: 15,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

let io: Server | undefined;

export function start(port: number): void {
  io = new Server(port);
}

function server(): Server {
  if (!io) throw new Error('Not started');
  return io;
}

export function publish(order: object): void {
  // ssot-public: 
  server().emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a static method that gives the server',
      code: `import { Server } from 'socket.io';

class Hub {
  private static instance: Server;

  static getInstance(): Server {
    return (Hub.instance ??= new Server(3000));
  }
}

export function publish(order: object): void {
  Hub.getInstance().emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'Hub.getInstance().emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 12,
          column: 3,
          endLine: 12,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

class Hub {
  private static instance: Server;

  static getInstance(): Server {
    return (Hub.instance ??= new Server(3000));
  }
}

export function publish(order: object): void {
  // ssot-public: 
  Hub.getInstance().emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a parameter',
      code: `import type { Server } from 'socket.io';

export function publish(io: Server, order: object): void {
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
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Server } from 'socket.io';

export function publish(io: Server, order: object): void {
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
      name: 'a parameter of the constructor',
      code: `import type { Server } from 'socket.io';

export class Orders {
  constructor(private readonly socket: Server) {}

  publish(order: object): void {
    this.socket.emit('order', order);
  }
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'this.socket.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Server } from 'socket.io';

export class Orders {
  constructor(private readonly socket: Server) {}

  publish(order: object): void {
    // ssot-public: 
    this.socket.emit('order', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field with a type',
      code: `import type { Server } from 'socket.io';

export class Orders {
  server!: Server;

  publish(order: object): void {
    this.server.emit('order', order);
  }
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'this.server.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Server } from 'socket.io';

export class Orders {
  server!: Server;

  publish(order: object): void {
    // ssot-public: 
    this.server.emit('order', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field that is given a server',
      code: `import { Server } from 'socket.io';

export class Orders {
  readonly #server;

  constructor(port: number) {
    this.#server = new Server(port);
  }

  publish(order: object): void {
    this.#server.emit('order', order);
  }
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'this.#server.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 11,
          column: 5,
          endLine: 11,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

export class Orders {
  readonly #server;

  constructor(port: number) {
    this.#server = new Server(port);
  }

  publish(order: object): void {
    // ssot-public: 
    this.#server.emit('order', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'another name for the class',
      code: `import { Server as Io } from 'socket.io';

const hub = new Io(3000);

export const publish = (order: object): boolean => hub.emit('order', order);`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'hub.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 5,
          column: 52,
          endLine: 5,
          endColumn: 60,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server as Io } from 'socket.io';

const hub = new Io(3000);

// ssot-public: 
export const publish = (order: object): boolean => hub.emit('order', order);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a namespace import',
      code: `import * as socketIo from 'socket.io';

const hub = new socketIo.Server(3000);

export const publish = (order: object): boolean => hub.emit('order', order);`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'hub.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 5,
          column: 52,
          endLine: 5,
          endColumn: 60,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import * as socketIo from 'socket.io';

const hub = new socketIo.Server(3000);

// ssot-public: 
export const publish = (order: object): boolean => hub.emit('order', order);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'require and destructuring',
      filename: 'src/consumer.cjs',
      code: `const { Server } = require('socket.io');
const io = new Server(3000);

exports.publish = (order) => io.emit('order', order);`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 4,
          column: 30,
          endLine: 4,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const { Server } = require('socket.io');
const io = new Server(3000);

// ssot-public: 
exports.publish = (order) => io.emit('order', order);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'require and a call',
      filename: 'src/consumer.cjs',
      code: `const io = require('socket.io')(3000);

exports.publish = (order) => io.emit('order', order);`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const io = require('socket.io')(3000);

// ssot-public: 
exports.publish = (order) => io.emit('order', order);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a reason that is not given',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function announce(text: string): void {
  // ssot-public:
  io.emit('maintenance', text);
}`,
      errors: [
        { messageId: 'exceptionWithoutReason', line: 6, column: 3, endLine: 6, endColumn: 18, suggestions: [] },
        {
          messageId: 'broadcast',
          data: {
            emitter: 'io.emit',
            subject: "'maintenance'",
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

export function announce(text: string): void {
  // ssot-public:
  // ssot-public: 
  io.emit('maintenance', text);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a reason for nothing',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function announce(room: string, text: string): void {
  // ssot-public: maintenance is announced to everyone.
  io.to(room).emit('maintenance', text);
}`,
      errors: [{ messageId: 'idleException', line: 6, column: 3, endLine: 6, endColumn: 56, suggestions: [] }],
      output: null,
    },
    {
      name: 'the field of a gateway',
      code: `import { WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import type { Server } from 'socket.io';

@WebSocketGateway()
export class Orders {
  @WebSocketServer()
  server!: Server;

  publish(order: object): void {
    this.server.emit('order', order);
  }

  tell(room: string, order: object): void {
    this.server.to(room).emit('order', order);
  }
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'this.server.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import type { Server } from 'socket.io';

@WebSocketGateway()
export class Orders {
  @WebSocketServer()
  server!: Server;

  publish(order: object): void {
    // ssot-public: 
    this.server.emit('order', order);
  }

  tell(room: string, order: object): void {
    this.server.to(room).emit('order', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the emitter for other processes',
      code: `import { Emitter } from '@socket.io/redis-emitter';

const emitter = new Emitter({});

export function publish(userId: string, order: object): void {
  emitter.to(userId).emit('order', order);
  emitter.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'emitter.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'narrowToScope',
              data: { scope: 'userId' },
              output: `import { Emitter } from '@socket.io/redis-emitter';

const emitter = new Emitter({});

export function publish(userId: string, order: object): void {
  emitter.to(userId).emit('order', order);
  emitter.to(userId).emit('order', order);
}`,
            },
            {
              messageId: 'giveReason',
              output: `import { Emitter } from '@socket.io/redis-emitter';

const emitter = new Emitter({});

export function publish(userId: string, order: object): void {
  emitter.to(userId).emit('order', order);
  // ssot-public: 
  emitter.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
