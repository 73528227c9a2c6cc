import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Conditions in loops over connections: which choose, and which do not.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'a condition on the user of each connection',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: { type: string; text: string }): void {
  for (const client of server.clients) {
    if (users.get(client) === order.type) client.send(order.text);
  }
}

console.log(verbose);`,
    },
    {
      name: 'a call that is given each connection',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: string, isOpen: (client: WebSocket) => boolean): void {
  for (const client of server.clients) {
    if (isOpen(client)) client.send(order);
  }
}

console.log(verbose);`,
    },
    {
      name: 'a constant that compares the user of each connection',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(userId: string, order: string): void {
  for (const client of server.clients) {
    const isMeant = users.get(client) === userId;
    if (isMeant) client.send(order);
  }
}

console.log(verbose);`,
    },
    {
      name: 'a condition that names a user',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(userId: string, order: { by: string; text: string }): void {
  for (const client of server.clients) {
    if (userId === order.by) client.send(order.text);
  }
}

console.log(verbose);`,
    },
    {
      name: 'the one connection that is meant',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(target: WebSocket, order: string): void {
  for (const client of server.clients) {
    if (client === target) client.send(order);
  }
}

console.log(verbose);`,
    },
    {
      name: 'all others are left out by an exit',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(target: WebSocket, order: string): void {
  for (const client of server.clients) {
    if (client !== target) continue;
    client.send(order);
  }
}

console.log(verbose);`,
    },
    {
      name: 'a negated comparison',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(target: WebSocket, order: string): void {
  for (const client of server.clients) {
    if (!(client !== target)) client.send(order);
  }
}

console.log(verbose);`,
    },
    {
      name: 'an exit for other users',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(userId: string, order: string): void {
  for (const client of server.clients) {
    if (users.get(client) !== userId) continue;
    client.send(order);
  }
}

console.log(verbose);`,
    },
    {
      name: 'a list of users that has the one of the connection',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(userIds: string[], order: string): void {
  for (const client of server.clients) {
    if (userIds.includes(users.get(client) ?? '')) client.send(order);
  }
}

console.log(verbose);`,
    },
    {
      name: 'whether a connection is open, and its user',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(userId: string, order: string): void {
  for (const client of server.clients) {
    if (client.readyState === client.OPEN && users.get(client) === userId) client.send(order);
  }
}

console.log(verbose);`,
    },
    {
      name: 'a variable that is set by a comparison',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(userId: string, order: string): void {
  for (const client of server.clients) {
    let isMeant = false;
    if (users.get(client) === userId) isMeant = true;
    if (isMeant) client.send(order);
  }
}

console.log(verbose);`,
    },
    {
      name: 'a member that is taken out of each connection',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: string): void {
  for (const client of server.clients) {
    const { protocol } = client;
    if (protocol) client.send(order);
  }
}

console.log(verbose);`,
    },
    {
      name: 'a case for the user of each connection',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(userId: string, order: string): void {
  for (const client of server.clients) {
    switch (users.get(client)) {
      case userId:
        client.send(order);
    }
  }
}

console.log(verbose);`,
    },
    {
      name: 'one of two conditions on the user',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(userId: string, order: string): void {
  for (const client of server.clients) {
    if (client.readyState !== client.OPEN) continue;
    if (users.get(client) !== userId) continue;
    client.send(order);
  }
}

console.log(verbose);`,
    },
    {
      name: 'a filter by the user of each connection',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();

export function publish(userId: string, order: string): void {
  [...server.clients].filter((client) => users.get(client) === userId).forEach((client) => client.send(order));
}`,
    },
    {
      name: 'a filter that takes the one that is meant',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(target: WebSocket, order: string): void {
  [...server.clients].filter((client) => client === target).forEach((client) => client.send(order));
}`,
    },
    {
      name: 'the connection of an id',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(id: string, order: string): void {
  for (const socket of io.sockets.sockets.values()) {
    if (socket.id === id) socket.emit('order', order);
  }
}`,
    },
  ],
  invalid: [
    {
      name: 'a condition that has nothing to do with the connections',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: { type: string; text: string }): void {
  for (const client of server.clients) {
    if (order.type === 'created') client.send(order.text);
  }
}

console.log(verbose);`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            subject: 'an event',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 9,
          column: 35,
          endLine: 9,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: { type: string; text: string }): void {
  for (const client of server.clients) {
    // ssot-public: 
    if (order.type === 'created') client.send(order.text);
  }
}

console.log(verbose);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a call that has nothing to do with the connections',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: string, isOpen: () => boolean): void {
  for (const client of server.clients) {
    if (isOpen()) client.send(order);
  }
}

console.log(verbose);`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            subject: 'an event',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 9,
          column: 19,
          endLine: 9,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: string, isOpen: () => boolean): void {
  for (const client of server.clients) {
    // ssot-public: 
    if (isOpen()) client.send(order);
  }
}

console.log(verbose);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a constant that is the same for all',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: string): void {
  for (const client of server.clients) {
    if (verbose) client.send(order);
  }
}

console.log(verbose);`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            subject: 'an event',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 9,
          column: 18,
          endLine: 9,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: string): void {
  for (const client of server.clients) {
    // ssot-public: 
    if (verbose) client.send(order);
  }
}

