import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Channels and connections: how clients are made, what chooses among them, and where a reason goes.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'Upstash: a client of the environment, and a user in the channel',
      code: `import { Redis } from '@upstash/redis';

const redis = Redis.fromEnv();

export async function publish(userId: string, order: object): Promise<void> {
  await redis.publish(\`orders:\${userId}\`, order);
}`,
    },
    {
      name: 'Upstash: a class of the same name from elsewhere',
      code: `import { Redis } from './live/twins.js';

const redis = new Redis();

export function publish(order: string): void {
  redis.publish('orders', order);
}`,
    },
    {
      name: 'Redis: a user in the channel',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function publish(userId: string, order: object): Promise<void> {
  await redis.publish(\`orders:\${userId}\`, JSON.stringify({ order }));
}`,
    },
    {
      name: 'Redis: the type of what a function of the project gives',
      code: `declare function createClient(): { publish(channel: string, order: string): void };

export class Orders {
  constructor(private readonly client: ReturnType<typeof createClient>) {}

  publish(order: string): void {
    this.client.publish('orders', order);
  }
}`,
    },
    {
      name: 'Redis: the type of what a class of the same name makes',
      code: `import type { Redis } from './live/twins.js';

export class Orders {
  constructor(private readonly client: InstanceType<typeof Redis>) {}

  publish(order: string): void {
    this.client.publish('orders', order);
  }
}`,
    },
    {
      name: 'Pusher: several events, each of a user',
      code: `import Pusher from 'pusher';

const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export async function publish(userId: string, order: object): Promise<void> {
  await pusher.triggerBatch([{ channel: \`private-\${userId}\`, name: 'created', data: order }]);
}`,
    },
    {
      name: 'Pusher: events that are made elsewhere',
      code: `import Pusher from 'pusher';

const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export async function publish(events: { channel: string; name: string; data: object }[]): Promise<void> {
  await pusher.triggerBatch(events);
}`,
    },
    {
      name: 'Supabase: a private channel of a user',
      code: `import { createClient } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(userId: string, order: object): Promise<void> {
  const orders = supabase.channel(\`orders:\${userId}\`, { config: { private: true } });
  await orders.send({ type: 'broadcast', event: 'created', payload: order });
}`,
    },
    {
      name: 'Phoenix: a client that takes what the browser has',
      code: `import { Socket } from 'phoenix';

const socket = new Socket('ws://localhost/socket', { params: {} });

export function publish(order: object): void {
  socket.channel('room:lobby').push('created', order);
}`,
    },
    {
      name: 'Phoenix: a client of a browser that another module makes',
      code: `import { socket } from './live/phoenix-client.js';

export function publish(order: object): void {
  socket.channel('room:lobby').push('created', order);
}`,
    },
    {
      name: 'ws: whoever has one user',
      filename: 'src/consumer.js',
      code: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order, user) {
  server.clients.forEach((client) => {
    if (client.user !== user) return;
    client.send(order);
  });
}`,
    },
    {
      name: 'ws: whoever has signed in and asked for it',
      filename: 'src/consumer.js',
      code: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order) {
  for (const client of server.clients) {
    if (client.authenticated && client.topics.has('orders')) client.send(order);
  }
}`,
    },
    {
      name: 'ws: whoever is of a shop',
      filename: 'src/consumer.js',
      code: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order, shop) {
  for (const client of server.clients) {
    if (client.isAuthenticated && client.user.shop === shop) client.send(order);
  }
}`,
    },
    {
      name: 'a reason above a template',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): string {
  // ssot-public: all see all orders
  return \`
    sent: \${io.emit('order', order)}
  \`;
}`,
    },
    {
      name: 'what looks like a reason in a template, and says nothing',
      filename: 'src/consumer.js',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(userId, order) {
  return \`
    // ssot-public:
    sent: \${io.to(userId).emit('order', order)}
  \`;
}`,
    },
    {
      name: 'Redis: a user in the data, and the subscriber in sight',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();
const CHANNEL = 'orders';

export async function listen(): Promise<void> {
  await redis.duplicate().subscribe(CHANNEL);
}

export async function publish(userId: string, order: object): Promise<void> {
  await redis.publish(CHANNEL, JSON.stringify({ userId, order }));
}`,
    },
  ],
  invalid: [
    {
      name: 'Upstash: a client of the environment',
      code: `import { Redis } from '@upstash/redis';

const redis = Redis.fromEnv();

export async function publish(order: object): Promise<void> {
  await redis.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'redis.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Redis } from '@upstash/redis';

const redis = Redis.fromEnv();

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  await redis.publish('orders', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: a user in the data, which all servers get',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function publish(userId: string, order: object): Promise<void> {
  await redis.publish('orders', JSON.stringify({ userId, order }));
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'redis.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function publish(userId: string, order: object): Promise<void> {
  // ssot-public: 
  await redis.publish('orders', JSON.stringify({ userId, order }));
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: the type of what a function gives',
      code: `import type { createClient } from 'redis';

export class Orders {
  constructor(private readonly client: ReturnType<typeof createClient>) {}

  async publish(order: string): Promise<void> {
    await this.client.publish('orders', order);
  }
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'this.client.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { createClient } from 'redis';

export class Orders {
  constructor(private readonly client: ReturnType<typeof createClient>) {}

  async publish(order: string): Promise<void> {
    // ssot-public: 
    await this.client.publish('orders', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: the type of what a class makes',
      code: `import type { Redis } from 'ioredis';

export class Orders {
  constructor(private readonly client: InstanceType<typeof Redis>) {}

  async publish(order: string): Promise<void> {
    await this.client.publish('orders', order);
  }
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'this.client.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Redis } from 'ioredis';

export class Orders {
  constructor(private readonly client: InstanceType<typeof Redis>) {}

  async publish(order: string): Promise<void> {
    // ssot-public: 
    await this.client.publish('orders', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Pusher: one of several events',
      code: `import Pusher from 'pusher';

const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export async function publish(userId: string, order: object): Promise<void> {
  await pusher.triggerBatch([
    { channel: \`private-\${userId}\`, name: 'created', data: order },
    { channel: 'orders', name: 'created', data: order },
  ]);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'pusher.triggerBatch',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import Pusher from 'pusher';

const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export async function publish(userId: string, order: object): Promise<void> {
  // ssot-public: 
  await pusher.triggerBatch([
    { channel: \`private-\${userId}\`, name: 'created', data: order },
    { channel: 'orders', name: 'created', data: order },
  ]);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Supabase: a private channel of one name',
      code: `import { createClient } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(order: object): Promise<void> {
  const orders = supabase.channel('orders', { config: { private: true } });
  await orders.send({ type: 'broadcast', event: 'created', payload: order });
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'orders.send',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createClient } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(order: object): Promise<void> {
  const orders = supabase.channel('orders', { config: { private: true } });
  // ssot-public: 
  await orders.send({ type: 'broadcast', event: 'created', payload: order });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Phoenix: a client that is given a transport',
      code: `import { Socket } from 'phoenix';
import { WebSocket } from 'ws';

const socket = new Socket('ws://localhost/socket', { transport: WebSocket });

export function publish(order: object): void {
  socket.channel('room:lobby').push('created', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: "socket.channel('room:lobby').push",
            subject: "'room:lobby'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Socket } from 'phoenix';
import { WebSocket } from 'ws';

const socket = new Socket('ws://localhost/socket', { transport: WebSocket });

export function publish(order: object): void {
  // ssot-public: 
  socket.channel('room:lobby').push('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Phoenix: a client of a server that another module makes',
      code: `import { serverSocket } from './live/phoenix-server.js';

export function publish(order: object): void {
  serverSocket.channel('room:lobby').push('created', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: "serverSocket.channel('room:lobby').push",
            subject: "'room:lobby'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { serverSocket } from './live/phoenix-server.js';

export function publish(order: object): void {
  // ssot-public: 
  serverSocket.channel('room:lobby').push('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'ws: whoever has said who they are',
      filename: 'src/consumer.js',
      code: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order) {
  for (const client of server.clients) {
    if (client.authenticated) client.send(order);
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
          column: 31,
          endLine: 7,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order) {
  for (const client of server.clients) {
    // ssot-public: 
    if (client.authenticated) client.send(order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'ws: whoever has a user',
      filename: 'src/consumer.js',
      code: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order) {
  server.clients.forEach((client) => {
    if (!client.user || client.readyState !== 1) return;
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
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });

export function publish(order) {
  server.clients.forEach((client) => {
    if (!client.user || client.readyState !== 1) return;
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
      name: 'a reason for what stands in a template',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): string {
  return \`
    sent: \${io.emit('order', order)}
  \`;
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
          column: 13,
          endLine: 7,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): string {
  // ssot-public: 
  return \`
    sent: \${io.emit('order', order)}
  \`;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a reason for what stands in a function in a template',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(orders: object[]): string {
  return \`
    sent: \${orders.map((order) => io.emit('order', order)).length}
  \`;
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
          column: 35,
          endLine: 7,
          endColumn: 42,
        },
      ],
      output: null,
    },
    {
      name: 'a reason for what stands in the second line of a part of a template',
      code: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): string {
  return \`sent: \${
    io.emit('order', order)
  }\`;
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
          column: 5,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Server } from 'socket.io';

const io = new Server(3000);

export function publish(order: object): string {
  return \`sent: \${
    // ssot-public: 
    io.emit('order', order)
  }\`;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: no user in the data, and the subscriber in sight',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();
const CHANNEL = 'orders';

export async function listen(): Promise<void> {
  await redis.duplicate().subscribe(CHANNEL);
}

export async function publish(order: object): Promise<void> {
  await redis.publish(CHANNEL, JSON.stringify({ order }));
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'redis.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 11,
          column: 9,
          endLine: 11,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Redis } from 'ioredis';

const redis = new Redis();
const CHANNEL = 'orders';

export async function listen(): Promise<void> {
  await redis.duplicate().subscribe(CHANNEL);
}

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  await redis.publish(CHANNEL, JSON.stringify({ order }));
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: a user in the data, and a subscriber to another channel',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function listen(): Promise<void> {
  await redis.duplicate().subscribe('paid');
}

export async function publish(userId: string, order: object): Promise<void> {
  await redis.publish('orders', JSON.stringify({ userId, order }));
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'redis.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 10,
          column: 9,
          endLine: 10,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function listen(): Promise<void> {
  await redis.duplicate().subscribe('paid');
}

export async function publish(userId: string, order: object): Promise<void> {
  // ssot-public: 
  await redis.publish('orders', JSON.stringify({ userId, order }));
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
