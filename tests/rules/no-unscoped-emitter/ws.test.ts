import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// ws: whoever sends to all of them loops, and a comparison in the loop chooses.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'a comparison of the user',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

const users = new Map<WebSocket, string>();

export function publish(userId: string, order: string): void {
  for (const client of server.clients) {
    if (users.get(client) === userId) client.send(order);
  }
}`,
    },
    {
      name: 'a comparison of a member',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

type Client = WebSocket & { userId?: string };

export function publish(userId: string, order: string): void {
  for (const client of server.clients as Set<Client>) {
    if (client.readyState === WebSocket.OPEN && client.userId === userId) client.send(order);
  }
}`,
    },
    {
      name: 'a comparison before an exit',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

type Client = WebSocket & { userId?: string };

export function publish(userId: string, order: string): void {
  (server.clients as Set<Client>).forEach((client) => {
    if (client.userId !== userId) return;
    client.send(order);
  });
}`,
    },
    {
      name: 'a filter for the user',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

type Client = WebSocket & { userId?: string };

export function publish(userId: string, order: string): void {
  [...(server.clients as Set<Client>)].filter((client) => client.userId === userId).forEach((client) => client.send(order));
}`,
    },
    {
      name: 'a function that chooses',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

declare function mayRead(client: WebSocket, order: string): boolean;

export function publish(order: string): void {
  for (const client of server.clients) {
    if (mayRead(client, order)) client.send(order);
  }
}`,
    },
    {
      name: 'those who subscribed',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

type Client = WebSocket & { topics: Set<string> };

export function publish(topic: string, order: string): void {
  for (const client of server.clients as Set<Client>) {
    if (client.topics.has(topic)) client.send(order);
  }
}`,
    },
    {
      name: 'a member that every connection need not have',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

type Client = WebSocket & { isAdmin?: boolean };

export function publish(order: string): void {
  for (const client of server.clients as Set<Client>) {
    if (client.isAdmin) client.send(order);
  }
}`,
    },
    {
      name: 'what is made for each connection',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

const names = new Map<WebSocket, string>();

export function publish(): void {
  for (const client of server.clients) client.send(names.get(client) ?? '');
}`,
    },
    {
      name: 'one connection',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

server.on('connection', (socket) => {
  socket.send('welcome');
  socket.on('message', (data) => socket.send(data));
});`,
    },
    {
      name: 'a parameter that is one connection',
      code: `import type { WebSocket } from 'ws';

export function answer(socket: WebSocket, order: string): void {
  socket.send(order);
}`,
    },
    {
      name: 'a socket taken from a map by an id',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

const sockets = new Map<string, WebSocket>();

server.on('connection', (socket, request) => {
  sockets.set(request.url ?? '', socket);
});

export function publish(userId: string, order: string): void {
  sockets.get(userId)?.send(order);
}`,
    },
    {
      name: 'the sockets of one user',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

const sockets = new Map<string, Set<WebSocket>>();

server.on('connection', (socket, request) => {
  const own = sockets.get(request.url ?? '') ?? new Set();
  own.add(socket);
  sockets.set(request.url ?? '', own);
});

export function publish(userId: string, order: string): void {
  for (const socket of sockets.get(userId) ?? []) socket.send(order);
}`,
    },
    {
      name: 'a loop that closes',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function stop(): void {
  for (const client of server.clients) client.close();
}`,
    },
    {
      name: 'a loop that pings',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function beat(): void {
  server.clients.forEach((client) => client.ping());
}`,
    },
    {
      name: 'the number of clients',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function count(): number {
  return server.clients.size;
}`,
    },
    {
      name: 'the client of ws',
      code: `import WebSocket from 'ws';

const upstream = new WebSocket('ws://localhost');

export function tell(order: string): void {
  upstream.send(order);
}`,
    },
    {
      name: 'a class of the same name from elsewhere',
      code: `class WebSocketServer {
  readonly clients = new Set<{ send: (text: string) => void }>();
}

const server = new WebSocketServer();

export function publish(order: string): void {
  for (const client of server.clients) client.send(order);
}`,
    },
    {
      name: 'a class of the same name from another module',
      code: `import { WebSocketServer } from './live/twins.js';

const server = new WebSocketServer();

export function publish(order: string): void {
  for (const client of server.clients) client.send(order);
}`,
    },
    {
      name: 'a shadowed name',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  const server = { clients: [{ send: (text: string) => text }] };
  for (const client of server.clients) client.send(order);
}`,
    },
    {
      name: 'a shadowed module',
      filename: 'src/consumer.cjs',
      code: `const require = (name) => ({ WebSocketServer: class { clients = [name]; } });