console.log(verbose);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a constant that tells whether each connection is open',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: string): void {
  for (const client of server.clients) {
    const isReady = client.readyState === client.OPEN;
    if (isReady) client.send(order);
  }
}

console.log(verbose);`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            subject: 'an event',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 10,
          column: 18,
          endLine: 10,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: string): void {
  for (const client of server.clients) {
    const isReady = client.readyState === client.OPEN;
    // ssot-public: 
    if (isReady) client.send(order);
  }
}

console.log(verbose);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the load of each connection',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: string): void {
  for (const client of server.clients) {
    if (client.bufferedAmount < 1024) client.send(order);
  }
}

console.log(verbose);`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            subject: 'an event',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 9,
          column: 39,
          endLine: 9,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: string): void {
  for (const client of server.clients) {
    // ssot-public: 
    if (client.bufferedAmount < 1024) client.send(order);
  }
}

console.log(verbose);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'all connections but the one that sent it',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(sender: WebSocket, order: string): void {
  for (const client of server.clients) {
    if (client !== sender) client.send(order);
  }
}

console.log(verbose);`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            subject: 'an event',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 9,
          column: 28,
          endLine: 9,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(sender: WebSocket, order: string): void {
  for (const client of server.clients) {
    // ssot-public: 
    if (client !== sender) client.send(order);
  }
}

console.log(verbose);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the sender is left out by an exit',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(sender: WebSocket, order: string): void {
  for (const client of server.clients) {
    if (client === sender) continue;
    client.send(order);
  }
}

console.log(verbose);`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            subject: 'an event',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(sender: WebSocket, order: string): void {
  for (const client of server.clients) {
    if (client === sender) continue;
    // ssot-public: 
    client.send(order);
  }
}

console.log(verbose);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the other branch of the one that is meant',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(sender: WebSocket, order: string): void {
  for (const client of server.clients) {
    if (client === sender) console.log(order);
    else client.send(order);
  }
}

console.log(verbose);`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            subject: 'an event',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 10,
          column: 10,
          endLine: 10,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(sender: WebSocket, order: string): void {
  for (const client of server.clients) {
    if (client === sender) console.log(order);
    // ssot-public: 
    else client.send(order);
  }
}

console.log(verbose);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'whether a connection is open, and what is the same for all',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: string): void {
  for (const client of server.clients) {
    if (client.readyState === client.OPEN && order !== '') client.send(order);
  }
}

console.log(verbose);`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            subject: 'an event',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 9,
          column: 60,
          endLine: 9,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: string): void {
  for (const client of server.clients) {
    // ssot-public: 
    if (client.readyState === client.OPEN && order !== '') client.send(order);
  }
}

console.log(verbose);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the state that is taken out of each connection',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: string): void {
  for (const client of server.clients) {
    const { readyState } = client;
    if (readyState) client.send(order);
  }
}

console.log(verbose);`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            subject: 'an event',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 10,
          column: 21,
          endLine: 10,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: string): void {
  for (const client of server.clients) {
    const { readyState } = client;
    // ssot-public: 
    if (readyState) client.send(order);
  }
}

console.log(verbose);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a case that is the same for all connections',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: { type: string; text: string }): void {
  for (const client of server.clients) {
    switch (order.type) {
      case 'created':
        client.send(order.text);
    }
  }
}

console.log(verbose);`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            subject: 'an event',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 11,
          column: 9,
          endLine: 11,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: { type: string; text: string }): void {
  for (const client of server.clients) {
    switch (order.type) {
      case 'created':
        // ssot-public: 
        client.send(order.text);
    }
  }
}

console.log(verbose);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an exit that has nothing to do with the connections',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: string): void {
  for (const client of server.clients) {
    if (order === '') return;
    client.send(order);
  }
}

console.log(verbose);`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            subject: 'an event',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
const users = new Map<WebSocket, string>();
const verbose = users.size > 0;

export function publish(order: string): void {
  for (const client of server.clients) {
    if (order === '') return;
    // ssot-public: 
    client.send(order);
  }
}

console.log(verbose);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a filter that leaves out the sender',
      code: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(sender: WebSocket, order: string): void {
  [...server.clients].filter((client) => client !== sender).forEach((client) => client.send(order));
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.send',
            subject: 'an event',
            reaches: 'every connected client',
            missing: 'a comparison with the user of each connection',
          },
          line: 6,
          column: 81,
          endLine: 6,
          endColumn: 92,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { type WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(sender: WebSocket, order: string): void {
  // ssot-public: 
  [...server.clients].filter((client) => client !== sender).forEach((client) => client.send(order));
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'all connections but that of an id',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(id: string, order: string): void {
  for (const socket of io.sockets.sockets.values()) {
    if (socket.id !== id) socket.emit('order', order);
  }
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'socket.emit',
            subject: "'order'",
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 7,
          column: 27,
          endLine: 7,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(id: string, order: string): void {
  for (const socket of io.sockets.sockets.values()) {
    // ssot-public: 
    if (socket.id !== id) socket.emit('order', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
