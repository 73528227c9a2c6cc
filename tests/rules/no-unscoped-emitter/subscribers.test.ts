import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What subscribers are given: subscriptions of tRPC, publishers by their type, streams of Hono, channels that anyone may join.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'tRPC: a call behind a comparison with the input',
      code: `import { EventEmitter, on } from 'node:events';

interface Options {
  input: { channel: string };
  signal: AbortSignal;
}

declare const procedure: { subscription(resolve: (options: Options) => AsyncGenerator<unknown>): object };
declare function tracked(id: string, data: object): object;
const orders = new EventEmitter();

export const onOrder = procedure.subscription(async function* ({ input, signal }) {
  for await (const [order] of on(orders, 'order', { signal })) {
    if (order.channel === input.channel) yield tracked(order.id, order);
  }
});`,
    },
    {
      name: 'tRPC: an exit by the input',
      code: `import { EventEmitter, on } from 'node:events';

interface Options {
  input: { channel: string };
  signal: AbortSignal;
}

declare const procedure: { subscription(resolve: (options: Options) => AsyncGenerator<unknown>): object };
declare function tracked(id: string, data: object): object;
const orders = new EventEmitter();

export const onOrder = procedure.subscription(async function* ({ input, signal }) {
  for await (const [order] of on(orders, 'order', { signal })) {
    if (order.type !== 'created' || order.channel !== input.channel) continue;
    yield order;
  }
});`,
    },
    {
      name: 'tRPC: what is given is made with the input',
      code: `import { EventEmitter, on } from 'node:events';

interface Options {
  input: { channel: string };
  signal: AbortSignal;
}

declare const procedure: { subscription(resolve: (options: Options) => AsyncGenerator<unknown>): object };
declare function tracked(id: string, data: object): object;
const orders = new EventEmitter();

export const onOrder = procedure.subscription(async function* ({ input, signal }) {
  for await (const [order] of on(orders, 'order', { signal })) {
    yield tracked(input.channel, order);
  }
});`,
    },
    {
      name: 'tRPC: a test of the owner of the event',
      code: `import { EventEmitter, on } from 'node:events';

interface Options {
  input: { channel: string };
  signal: AbortSignal;
}

declare const procedure: { subscription(resolve: (options: Options) => AsyncGenerator<unknown>): object };
declare function tracked(id: string, data: object): object;
declare function isMine(id: string): boolean;
const orders = new EventEmitter();

export const onOrder = procedure.subscription(async function* ({ signal }) {
  for await (const [order] of on(orders, 'order', { signal })) {
    if (isMine(order.ownerId)) yield order;
  }
});`,
    },
    {
      name: 'GraphQL: a publisher of the same name from elsewhere',
      code: `import type { PubSub } from './live/twins.js';

export function publish(pubSub: PubSub, order: object): void {
  pubSub.publish('ORDER_CREATED', { order });
}`,
    },
    {
      name: 'GraphQL: a publisher whose type is that of a queue',
      typeErrors: [2307],
      code: `import type { PubSub } from '@google-cloud/pubsub';

export async function publish(pubSub: PubSub, order: object): Promise<void> {
  await pubSub.publish('ORDER_CREATED', { order });
}`,
    },
    {
      name: 'GraphQL: a publisher in a field, with the topic of a user',
      code: `import { PubSub } from 'graphql-subscriptions';

export class Orders {
  constructor(private readonly pubSub: PubSub) {}

  async save(userId: string, order: object): Promise<void> {
    await this.pubSub.publish(\`ORDER_CREATED_\${userId}\`, { order });
  }
}`,
    },
    {
      name: 'GraphQL: a publisher that a call makes',
      code: `import { PubSub } from 'graphql-subscriptions';

export async function publish(order: object): Promise<void> {
  const pubSub = new PubSub();
  await pubSub.publish('ORDER_CREATED', { order });
}`,
    },
    {
      name: 'Hono: one stream',
      code: `import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

const app = new Hono();

app.get('/orders', (context) =>
  streamSSE(context, async (stream) => {
    await stream.writeSSE({ data: 'order' });
  }),
);`,
    },
    {
      name: 'Hono: the stream of a user',
      code: `import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

const app = new Hono();
const streams = new Map<string, { writeSSE: (message: { data: string }) => Promise<void> }>();

app.get('/orders', (context) =>
  streamSSE(context, async (stream) => {
    streams.set(context.req.query('user') ?? '', stream);
    await stream.sleep(1000);
  }),
);

export async function publish(userId: string, order: string): Promise<void> {
  await streams.get(userId)?.writeSSE({ data: order });
}`,
    },
    {
      name: 'Hono: a function of the same name from elsewhere',
      code: `const streamSSE = (take: (stream: { writeSSE: (data: object) => void }) => void): void => take({ writeSSE: console.log });
const streams = new Set<{ writeSSE: (data: object) => void }>();

streamSSE((stream) => streams.add(stream));

export function publish(order: object): void {
  for (const stream of streams) stream.writeSSE(order);
}`,
    },
    {
      name: 'Supabase: a channel with an id that is private',
      code: `import { createClient, type RealtimeChannelOptions } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(userId: string, options: RealtimeChannelOptions, order: object): Promise<void> {
  console.log(userId, options);
  await supabase.channel(\`user:\${userId}\`, { config: { private: true } }).send({ type: 'broadcast', event: 'created', payload: order });
}`,
    },
    {
      name: 'Supabase: options that are not known',
      code: `import { createClient, type RealtimeChannelOptions } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(userId: string, options: RealtimeChannelOptions, order: object): Promise<void> {
  console.log(userId, options);
  await supabase.channel(\`user:\${userId}\`, options).send({ type: 'broadcast', event: 'created', payload: order });
}`,
    },
    {
      name: 'Supabase: an option that is not known',
      code: `import { createClient, type RealtimeChannelOptions } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(userId: string, options: RealtimeChannelOptions, order: object): Promise<void> {
  console.log(userId, options);
  await supabase.channel(\`user:\${userId}\`, { config: { private: options.config.private } }).send({ type: 'broadcast', event: 'created', payload: order });
}`,
    },
    {
      name: 'Supabase: options that are spread',
      code: `import { createClient, type RealtimeChannelOptions } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(userId: string, options: RealtimeChannelOptions, order: object): Promise<void> {
  console.log(userId, options);
  await supabase.channel(\`user:\${userId}\`, { ...options }).send({ type: 'broadcast', event: 'created', payload: order });
}`,
    },
    {
      name: 'Supabase: a channel that is public by name',
      options: [{ publicRooms: ['news'] }],
      code: `import { createClient, type RealtimeChannelOptions } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(userId: string, options: RealtimeChannelOptions, order: object): Promise<void> {
  console.log(userId, options);
  await supabase.channel('news').send({ type: 'broadcast', event: 'created', payload: order });
}`,
    },
  ],
  invalid: [
    {
      name: 'tRPC: a call that chooses nothing',
      code: `import { EventEmitter, on } from 'node:events';

interface Options {
  input: { channel: string };
  signal: AbortSignal;
}

declare const procedure: { subscription(resolve: (options: Options) => AsyncGenerator<unknown>): object };
declare function tracked(id: string, data: object): object;
const orders = new EventEmitter();

export const onOrder = procedure.subscription(async function* ({ signal }) {
  for await (const [order] of on(orders, 'order', { signal })) {
    yield tracked(order.id, order);
  }
});`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'on',
            subject: "'order'",
            reaches: 'each subscriber',
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 13,
          column: 31,
          endLine: 13,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter, on } from 'node:events';

interface Options {
  input: { channel: string };
  signal: AbortSignal;
}

declare const procedure: { subscription(resolve: (options: Options) => AsyncGenerator<unknown>): object };
declare function tracked(id: string, data: object): object;
const orders = new EventEmitter();

export const onOrder = procedure.subscription(async function* ({ signal }) {
  // ssot-public: 
  for await (const [order] of on(orders, 'order', { signal })) {
    yield tracked(order.id, order);
  }
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'tRPC: a comparison with a constant',
      code: `import { EventEmitter, on } from 'node:events';

interface Options {
  input: { channel: string };
  signal: AbortSignal;
}

declare const procedure: { subscription(resolve: (options: Options) => AsyncGenerator<unknown>): object };
declare function tracked(id: string, data: object): object;
const orders = new EventEmitter();

export const onOrder = procedure.subscription(async function* ({ signal }) {
  for await (const [order] of on(orders, 'order', { signal })) {
    if (order.type === 'created') yield order;
  }
});`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'on',
            subject: "'order'",
            reaches: 'each subscriber',
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 13,
          column: 31,
          endLine: 13,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter, on } from 'node:events';

interface Options {
  input: { channel: string };
  signal: AbortSignal;
}

declare const procedure: { subscription(resolve: (options: Options) => AsyncGenerator<unknown>): object };
declare function tracked(id: string, data: object): object;
const orders = new EventEmitter();

export const onOrder = procedure.subscription(async function* ({ signal }) {
  // ssot-public: 
  for await (const [order] of on(orders, 'order', { signal })) {
    if (order.type === 'created') yield order;
  }
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'tRPC: a member of the event',
      code: `import { EventEmitter, on } from 'node:events';

interface Options {
  input: { channel: string };
  signal: AbortSignal;
}

declare const procedure: { subscription(resolve: (options: Options) => AsyncGenerator<unknown>): object };
declare function tracked(id: string, data: object): object;
const orders = new EventEmitter();

export const onOrder = procedure.subscription(async function* ({ signal }) {
  for await (const [order] of on(orders, 'order', { signal })) {
    yield order.data;
  }
});`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'on',
            subject: "'order'",
            reaches: 'each subscriber',
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 13,
          column: 31,
          endLine: 13,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter, on } from 'node:events';

interface Options {
  input: { channel: string };
  signal: AbortSignal;
}

declare const procedure: { subscription(resolve: (options: Options) => AsyncGenerator<unknown>): object };
declare function tracked(id: string, data: object): object;
const orders = new EventEmitter();

export const onOrder = procedure.subscription(async function* ({ signal }) {
  // ssot-public: 
  for await (const [order] of on(orders, 'order', { signal })) {
    yield order.data;
  }
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'tRPC: a log is no choice',
      code: `import { EventEmitter, on } from 'node:events';

interface Options {
  input: { channel: string };
  signal: AbortSignal;
}

declare const procedure: { subscription(resolve: (options: Options) => AsyncGenerator<unknown>): object };
declare function tracked(id: string, data: object): object;
const orders = new EventEmitter();

export const onOrder = procedure.subscription(async function* ({ signal }) {
  for await (const [order] of on(orders, 'order', { signal })) {
    console.log(order.id);
    yield order;
  }
});`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'on',
            subject: "'order'",
            reaches: 'each subscriber',
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 13,
          column: 31,
          endLine: 13,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter, on } from 'node:events';

interface Options {
  input: { channel: string };
  signal: AbortSignal;
}

declare const procedure: { subscription(resolve: (options: Options) => AsyncGenerator<unknown>): object };
declare function tracked(id: string, data: object): object;
const orders = new EventEmitter();

export const onOrder = procedure.subscription(async function* ({ signal }) {
  // ssot-public: 
  for await (const [order] of on(orders, 'order', { signal })) {
    console.log(order.id);
    yield order;
  }
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'GraphQL: a publisher that is handed over',
      code: `import type { PubSub } from 'graphql-subscriptions';

export async function publish(pubSub: PubSub, order: object): Promise<void> {
  await pubSub.publish('ORDER_CREATED', { order });
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'pubSub.publish',
            subject: "'ORDER_CREATED'",
            reaches: 'every subscription to the topic',
            missing: 'an id in the topic, or by a filter in the subscription',
          },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { PubSub } from 'graphql-subscriptions';

export async function publish(pubSub: PubSub, order: object): Promise<void> {
  // ssot-public: 
  await pubSub.publish('ORDER_CREATED', { order });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'GraphQL: a publisher in a field',
      code: `import { PubSub } from 'graphql-subscriptions';

export class Orders {
  constructor(private readonly pubSub: PubSub) {}

  async save(order: object): Promise<void> {
    await this.pubSub.publish('ORDER_CREATED', { order });
  }
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'this.pubSub.publish',
            subject: "'ORDER_CREATED'",
            reaches: 'every subscription to the topic',
            missing: 'an id in the topic, or by a filter in the subscription',
          },
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { PubSub } from 'graphql-subscriptions';

export class Orders {
  constructor(private readonly pubSub: PubSub) {}

  async save(order: object): Promise<void> {
    // ssot-public: 
    await this.pubSub.publish('ORDER_CREATED', { order });
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Hono: a loop over streams that a handler is given',
      code: `import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

const app = new Hono();
const streams = new Set<{ writeSSE: (message: { data: string }) => Promise<void> }>();

app.get('/orders', (context) =>
  streamSSE(context, async (stream) => {
    streams.add(stream);
    await stream.sleep(1000);
  }),
);

export async function publish(order: string): Promise<void> {
  for (const stream of streams) await stream.writeSSE({ data: order });
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'stream.writeSSE',
            subject: 'an event',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 15,
          column: 39,
          endLine: 15,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

const app = new Hono();
const streams = new Set<{ writeSSE: (message: { data: string }) => Promise<void> }>();

app.get('/orders', (context) =>
  streamSSE(context, async (stream) => {
    streams.add(stream);
    await stream.sleep(1000);
  }),
);

export async function publish(order: string): Promise<void> {
  // ssot-public: 
  for (const stream of streams) await stream.writeSSE({ data: order });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Supabase: a channel with an id that anyone may join',
      code: `import { createClient, type RealtimeChannelOptions } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(userId: string, options: RealtimeChannelOptions, order: object): Promise<void> {
  console.log(userId, options);
  await supabase.channel(\`user:\${userId}\`).send({ type: 'broadcast', event: 'created', payload: order });
}`,
      errors: [
        {
          messageId: 'publicChannel',
          data: {
            emitter: 'supabase.channel(`user:${userId}`).send',
            subject: 'an event',
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createClient, type RealtimeChannelOptions } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(userId: string, options: RealtimeChannelOptions, order: object): Promise<void> {
  console.log(userId, options);
  // ssot-public: 
  await supabase.channel(\`user:\${userId}\`).send({ type: 'broadcast', event: 'created', payload: order });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Supabase: the same with options that do not close it',
      code: `import { createClient, type RealtimeChannelOptions } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(userId: string, options: RealtimeChannelOptions, order: object): Promise<void> {
  console.log(userId, options);
  await supabase.channel(\`user:\${userId}\`, { config: { broadcast: { self: true } } }).send({ type: 'broadcast', event: 'created', payload: order });
}`,
      errors: [
        {
          messageId: 'publicChannel',
          data: {
            emitter: 'supabase.channel(`user:${userId}`, { co…',
            subject: 'an event',
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createClient, type RealtimeChannelOptions } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(userId: string, options: RealtimeChannelOptions, order: object): Promise<void> {
  console.log(userId, options);
  // ssot-public: 
  await supabase.channel(\`user:\${userId}\`, { config: { broadcast: { self: true } } }).send({ type: 'broadcast', event: 'created', payload: order });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Supabase: the same, said to be open',
      code: `import { createClient, type RealtimeChannelOptions } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(userId: string, options: RealtimeChannelOptions, order: object): Promise<void> {
  console.log(userId, options);
  await supabase.channel(\`user:\${userId}\`, { config: { private: false } }).send({ type: 'broadcast', event: 'created', payload: order });
}`,
      errors: [
        {
          messageId: 'publicChannel',
          data: {
            emitter: 'supabase.channel(`user:${userId}`, { co…',
            subject: 'an event',
            reaches: 'everyone who subscribed to the channel',
            missing: 'an id in its name',
          },
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 80,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createClient, type RealtimeChannelOptions } from '@supabase/supabase-js';

const supabase = createClient('https://localhost', 'key');

export async function publish(userId: string, options: RealtimeChannelOptions, order: object): Promise<void> {
  console.log(userId, options);
  // ssot-public: 
  await supabase.channel(\`user:\${userId}\`, { config: { private: false } }).send({ type: 'broadcast', event: 'created', payload: order });
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