const { WebSocketServer } = require('ws');
const server = new WebSocketServer();

for (const client of server.clients) client.send('order');`,
    },
    {
      name: 'another field beats the name',
      code: `import type { WebSocket } from 'ws';

export class Live {
  server?: WebSocket;

  publish(order: string): void {
    this.server?.send(order);
  }
}`,
    },
    {
      name: 'a method of Fastify of the same name',
      code: `import { fastify } from 'fastify';

const app = fastify();

app.get('/', (_request, reply) => {
  void reply.send('order');
});`,
    },
    {
      name: 'a test',
      filename: 'src/consumer.test.ts',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

for (const client of server.clients) client.send('order');`,
    },
    {
      name: 'a reason',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function announce(text: string): void {
  // ssot-public: maintenance is announced to everyone who is connected.
  for (const client of server.clients) client.send(text);
}`,
    },
  ],
  invalid: [
    {
      name: 'a loop',
      code: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  for (const client of server.clients) client.send(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 6,
          column: 40,
          endLine: 6,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  // ssot-public: 
  for (const client of server.clients) client.send(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'forEach',
      code: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  server.clients.forEach((client) => client.send(order));
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 6,
          column: 38,
          endLine: 6,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  // ssot-public: 
  server.clients.forEach((client) => client.send(order));
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a copy by spread',
      code: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  [...server.clients].forEach((client) => {
    client.send(order);
  });
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  [...server.clients].forEach((client) => {
    // ssot-public: 
    client.send(order);
  });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a copy by Array.from',
      code: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  for (const client of Array.from(server.clients)) client.send(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 6,
          column: 52,
          endLine: 6,
          endColumn: 63,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  // ssot-public: 
  for (const client of Array.from(server.clients)) client.send(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'map over a copy',
      code: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  Array.from(server.clients).map((client) => client.send(order));
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 6,
          column: 46,
          endLine: 6,
          endColumn: 57,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  // ssot-public: 
  Array.from(server.clients).map((client) => client.send(order));
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'only those who are connected',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  for (const client of server.clients) {
    if (client.readyState === WebSocket.OPEN) client.send(order);
  }
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 7,
          column: 47,
          endLine: 7,
          endColumn: 58,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  for (const client of server.clients) {
    // ssot-public: 
    if (client.readyState === WebSocket.OPEN) client.send(order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'only those who are connected, by an exit',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  for (const client of server.clients) {
    if (client.readyState !== WebSocket.OPEN) continue;
    client.send(order);
  }
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  for (const client of server.clients) {
    if (client.readyState !== WebSocket.OPEN) continue;
    // ssot-public: 
    client.send(order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a filter for those who are connected',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  [...server.clients].filter((client) => client.readyState === WebSocket.OPEN).forEach((client) => client.send(order));
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 6,
          column: 100,
          endLine: 6,
          endColumn: 111,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  // ssot-public: 
  [...server.clients].filter((client) => client.readyState === WebSocket.OPEN).forEach((client) => client.send(order));
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'everyone but the sender',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

server.on('connection', (socket) => {
  socket.on('message', (data) => {
    for (const client of server.clients) {
      if (client !== socket && client.readyState === WebSocket.OPEN) client.send(data);
    }
  });
});`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 8,
          column: 70,
          endLine: 8,
          endColumn: 81,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

server.on('connection', (socket) => {
  socket.on('message', (data) => {
    for (const client of server.clients) {
      // ssot-public: 
      if (client !== socket && client.readyState === WebSocket.OPEN) client.send(data);
    }
  });
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'everyone but the sender, by forEach',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

server.on('connection', (socket) => {
  socket.on('message', (data) => {
    server.clients.forEach((client) => {
      if (client === socket) return;
      client.send(data);
    });
  });
});`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 9,
          column: 7,
          endLine: 9,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

server.on('connection', (socket) => {
  socket.on('message', (data) => {
    server.clients.forEach((client) => {
      if (client === socket) return;
      // ssot-public: 
      client.send(data);
    });
  });
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a user in sight does not choose',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(userId: string, order: string): void {
  console.log(userId);
  for (const client of server.clients) client.send(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 7,
          column: 40,
          endLine: 7,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(userId: string, order: string): void {
  console.log(userId);
  // ssot-public: 
  for (const client of server.clients) client.send(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an id in the message has been received already',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(userId: string): void {
  for (const client of server.clients) client.send(JSON.stringify({ userId }));
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 6,
          column: 40,
          endLine: 6,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(userId: string): void {
  // ssot-public: 
  for (const client of server.clients) client.send(JSON.stringify({ userId }));
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the older name of the server',
      typeErrors: [1362],
      code: `import { Server } from 'ws';

const server = new Server({ port: 3000 });

export function publish(order: string): void {
  server.clients.forEach((client) => client.send(order));
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 6,
          column: 38,
          endLine: 6,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'ws';

const server = new Server({ port: 3000 });

export function publish(order: string): void {
  // ssot-public: 
  server.clients.forEach((client) => client.send(order));
}`,
              typeErrors: [1362],
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member of the default export',
      typeErrors: [2339, 7006],
      code: `import WebSocket from 'ws';

const server = new WebSocket.Server({ port: 3000 });

export function publish(order: string): void {
  server.clients.forEach((client) => client.send(order));
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 6,
          column: 38,
          endLine: 6,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import WebSocket from 'ws';

const server = new WebSocket.Server({ port: 3000 });

export function publish(order: string): void {
  // ssot-public: 
  server.clients.forEach((client) => client.send(order));
}`,
              typeErrors: [2339, 7006],
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'another name for the server',
      code: `import { WebSocketServer as Live } from 'ws';

const live = new Live({ port: 3000 });

export function publish(order: string): void {
  live.clients.forEach((client) => client.send(order));
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 6,
          column: 36,
          endLine: 6,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocketServer as Live } from 'ws';

const live = new Live({ port: 3000 });

export function publish(order: string): void {
  // ssot-public: 
  live.clients.forEach((client) => client.send(order));
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the namespace of the module',
      code: `import * as sockets from 'ws';

const live = new sockets.WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  live.clients.forEach((client) => client.send(order));
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 6,
          column: 36,
          endLine: 6,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import * as sockets from 'ws';

const live = new sockets.WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  // ssot-public: 
  live.clients.forEach((client) => client.send(order));
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'CommonJS',
      filename: 'src/consumer.cjs',
      code: `const { WebSocketServer } = require('ws');

const server = new WebSocketServer({ port: 3000 });

exports.publish = (order) => {
  for (const client of server.clients) client.send(order);
};`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 6,
          column: 40,
          endLine: 6,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const { WebSocketServer } = require('ws');

const server = new WebSocketServer({ port: 3000 });

exports.publish = (order) => {
  // ssot-public: 
  for (const client of server.clients) client.send(order);
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'CommonJS, with a member of the module',
      filename: 'src/consumer.cjs',
      code: `const WebSocket = require('ws');

const server = new WebSocket.Server({ port: 3000 });

exports.publish = (order) => server.clients.forEach((client) => client.send(order));`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 5,
          column: 65,
          endLine: 5,
          endColumn: 76,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const WebSocket = require('ws');

const server = new WebSocket.Server({ port: 3000 });

// ssot-public: 
exports.publish = (order) => server.clients.forEach((client) => client.send(order));`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a class that a module of the project hands on',
      code: `import { Sockets } from './live/sockets.js';

const server = new Sockets({ port: 3000 });

export function publish(order: string): void {
  for (const client of server.clients) client.send(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 6,
          column: 40,
          endLine: 6,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Sockets } from './live/sockets.js';

const server = new Sockets({ port: 3000 });

export function publish(order: string): void {
  // ssot-public: 
  for (const client of server.clients) client.send(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server that a module of the project makes',
      code: `import { sockets } from './live/sockets.js';

export function publish(order: string): void {
  for (const client of sockets.clients) client.send(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 4,
          column: 41,
          endLine: 4,
          endColumn: 52,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { sockets } from './live/sockets.js';

export function publish(order: string): void {
  // ssot-public: 
  for (const client of sockets.clients) client.send(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server that a function of the project gives',
      code: `import { getSockets } from './live/sockets.js';

export function publish(order: string): void {
  getSockets().clients.forEach((client) => client.send(order));
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 4,
          column: 44,
          endLine: 4,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { getSockets } from './live/sockets.js';

export function publish(order: string): void {
  // ssot-public: 
  getSockets().clients.forEach((client) => client.send(order));
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server of the one instance of a class',
      code: `import { Live } from './live/sockets.js';

export function publish(order: string): void {
  Live.getInstance().server.clients.forEach((client) => client.send(order));
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 68,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Live } from './live/sockets.js';

export function publish(order: string): void {
  // ssot-public: 
  Live.getInstance().server.clients.forEach((client) => client.send(order));
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field',
      code: `import { WebSocketServer } from 'ws';

export class Live {
  readonly #server = new WebSocketServer({ port: 3000 });

  publish(order: string): void {
    for (const client of this.#server.clients) client.send(order);
  }
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 7,
          column: 48,
          endLine: 7,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocketServer } from 'ws';

export class Live {
  readonly #server = new WebSocketServer({ port: 3000 });

  publish(order: string): void {
    // ssot-public: 
    for (const client of this.#server.clients) client.send(order);
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
      code: `import type { WebSocketServer } from 'ws';

export class Live {
  socket?: WebSocketServer;

  publish(order: string): void {
    this.socket?.clients.forEach((client) => client.send(order));
  }
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 7,
          column: 46,
          endLine: 7,
          endColumn: 57,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { WebSocketServer } from 'ws';

export class Live {
  socket?: WebSocketServer;

  publish(order: string): void {
    // ssot-public: 
    this.socket?.clients.forEach((client) => client.send(order));
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a parameter of a constructor',
      code: `import type { WebSocketServer } from 'ws';

export class Live {
  constructor(private readonly server: WebSocketServer) {}

  publish(order: string): void {
    for (const client of this.server.clients) client.send(order);
  }
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 7,
          column: 47,
          endLine: 7,
          endColumn: 58,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { WebSocketServer } from 'ws';

export class Live {
  constructor(private readonly server: WebSocketServer) {}

  publish(order: string): void {
    // ssot-public: 
    for (const client of this.server.clients) client.send(order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a parameter of a constructor that becomes a field',
      code: `import type { WebSocketServer } from 'ws';

export class Live {
  server;

  constructor(server: WebSocketServer) {
    this.server = server;
  }

  publish(order: string): void {
    for (const client of this.server.clients) client.send(order);
  }
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 11,
          column: 47,
          endLine: 11,
          endColumn: 58,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { WebSocketServer } from 'ws';

export class Live {
  server;

  constructor(server: WebSocketServer) {
    this.server = server;
  }

  publish(order: string): void {
    // ssot-public: 
    for (const client of this.server.clients) client.send(order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'getInstance of the file',
      code: `import { WebSocketServer } from 'ws';

class Live {
  private static instance?: Live;
  readonly server = new WebSocketServer({ port: 3000 });

  static getInstance(): Live {
    return (this.instance ??= new Live());
  }
}

export function publish(order: string): void {
  Live.getInstance().server.clients.forEach((client) => client.send(order));
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 13,
          column: 57,
          endLine: 13,
          endColumn: 68,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocketServer } from 'ws';

class Live {
  private static instance?: Live;
  readonly server = new WebSocketServer({ port: 3000 });

  static getInstance(): Live {
    return (this.instance ??= new Live());
  }
}

export function publish(order: string): void {
  // ssot-public: 
  Live.getInstance().server.clients.forEach((client) => client.send(order));
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the server that Fastify holds',
      code: `import { fastify } from 'fastify';
import type { WebSocketServer } from 'ws';

declare module 'fastify' {
  interface FastifyInstance {
    websocketServer: WebSocketServer;
  }
}

const app = fastify();

export function publish(order: string): void {
  for (const client of app.websocketServer.clients) client.send(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 13,
          column: 53,
          endLine: 13,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { fastify } from 'fastify';
import type { WebSocketServer } from 'ws';

declare module 'fastify' {
  interface FastifyInstance {
    websocketServer: WebSocketServer;
  }
}

const app = fastify();

export function publish(order: string): void {
  // ssot-public: 
  for (const client of app.websocketServer.clients) client.send(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the server that a parameter of Fastify holds',
      code: `import type { FastifyInstance } from 'fastify';
import type { WebSocketServer } from 'ws';

declare module 'fastify' {
  interface FastifyInstance {
    websocketServer: WebSocketServer;
  }
}

export function routes(app: FastifyInstance): void {
  app.get('/order', () => {
    app.websocketServer.clients.forEach((client) => client.send('order'));
  });
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 12,
          column: 53,
          endLine: 12,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { FastifyInstance } from 'fastify';
import type { WebSocketServer } from 'ws';

declare module 'fastify' {
  interface FastifyInstance {
    websocketServer: WebSocketServer;
  }
}

export function routes(app: FastifyInstance): void {
  app.get('/order', () => {
    // ssot-public: 
    app.websocketServer.clients.forEach((client) => client.send('order'));
  });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a set of sockets',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

const sockets = new Set<WebSocket>();

server.on('connection', (socket) => {
  sockets.add(socket);
});

export function publish(order: string): void {
  for (const socket of sockets) socket.send(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'socket.send',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 12,
          column: 33,
          endLine: 12,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

const sockets = new Set<WebSocket>();

server.on('connection', (socket) => {
  sockets.add(socket);
});

export function publish(order: string): void {
  // ssot-public: 
  for (const socket of sockets) socket.send(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a map of sockets, all of them',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

const sockets = new Map<string, WebSocket>();

server.on('connection', (socket, request) => {
  sockets.set(request.url ?? '', socket);
});

export function publish(order: string): void {
  for (const [, socket] of sockets) socket.send(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'socket.send',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 12,
          column: 37,
          endLine: 12,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

const sockets = new Map<string, WebSocket>();

server.on('connection', (socket, request) => {
  sockets.set(request.url ?? '', socket);
});

export function publish(order: string): void {
  // ssot-public: 
  for (const [, socket] of sockets) socket.send(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the values of a map of sockets',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

const sockets = new Map<string, WebSocket>();

server.on('connection', (socket, request) => {
  sockets.set(request.url ?? '', socket);
});

export function publish(order: string): void {
  for (const socket of sockets.values()) socket.send(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'socket.send',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 12,
          column: 42,
          endLine: 12,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

const sockets = new Map<string, WebSocket>();

server.on('connection', (socket, request) => {
  sockets.set(request.url ?? '', socket);
});

export function publish(order: string): void {
  // ssot-public: 
  for (const socket of sockets.values()) socket.send(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a reason that is missing',
      code: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  // ssot-public:
  for (const client of server.clients) client.send(order);
}`,
      errors: [
        { messageId: 'exceptionWithoutReason', line: 6, column: 3, endLine: 6, endColumn: 18, suggestions: [] },
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 7,
          column: 40,
          endLine: 7,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order: string): void {
  // ssot-public:
  // ssot-public: 
  for (const client of server.clients) client.send(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
