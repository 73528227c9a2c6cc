import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Collections of connections, channels and servers: one for all, or one for each room or user.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'the connections of a room, taken from a map',
      code: `import type { WebSocket } from 'ws';

const rooms = new Map<string, Set<WebSocket>>();

export function join(roomId: string, socket: WebSocket): void {
  const room = rooms.get(roomId) ?? new Set<WebSocket>();
  rooms.set(roomId, room.add(socket));
  for (const each of room) each.send('joined');
}`,
    },
    {
      name: 'the connections of a room that is an object, put into a map',
      code: `import type { WebSocket } from 'ws';

const rooms = new Map<string, { members: WebSocket[] }>();

export function join(roomId: string, socket: WebSocket): void {
  let room = rooms.get(roomId);
  if (room === undefined) rooms.set(roomId, (room = { members: [] }));
  room.members.push(socket);
  room.members.forEach((each) => {
    each.send('joined');
  });
}`,
    },
    {
      name: 'the responses that wait for one job',
      code: `import express, { type Response } from 'express';

const app = express();
const jobs = new Map<string, { listeners: Response[] }>();

app.get('/jobs/:id', (req, res) => {
  const job = jobs.get(req.params.id);
  job?.listeners.push(res);
  job?.listeners.forEach((each) => each.write('joined'));
});`,
    },
    {
      name: 'a collection that a function is given',
      code: `import type { WebSocket } from 'ws';

export function join(members: Set<WebSocket>, socket: WebSocket): void {
  members.add(socket);
  for (const each of members) each.send('joined');
}`,
    },
    {
      name: 'the connections of a session of each user',
      code: `import type { WebSocket } from 'ws';

class Session {
  readonly #sockets = new Set<WebSocket>();

  constructor(readonly userId: string) {}

  attach(socket: WebSocket): void {
    this.#sockets.add(socket);
  }

  send(order: string): void {
    for (const each of this.#sockets) each.send(order);
  }
}

const sessions = new Map<string, Session>();

export function sessionOf(userId: string): Session {
  const session = sessions.get(userId) ?? new Session(userId);
  sessions.set(userId, session);
  return session;
}`,
    },
    {
      name: 'the connections of a class that a room is given to',
      code: `import type { WebSocketServer, WebSocket } from 'ws';

export class Live {
  readonly #sockets = new Set<WebSocket>();

  constructor(server: WebSocketServer, roomId: string) {
    console.log(roomId);
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
    });
  }

  send(order: string): void {
    for (const each of this.#sockets) each.send(order);
  }
}`,
    },
    {
      name: 'the connections of a room that a factory makes',
      code: `import type { WebSocket } from 'ws';

export function createRoom(roomId: string): { join: (socket: WebSocket) => void; say: (order: string) => void } {
  const members = new Set<WebSocket>();
  console.log(roomId);
  return {
    join: (socket: WebSocket) => {
      members.add(socket);
    },
    say: (order) => {
      for (const each of members) each.send(order);
    },
  };
}`,
    },
    {
      name: 'a channel of each document',
      code: `import { type Channel, createChannel } from 'better-sse';

const channels = new Map<string, Channel>();

export function say(docId: string, order: object): void {
  let channel = channels.get(docId);
  if (channel === undefined) channels.set(docId, (channel = createChannel()));
  channel.broadcast(order, 'order', {});
}`,
    },
    {
      name: 'a channel that a factory makes for a document',
      code: `import { createChannel } from 'better-sse';

export function channelOf(docId: string): (order: object) => void {
  const channel = createChannel();
  console.log(docId);
  return (order) => {
    channel.broadcast(order, 'order', {});
  };
}`,
    },
    {
      name: 'a channel in a field of a class',
      code: `import { createChannel } from 'better-sse';

export class Orders {
  readonly #channel = createChannel();

  publish(order: object): void {
    this.#channel.broadcast(order, 'order', {});
  }
}`,
    },
    {
      name: 'a server of each tenant',
      code: `import { Server } from 'socket.io';

const servers = new Map<string, Server>();

export function say(tenantId: string, order: object): void {
  const server = servers.get(tenantId) ?? new Server(3000);
  servers.set(tenantId, server);
  server.emit('order', order);
}`,
    },
    {
      name: 'a server of a class that is made for a tenant',
      code: `import { Server } from 'socket.io';

export class Live {
  readonly #io = new Server(3000);

  constructor(readonly tenantId: string) {}

  publish(order: object): void {
    this.#io.emit('order', order);
  }
}`,
    },
  ],
  invalid: [
    {
      name: 'the connections of the module',
      code: `import type { WebSocket } from 'ws';

const sockets = new Set<WebSocket>();

export function join(socket: WebSocket): void {
  sockets.add(socket);
  for (const each of sockets) each.send('joined');
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'each.send',
            subject: 'an event',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 7,
          column: 31,
          endLine: 7,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { WebSocket } from 'ws';

const sockets = new Set<WebSocket>();

export function join(socket: WebSocket): void {
  sockets.add(socket);
  // ssot-public: 
  for (const each of sockets) each.send('joined');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the connections under a constant key of a map',
      code: `import type { WebSocket } from 'ws';

const rooms = new Map<string, Set<WebSocket>>();

export function join(roomId: string, socket: WebSocket): void {
  const room = rooms.get('lobby') ?? new Set<WebSocket>();
  rooms.set(roomId, room.add(socket));
  for (const each of room) each.send('joined');
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'each.send',
            subject: 'an event',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 8,
          column: 28,
          endLine: 8,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { WebSocket } from 'ws';

const rooms = new Map<string, Set<WebSocket>>();

export function join(roomId: string, socket: WebSocket): void {
  const room = rooms.get('lobby') ?? new Set<WebSocket>();
  rooms.set(roomId, room.add(socket));
  // ssot-public: 
  for (const each of room) each.send('joined');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the connections of a session that all share',
      code: `import type { WebSocket } from 'ws';

class Session {
  readonly #sockets = new Set<WebSocket>();

  constructor(readonly userId: string) {}

  attach(socket: WebSocket): void {
    this.#sockets.add(socket);
  }

  send(order: string): void {
    for (const each of this.#sockets) each.send(order);
  }
}

export const session = new Session('all');`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'each.send',
            subject: 'an event',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 13,
          column: 39,
          endLine: 13,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { WebSocket } from 'ws';

class Session {
  readonly #sockets = new Set<WebSocket>();

  constructor(readonly userId: string) {}

  attach(socket: WebSocket): void {
    this.#sockets.add(socket);
  }

  send(order: string): void {
    // ssot-public: 
    for (const each of this.#sockets) each.send(order);
  }
}

export const session = new Session('all');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the connections of a class that listens to a server',
      code: `import type { WebSocketServer, WebSocket } from 'ws';

export class Live {
  readonly #sockets = new Set<WebSocket>();

  constructor(server: WebSocketServer) {
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
    });
  }

  send(order: string): void {
    for (const each of this.#sockets) each.send(order);
  }
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'each.send',
            subject: 'an event',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 13,
          column: 39,
          endLine: 13,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { WebSocketServer, WebSocket } from 'ws';

export class Live {
  readonly #sockets = new Set<WebSocket>();

  constructor(server: WebSocketServer) {
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
    });
  }

  send(order: string): void {
    // ssot-public: 
    for (const each of this.#sockets) each.send(order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the connections that a factory without a scope keeps',
      code: `import type { WebSocket } from 'ws';

export function createLive(port: number): { join: (socket: WebSocket) => void; say: (order: string) => void } {
  const members = new Set<WebSocket>();
  console.log(port);
  return {
    join: (socket: WebSocket) => {
      members.add(socket);
    },
    say: (order) => {
      for (const each of members) each.send(order);
    },
  };
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'each.send',
            subject: 'an event',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 11,
          column: 35,
          endLine: 11,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { WebSocket } from 'ws';

export function createLive(port: number): { join: (socket: WebSocket) => void; say: (order: string) => void } {
  const members = new Set<WebSocket>();
  console.log(port);
  return {
    join: (socket: WebSocket) => {
      members.add(socket);
    },
    say: (order) => {
      // ssot-public: 
      for (const each of members) each.send(order);
    },
  };
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a channel under a constant key of a map',
      code: `import { type Channel, createChannel } from 'better-sse';

const channels = new Map<string, Channel>();

export function say(order: object): void {
  let channel = channels.get('all');
  if (channel === undefined) channels.set('all', (channel = createChannel()));
  channel.broadcast(order, 'order', {});
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'channel.broadcast',
            subject: "'order'",
            reaches: 'every session of the channel',
            missing: "a 'filter' that compares with the user of each connection",
          },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { type Channel, createChannel } from 'better-sse';

const channels = new Map<string, Channel>();

export function say(order: object): void {
  let channel = channels.get('all');
  if (channel === undefined) channels.set('all', (channel = createChannel()));
  // ssot-public: 
  channel.broadcast(order, 'order', {});
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a channel that a factory without a scope makes',
      code: `import { createChannel } from 'better-sse';

export function createOrders(port: number): (order: object) => void {
  const channel = createChannel();
  console.log(port);
  return (order) => {
    channel.broadcast(order, 'order', {});
  };
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'channel.broadcast',
            subject: "'order'",
            reaches: 'every session of the channel',
            missing: "a 'filter' that compares with the user of each connection",
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createChannel } from 'better-sse';

export function createOrders(port: number): (order: object) => void {
  const channel = createChannel();
  console.log(port);
  return (order) => {
    // ssot-public: 
    channel.broadcast(order, 'order', {});
  };
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a channel in a field of a class with one instance',
      code: `import { createChannel } from 'better-sse';

export class Orders {
  readonly #channel = createChannel();

  publish(order: object): void {
    this.#channel.broadcast(order, 'order', {});
  }
}

export const orders = new Orders();`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'this.#channel.broadcast',
            subject: "'order'",
            reaches: 'every session of the channel',
            missing: "a 'filter' that compares with the user of each connection",
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createChannel } from 'better-sse';

export class Orders {
  readonly #channel = createChannel();

  publish(order: object): void {
    // ssot-public: 
    this.#channel.broadcast(order, 'order', {});
  }
}

export const orders = new Orders();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server under a constant key of a map',
      code: `import { Server } from 'socket.io';

const servers = new Map<string, Server>();

export function say(order: object): void {
  const server = servers.get('all') ?? new Server(3000);
  servers.set('all', server);
  server.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'server.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const servers = new Map<string, Server>();

export function say(order: object): void {
  const server = servers.get('all') ?? new Server(3000);
  servers.set('all', server);
  // ssot-public: 
  server.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server in a field of a class',
      code: `import { Server } from 'socket.io';

export class Live {
  readonly #io = new Server(3000);

  publish(order: object): void {
    this.#io.emit('order', order);
  }
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'this.#io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

export class Live {
  readonly #io = new Server(3000);

  publish(order: object): void {
    // ssot-public: 
    this.#io.emit('order', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server that a container gives for its class',
      code: `import { Server } from 'socket.io';

const container = new Map<unknown, Server>([[Server, new Server(3000)]]);

export function publish(order: object): void {
  const io: Server = container.get(Server) ?? new Server(3001);
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

const container = new Map<unknown, Server>([[Server, new Server(3000)]]);

export function publish(order: object): void {
  const io: Server = container.get(Server) ?? new Server(3001);
  // ssot-public: 
  io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
