import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Channels of brokers and of servers: an id in the name says for whom.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'Redis: an id in the channel',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function publish(userId: string, order: string): Promise<void> {
  await redis.publish(\`orders:\${userId}\`, order);
}`,
    },
    {
      name: 'Redis: a channel that is a parameter',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function publish(channel: string, order: string): Promise<void> {
  await redis.publish(channel, order);
}`,
    },
    {
      name: 'Redis: a channel that a function makes',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

declare function channelOf(userId: string): string;

export async function publish(userId: string, order: string): Promise<void> {
  await redis.publish(channelOf(userId), order);
}`,
    },
    {
      name: 'Redis: a public channel',
      options: [{ publicRooms: ['public:*'] }],
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
  await redis.publish('public:orders', order);
}`,
    },
    {
      name: 'Redis: an event for everyone',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function invalidate(key: string): Promise<void> {
  await redis.publish('cache:invalidate', key);
}`,
    },
    {
      name: 'Redis: a user is required, and the topic names one',
      options: [{ requireUserScope: true }],
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function publish(userId: string, order: string): Promise<void> {
  await redis.publish(\`orders:\${userId}\`, order);
}`,
    },
    {
      name: 'Redis: other commands',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function save(order: string): Promise<void> {
  await redis.set('order', order);
}`,
    },
    {
      name: 'Redis: a reason',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
  // ssot-public: prices are the same for everyone.
  await redis.publish('prices', order);
}`,
    },
    {
      name: 'Redis: a class of the same name from elsewhere',
      code: `class Redis {
  publish(channel: string, message: string): void {
    console.log(channel, message);
  }
}

const redis = new Redis();
redis.publish('orders', 'order');`,
    },
    {
      name: 'Redis: a class of the same name from another module',
      code: `import { Redis } from './live/twins.js';

const redis = new Redis();
redis.publish('orders', 'order');`,
    },
    {
      name: 'Redis: a shadowed name',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

export function publish(redis: { publish: (channel: string, message: string) => void }, order: string): void {
  redis.publish('orders', order);
}`,
    },
    {
      name: 'Redis: the field of another type',
      code: `import type { Redis as Broker } from './live/twins.js';

export class Orders {
  constructor(private readonly redis: Broker) {}

  publish(order: string): void {
    this.redis.publish('orders', order);
  }
}`,
    },
    {
      name: 'Upstash: an id in the channel',
      code: `import { Redis } from '@upstash/redis';

const redis = new Redis({ url: 'https://localhost', token: 'token' });

export async function publish(tenantId: string, order: object): Promise<void> {
  await redis.publish(\`orders:\${tenantId}\`, order);
}`,
    },
    {
      name: 'redis: an id in the channel',
      code: `import { createClient } from 'redis';

const client = createClient();

export async function publish(userId: string, order: string): Promise<void> {
  await client.publish('orders:' + userId, order);
}`,
    },
    {
      name: 'a function of the same name as that of redis',
      code: `const createClient = () => ({ publish: (channel: string, message: string) => channel + message });

const client = createClient();
client.publish('orders', 'order');`,
    },
    {
      name: 'Pusher: one user',
      code: `import Pusher from 'pusher';

const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export async function publish(userId: string, order: object): Promise<void> {
  await pusher.sendToUser(userId, 'created', order);
}`,
    },
    {
      name: 'Pusher: an id in the channel',
      code: `import Pusher from 'pusher';

const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export async function publish(userId: string, order: object): Promise<void> {
  await pusher.trigger(\`private-user-\${userId}\`, 'created', order);
}`,
    },
    {
      name: 'Pusher: a list of channels',
      code: `import Pusher from 'pusher';

const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export async function publish(channels: string[], order: object): Promise<void> {
  await pusher.trigger(channels, 'created', order);
}`,
    },
    {
      name: 'Pusher: a class of the same name from another module',
      code: `import Pusher from './live/twins.js';

const pusher = new Pusher();
pusher.trigger('orders', 'created', {});`,
    },
    {
      name: 'Pusher: a shadowed name',
      code: `import Pusher from 'pusher';

const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export function publish(order: object): void {
  const pusher = { trigger: (channel: string, event: string, data: object) => [channel, event, data] };
  pusher.trigger('orders', 'created', order);
}`,
    },
    {
      name: 'Ably: an id in the channel',
      code: `import { Rest } from 'ably';

const ably = new Rest('key');

export async function publish(userId: string, order: object): Promise<void> {
  await ably.channels.get(\`user:\${userId}\`).publish('created', order);
}`,
    },
    {
      name: 'Ably: a public channel',
      options: [{ publicRooms: ['prices'] }],
      code: `import { Rest } from 'ably';

const ably = new Rest('key');

export async function publish(order: object): Promise<void> {
  await ably.channels.get('prices').publish('changed', order);
}`,
    },
    {
      name: 'Ably: something else with channels',
      code: `const ably = { channels: new Map([['orders', { publish: (event: string) => event }]]) };

ably.channels.get('orders')?.publish('created');`,
    },
    {
      name: 'Supabase: an id in the channel',
      code: `import { createClient } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(userId: string, order: object): Promise<void> {
  await supabase
    .channel(\`user:\${userId}\`, { config: { private: true } })
    .send({ type: 'broadcast', event: 'created', payload: order });
}`,
    },
    {
      name: 'Supabase: a query',
      code: `import { createClient } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function save(order: object): Promise<void> {
  await supabase.from('orders').insert(order);
}`,
    },
    {
      name: 'Supabase: a shadowed name',
      code: `import { createClient } from '@supabase/supabase-js';

export const make = createClient;

export function publish(createClient: () => { channel: (name: string) => { send: (data: object) => void } }): void {
  createClient().channel('orders').send({});
}`,
    },
    {
      name: 'Phoenix: an id in the channel',
      code: `import { Socket } from 'phoenix';

const socket = new Socket('ws://localhost/socket');

export function publish(userId: string, order: object): void {
  socket.channel(\`user:\${userId}\`).push('created', order);
}`,
    },
    {
      name: 'Phoenix: a channel that is the same for all, to whose server alone a client pushes',
      code: `import { Socket } from 'phoenix';

const socket = new Socket('ws://localhost/socket');
const channel = socket.channel('orders:all');

export function publish(order: object): void {
  channel.push('created', order);
}`,
    },
    {
      name: 'Phoenix: a list that is pushed to',
      code: `const channel: object[] = [];

export function publish(order: object): void {
  channel.push(order);
}`,
    },
    {
      name: 'uWebSockets.js: an id in the topic',
      typeErrors: [2307],
      code: `import { App } from 'uWebSockets.js';

const app = App();

export function publish(userId: string, order: string): void {
  app.publish(\`user/\${userId}\`, order);
}`,
    },
    {
      name: 'uWebSockets.js: one socket',
      typeErrors: [2307],
      code: `import { App, type WebSocket } from 'uWebSockets.js';

App().ws('/*', {
  message(socket: WebSocket<object>, message: ArrayBuffer) {
    socket.send(message);
  },
});`,
    },
    {
      name: 'uWebSockets.js: a function of the same name',
      code: `const App = () => ({ publish: (topic: string, text: string) => topic + text });

App().publish('orders', 'order');`,
    },
    {
      name: 'Bun: an id in the topic',
      typeErrors: [2868],
      code: `const server = Bun.serve({ port: 3000, fetch: () => new Response('') });

export function publish(userId: string, order: string): void {
  server.publish(\`user:\${userId}\`, order);
}`,
    },
    {
      name: 'Bun: one socket',
      typeErrors: [2307],
      code: `import type { ServerWebSocket } from 'bun';

export function message(socket: ServerWebSocket, text: string): void {
  socket.send(text);
}`,
    },
    {
      name: 'Bun: a variable of that name',
      code: `const Bun = { serve: () => ({ publish: (topic: string, text: string) => topic + text }) };

Bun.serve().publish('orders', 'order');`,
    },
    {
      name: 'Elysia: an id in the topic',
      code: `import { Elysia } from 'elysia';

const app = new Elysia().listen(3000);

export function publish(userId: string, order: string): void {
  app.server?.publish(\`user:\${userId}\`, order);
}`,
    },
    {
      name: 'Elysia: a class of the same name',
      code: `class Elysia {
  readonly server = { publish: (topic: string, text: string) => topic + text };
}

new Elysia().server.publish('orders', 'order');`,
    },
    {
      name: 'BroadcastChannel: an id in the name',
      code: `export function publish(userId: string, order: string): void {
  const channel = new BroadcastChannel(\`user:\${userId}\`);
  channel.postMessage(order);
}`,
    },
    {
      name: 'BroadcastChannel: one that is handed over',
      typeErrors: [],
      code: `export function publish(channel: BroadcastChannel, order: string): void {
  channel.postMessage(order);
}`,
    },
    {
      name: 'BroadcastChannel: the port of a worker',
      code: `import { parentPort } from 'node:worker_threads';

export function publish(order: string): void {
  parentPort?.postMessage(order);
}`,
    },
    {
      name: 'BroadcastChannel: a class of the same name',
      code: `class BroadcastChannel {
  postMessage(message: string): void {
    console.log(message);
  }
}

export const channel = new BroadcastChannel();
channel.postMessage('order');`,
    },
    {
      name: 'what other brokers publish is no row',
      code: `const mqtt = { publish: (topic: string, text: string) => topic + text };

mqtt.publish('orders', 'order');`,
    },
  ],
  invalid: [
    {
      name: 'Redis: a channel that is the same for all',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
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
              output: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
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
      name: 'Redis: a channel of a shard',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
  await redis.spublish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'redis.spublish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
  // ssot-public: 
  await redis.spublish('orders', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: a channel by a constant',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

const ORDERS = 'orders';

export async function publish(order: string): Promise<void> {
  await redis.publish(ORDERS, order);
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
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Redis } from 'ioredis';

const redis = new Redis();

const ORDERS = 'orders';

export async function publish(order: string): Promise<void> {
  // ssot-public: 
  await redis.publish(ORDERS, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: a channel by a member of a constant',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

const channels = { orders: 'orders' } as const;

export async function publish(order: string): Promise<void> {
  await redis.publish(channels.orders, order);
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
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Redis } from 'ioredis';

const redis = new Redis();

const channels = { orders: 'orders' } as const;

export async function publish(order: string): Promise<void> {
  // ssot-public: 
  await redis.publish(channels.orders, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: a channel by a template of constants',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

const prefix = 'app';

export async function publish(order: string): Promise<void> {
  await redis.publish(\`\${prefix}:orders\`, order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'redis.publish',
            subject: "'app:orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Redis } from 'ioredis';

const redis = new Redis();

const prefix = 'app';

export async function publish(order: string): Promise<void> {
  // ssot-public: 
  await redis.publish(\`\${prefix}:orders\`, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: a channel that falls back',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function publish(order: string, userId?: string): Promise<void> {
  await redis.publish(userId ?? 'everyone', order);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'redis.publish', subject: 'an event', reaches: 'everyone who subscribed to the channel' },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function publish(order: string, userId?: string): Promise<void> {
  // ssot-public: 
  await redis.publish(userId ?? 'everyone', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: the default export',
      code: `import Redis from 'ioredis';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
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
              output: `import Redis from 'ioredis';

const redis = new Redis();

export async function publish(order: string): Promise<void> {
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
      name: 'Redis: a cluster',
      code: `import { Cluster } from 'ioredis';

const redis = new Cluster([{ host: 'localhost', port: 6379 }]);

export async function publish(order: string): Promise<void> {
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
              output: `import { Cluster } from 'ioredis';

const redis = new Cluster([{ host: 'localhost', port: 6379 }]);

export async function publish(order: string): Promise<void> {
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
      name: 'Redis: another name',
      code: `import { Redis as Broker } from 'ioredis';

const broker = new Broker();

export async function publish(order: string): Promise<void> {
  await broker.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'broker.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Redis as Broker } from 'ioredis';

const broker = new Broker();

export async function publish(order: string): Promise<void> {
  // ssot-public: 
  await broker.publish('orders', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: a duplicate',
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

const publisher = redis.duplicate();

export async function publish(order: string): Promise<void> {
  await publisher.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'publisher.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Redis } from 'ioredis';

const redis = new Redis();

const publisher = redis.duplicate();

export async function publish(order: string): Promise<void> {
  // ssot-public: 
  await publisher.publish('orders', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: CommonJS',
      filename: 'src/consumer.cjs',
      code: `const Redis = require('ioredis');

const redis = new Redis();

exports.publish = (order) => redis.publish('orders', order);`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'redis.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 5,
          column: 30,
          endLine: 5,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const Redis = require('ioredis');

const redis = new Redis();

// ssot-public: 
exports.publish = (order) => redis.publish('orders', order);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: a class that a module of the project hands on',
      code: `import { Broker } from './live/channels.js';

const broker = new Broker();

export async function publish(order: string): Promise<void> {
  await broker.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'broker.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Broker } from './live/channels.js';

const broker = new Broker();

export async function publish(order: string): Promise<void> {
  // ssot-public: 
  await broker.publish('orders', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: a client that a module of the project makes',
      code: `import { redis } from './live/channels.js';

export async function publish(order: string): Promise<void> {
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
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { redis } from './live/channels.js';

export async function publish(order: string): Promise<void> {
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
      name: 'Redis: a client that a function of the project gives',
      code: `import { getRedis } from './live/channels.js';

export async function publish(order: string): Promise<void> {
  await getRedis().publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'getRedis().publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { getRedis } from './live/channels.js';

export async function publish(order: string): Promise<void> {
  // ssot-public: 
  await getRedis().publish('orders', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: a client of the one instance of a class',
      code: `import { Brokers } from './live/channels.js';

export async function publish(order: string): Promise<void> {
  await Brokers.getInstance().redis.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'Brokers.getInstance().redis.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Brokers } from './live/channels.js';

export async function publish(order: string): Promise<void> {
  // ssot-public: 
  await Brokers.getInstance().redis.publish('orders', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: a field',
      code: `import { Redis } from 'ioredis';

export class Orders {
  readonly #redis = new Redis();

  async publish(order: string): Promise<void> {
    await this.#redis.publish('orders', order);
  }
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'this.#redis.publish',
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
              output: `import { Redis } from 'ioredis';

export class Orders {
  readonly #redis = new Redis();

  async publish(order: string): Promise<void> {
    // ssot-public: 
    await this.#redis.publish('orders', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: a field with a type',
      code: `import type { Redis } from 'ioredis';

export class Orders {
  socket?: Redis;

  async publish(order: string): Promise<void> {
    await this.socket?.publish('orders', order);
  }
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'this.socket?.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Redis } from 'ioredis';

export class Orders {
  socket?: Redis;

  async publish(order: string): Promise<void> {
    // ssot-public: 
    await this.socket?.publish('orders', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: a parameter of a constructor',
      code: `import type { Redis } from 'ioredis';

export class Orders {
  constructor(private readonly redis: Redis) {}

  async publish(order: string): Promise<void> {
    await this.redis.publish('orders', order);
  }
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'this.redis.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Redis } from 'ioredis';

export class Orders {
  constructor(private readonly redis: Redis) {}

  async publish(order: string): Promise<void> {
    // ssot-public: 
    await this.redis.publish('orders', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: createClient',
      code: `import { createClient } from 'redis';

const client = createClient();

export async function publish(order: string): Promise<void> {
  await client.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'client.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createClient } from 'redis';

const client = createClient();

export async function publish(order: string): Promise<void> {
  // ssot-public: 
  await client.publish('orders', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: createClient, connected',
      code: `import { createClient } from 'redis';

const client = await createClient().connect();

export async function publish(order: string): Promise<void> {
  await client.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'client.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createClient } from 'redis';

const client = await createClient().connect();

export async function publish(order: string): Promise<void> {
  // ssot-public: 
  await client.publish('orders', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: createClient, shards',
      code: `import { createClient } from 'redis';

const client = createClient();

export async function publish(order: string): Promise<void> {
  await client.sPublish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'client.sPublish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createClient } from 'redis';

const client = createClient();

export async function publish(order: string): Promise<void> {
  // ssot-public: 
  await client.sPublish('orders', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Redis: the type of a client',
      code: `import type { RedisClientType } from 'redis';

export async function publish(client: RedisClientType, order: string): Promise<void> {
  await client.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'client.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { RedisClientType } from 'redis';

export async function publish(client: RedisClientType, order: string): Promise<void> {
  // ssot-public: 
  await client.publish('orders', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Upstash: a channel that is the same for all',
      code: `import { Redis } from '@upstash/redis';

const redis = new Redis({ url: 'https://localhost', token: 'token' });

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

const redis = new Redis({ url: 'https://localhost', token: 'token' });

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
      name: 'Pusher: a channel that is the same for all',
      code: `import Pusher from 'pusher';

const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export async function publish(order: object): Promise<void> {
  await pusher.trigger('orders', 'created', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'pusher.trigger',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import Pusher from 'pusher';

const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  await pusher.trigger('orders', 'created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Pusher: an id in the data',
      code: `import Pusher from 'pusher';

const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export async function publish(userId: string, order: object): Promise<void> {
  await pusher.trigger('orders', 'created', { userId, order });
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'pusher.trigger',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import Pusher from 'pusher';

const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export async function publish(userId: string, order: object): Promise<void> {
  // ssot-public: 
  await pusher.trigger('orders', 'created', { userId, order });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Pusher: channels that are the same for all',
      code: `import Pusher from 'pusher';

const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export async function publish(order: object): Promise<void> {
  await pusher.trigger(['orders', 'news'], 'created', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'pusher.trigger',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import Pusher from 'pusher';

const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  await pusher.trigger(['orders', 'news'], 'created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Pusher: CommonJS',
      filename: 'src/consumer.cjs',
      code: `const Pusher = require('pusher');

const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

exports.publish = (order) => pusher.trigger('orders', 'created', order);`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'pusher.trigger',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 5,
          column: 30,
          endLine: 5,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const Pusher = require('pusher');

const pusher = new Pusher({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

// ssot-public: 
exports.publish = (order) => pusher.trigger('orders', 'created', order);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Pusher: a client that a module of the project makes',
      code: `import { pusher } from './live/channels.js';

export async function publish(order: object): Promise<void> {
  await pusher.trigger('orders', 'created', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'pusher.trigger',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { pusher } from './live/channels.js';

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  await pusher.trigger('orders', 'created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Pusher: a class that a module of the project hands on',
      code: `import { Push } from './live/channels.js';

const push = new Push({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export async function publish(order: object): Promise<void> {
  await push.trigger('orders', 'created', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'push.trigger',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Push } from './live/channels.js';

const push = new Push({ appId: '1', key: 'key', secret: 'secret', cluster: 'eu' });

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  await push.trigger('orders', 'created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Pusher: a parameter of a constructor',
      code: `import type Pusher from 'pusher';

export class Orders {
  constructor(private readonly pusher: Pusher) {}

  async publish(order: object): Promise<void> {
    await this.pusher.trigger('orders', 'created', order);
  }
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'this.pusher.trigger',
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
              output: `import type Pusher from 'pusher';

export class Orders {
  constructor(private readonly pusher: Pusher) {}

  async publish(order: object): Promise<void> {
    // ssot-public: 
    await this.pusher.trigger('orders', 'created', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Ably: a channel that is the same for all',
      code: `import { Rest } from 'ably';

const ably = new Rest('key');

export async function publish(order: object): Promise<void> {
  await ably.channels.get('orders').publish('created', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: "ably.channels.get('orders').publish",
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Rest } from 'ably';

const ably = new Rest('key');

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  await ably.channels.get('orders').publish('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Ably: the namespace of the module',
      code: `import * as Ably from 'ably';

const ably = new Ably.Realtime('key');

export async function publish(order: object): Promise<void> {
  await ably.channels.get('orders').publish('created', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: "ably.channels.get('orders').publish",
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import * as Ably from 'ably';

const ably = new Ably.Realtime('key');

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  await ably.channels.get('orders').publish('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Ably: a channel that is kept',
      code: `import { Realtime } from 'ably';

const channel = new Realtime('key').channels.get('orders');

export async function publish(order: object): Promise<void> {
  await channel.publish('created', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'channel.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Realtime } from 'ably';

const channel = new Realtime('key').channels.get('orders');

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  await channel.publish('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Ably: a field with a type',
      code: `import type { Rest } from 'ably';

export class Orders {
  constructor(private readonly ably: Rest) {}

  async publish(order: object): Promise<void> {
    await this.ably.channels.get('orders').publish('created', order);
  }
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: "this.ably.channels.get('orders').publish",
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Rest } from 'ably';

export class Orders {
  constructor(private readonly ably: Rest) {}

  async publish(order: object): Promise<void> {
    // ssot-public: 
    await this.ably.channels.get('orders').publish('created', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Supabase: a channel that is the same for all',
      code: `import { createClient } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(order: object): Promise<void> {
  await supabase.channel('orders').send({ type: 'broadcast', event: 'created', payload: order });
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: "supabase.channel('orders').send",
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createClient } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  await supabase.channel('orders').send({ type: 'broadcast', event: 'created', payload: order });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Supabase: a channel that is subscribed to',
      code: `import { createClient } from '@supabase/supabase-js';

const channel = createClient('https://localhost', 'key').channel('orders').subscribe();

export async function publish(order: object): Promise<void> {
  await channel.httpSend('created', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'channel.httpSend',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createClient } from '@supabase/supabase-js';

const channel = createClient('https://localhost', 'key').channel('orders').subscribe();

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  await channel.httpSend('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Supabase: the type of a client',
      code: `import type { SupabaseClient } from '@supabase/supabase-js';

export async function publish(supabase: SupabaseClient, order: object): Promise<void> {
  await supabase.channel('orders').send({ type: 'broadcast', event: 'created', payload: order });
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: "supabase.channel('orders').send",
            subject: "'orders'",
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { SupabaseClient } from '@supabase/supabase-js';

export async function publish(supabase: SupabaseClient, order: object): Promise<void> {
  // ssot-public: 
  await supabase.channel('orders').send({ type: 'broadcast', event: 'created', payload: order });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'uWebSockets.js: a topic that is the same for all',
      typeErrors: [2307],
      code: `import { App } from 'uWebSockets.js';

const app = App();

export function publish(order: string): void {
  app.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'app.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the topic',
            missing: 'an id in its name',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { App } from 'uWebSockets.js';

const app = App();

export function publish(order: string): void {
  // ssot-public: 
  app.publish('orders', order);
}`,
              typeErrors: [2307],
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'uWebSockets.js: a chain of routes',
      typeErrors: [2307],
      code: `import { App } from 'uWebSockets.js';

const app = App().get('/', () => undefined).listen(3000, () => undefined);

export function publish(order: string): void {
  app.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'app.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the topic',
            missing: 'an id in its name',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { App } from 'uWebSockets.js';

const app = App().get('/', () => undefined).listen(3000, () => undefined);

export function publish(order: string): void {
  // ssot-public: 
  app.publish('orders', order);
}`,
              typeErrors: [2307],
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'uWebSockets.js: with encryption, by the namespace',
      typeErrors: [2307],
      code: `import * as uws from 'uWebSockets.js';

const app = uws.SSLApp();

export function publish(order: string): void {
  app.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'app.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the topic',
            missing: 'an id in its name',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import * as uws from 'uWebSockets.js';

const app = uws.SSLApp();

export function publish(order: string): void {
  // ssot-public: 
  app.publish('orders', order);
}`,
              typeErrors: [2307],
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'uWebSockets.js: CommonJS',
      filename: 'src/consumer.cjs',
      code: `const uws = require('uWebSockets.js');

const app = uws.App();

exports.publish = (order) => app.publish('orders', order);`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'app.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the topic',
            missing: 'an id in its name',
          },
          line: 5,
          column: 30,
          endLine: 5,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const uws = require('uWebSockets.js');

const app = uws.App();

// ssot-public: 
exports.publish = (order) => app.publish('orders', order);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'uWebSockets.js: a parameter',
      typeErrors: [2307],
      code: `import type { TemplatedApp } from 'uWebSockets.js';

export class Orders {
  constructor(private readonly app: TemplatedApp) {}

  publish(order: string): void {
    this.app.publish('orders', order);
  }
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'this.app.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the topic',
            missing: 'an id in its name',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { TemplatedApp } from 'uWebSockets.js';

export class Orders {
  constructor(private readonly app: TemplatedApp) {}

  publish(order: string): void {
    // ssot-public: 
    this.app.publish('orders', order);
  }
}`,
              typeErrors: [2307],
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'uWebSockets.js: the socket of a handler',
      typeErrors: [2307],
      code: `import { App, type WebSocket } from 'uWebSockets.js';

App().ws('/*', {
  message(socket: WebSocket<object>, message: ArrayBuffer) {
    socket.publish('orders', message);
  },
});`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'socket.publish',
            subject: "'orders'",
            reaches: 'everyone else who subscribed to the topic',
            missing: 'an id in its name',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { App, type WebSocket } from 'uWebSockets.js';

App().ws('/*', {
  message(socket: WebSocket<object>, message: ArrayBuffer) {
    // ssot-public: 
    socket.publish('orders', message);
  },
});`,
              typeErrors: [2307],
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Bun: a topic that is the same for all',
      typeErrors: [2868],
      code: `const server = Bun.serve({ port: 3000, fetch: () => new Response('') });

export function publish(order: string): void {
  server.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'server.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the topic',
            missing: 'an id in its name',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const server = Bun.serve({ port: 3000, fetch: () => new Response('') });

export function publish(order: string): void {
  // ssot-public: 
  server.publish('orders', order);
}`,
              typeErrors: [2868],
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Bun: serve is imported',
      typeErrors: [2307],
      code: `import { serve } from 'bun';

const server = serve({ port: 3000, fetch: () => new Response('') });

export function publish(order: string): void {
  server.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'server.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the topic',
            missing: 'an id in its name',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { serve } from 'bun';

const server = serve({ port: 3000, fetch: () => new Response('') });

export function publish(order: string): void {
  // ssot-public: 
  server.publish('orders', order);
}`,
              typeErrors: [2307],
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Bun: a parameter',
      typeErrors: [2307],
      code: `import type { Server } from 'bun';

export function publish(server: Server, order: string): void {
  server.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'server.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the topic',
            missing: 'an id in its name',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Server } from 'bun';

export function publish(server: Server, order: string): void {
  // ssot-public: 
  server.publish('orders', order);
}`,
              typeErrors: [2307],
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Bun: the socket of a handler',
      typeErrors: [2307],
      code: `import type { ServerWebSocket } from 'bun';

export function message(socket: ServerWebSocket, text: string): void {
  socket.publish('orders', text);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'socket.publish',
            subject: "'orders'",
            reaches: 'everyone else who subscribed to the topic',
            missing: 'an id in its name',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { ServerWebSocket } from 'bun';

export function message(socket: ServerWebSocket, text: string): void {
  // ssot-public: 
  socket.publish('orders', text);
}`,
              typeErrors: [2307],
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Elysia: the server of the application',
      code: `import { Elysia } from 'elysia';

const app = new Elysia().get('/', () => 'order').listen(3000);

export function publish(order: string): void {
  app.server?.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'app.server?.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the topic',
            missing: 'an id in its name',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Elysia } from 'elysia';

const app = new Elysia().get('/', () => 'order').listen(3000);

export function publish(order: string): void {
  // ssot-public: 
  app.server?.publish('orders', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Elysia: another name',
      code: `import { Elysia as App } from 'elysia';

const app = new App();

export function publish(order: string): void {
  app.server!.publish('orders', order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'app.server!.publish',
            subject: "'orders'",
            reaches: 'everyone who subscribed to the topic',
            missing: 'an id in its name',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Elysia as App } from 'elysia';

const app = new App();

export function publish(order: string): void {
  // ssot-public: 
  app.server!.publish('orders', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'BroadcastChannel: a name that is the same for all',
      code: `const channel = new BroadcastChannel('orders');

export function publish(order: string): void {
  channel.postMessage(order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'channel.postMessage',
            subject: "'orders'",
            reaches: 'everyone who listens to the channel',
            missing: 'an id in its name',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const channel = new BroadcastChannel('orders');

export function publish(order: string): void {
  // ssot-public: 
  channel.postMessage(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'BroadcastChannel: imported',
      code: `import { BroadcastChannel } from 'node:worker_threads';

const channel = new BroadcastChannel('orders');

export function publish(order: string): void {
  channel.postMessage(order);
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'channel.postMessage',
            subject: "'orders'",
            reaches: 'everyone who listens to the channel',
            missing: 'an id in its name',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { BroadcastChannel } from 'node:worker_threads';

const channel = new BroadcastChannel('orders');

export function publish(order: string): void {
  // ssot-public: 
  channel.postMessage(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'BroadcastChannel: a field',
      code: `export class Orders {
  readonly #channel = new BroadcastChannel('orders');

  publish(order: string): void {
    this.#channel.postMessage(order);
  }
}`,
      errors: [
        {
          messageId: 'sharedRoom',
          data: {
            emitter: 'this.#channel.postMessage',
            subject: "'orders'",
            reaches: 'everyone who listens to the channel',
            missing: 'an id in its name',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export class Orders {
  readonly #channel = new BroadcastChannel('orders');

  publish(order: string): void {
    // ssot-public: 
    this.#channel.postMessage(order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a user is required, and the topic names a room',
      options: [{ requireUserScope: true }],
      code: `import { Redis } from 'ioredis';

const redis = new Redis();

export async function publish(room: string, order: string): Promise<void> {
  await redis.publish(\`room:\${room}\`, order);
}`,
      errors: [
        {
          messageId: 'groupRoom',
          data: {
            emitter: 'redis.publish',
            subject: 'an event',
            reaches: 'everyone who subscribed to the channel',
            missing: 'the id of a user in its name',
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

export async function publish(room: string, order: string): Promise<void> {
  // ssot-public: 
  await redis.publish(\`room:\${room}\`, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
