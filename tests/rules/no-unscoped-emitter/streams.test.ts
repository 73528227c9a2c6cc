import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Subscriptions: what is published for all, and what each subscriber is given.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'responses: those of a class of which nobody knows the instances',
      code: `import type { ServerResponse } from 'node:http';

export class Live {
  readonly #responses = new Set<ServerResponse>();

  open(response: ServerResponse): void {
    this.#responses.add(response);
  }

  publish(order: string): void {
    for (const response of this.#responses) response.write(order);
  }
}`,
    },
    {
      name: 'responses: the answer of a handler of Express',
      code: `import express from 'express';

const app = express();

app.get('/order', (_request, response) => {
  response.send('order');
});`,
    },
    {
      name: 'responses: a router of another kind',
      filename: 'src/consumer.cjs',
      code: `const router = { get: (path, handler) => handler(path, { write: (text) => text }) };
const clients = [];

router.get('/events', (req, res) => {
  clients.push(res);
});

exports.publish = (order) => clients.forEach((res) => res.write(order));`,
    },
    {
      name: 'a member of a parameter of another type',
      code: `interface Services {
  readonly io: { emit: (event: string, data: object) => void };
}

export function publish(services: Services, order: object): void {
  services.io.emit('order', order);
}`,
    },
    {
      name: 'a parameter of another type that is taken apart',
      code: `export function publish({ io }: { io: { emit: (event: string) => void } }): void {
  io.emit('order');
}`,
    },
    {
      name: 'graphql-subscriptions: a topic with an id',
      code: `import { PubSub } from 'graphql-subscriptions';

const pubSub = new PubSub();

export async function publish(userId: string, order: object): Promise<void> {
  await pubSub.publish(\`ORDER_CREATED:\${userId}\`, { order });
}`,
    },
    {
      name: 'graphql-subscriptions: withFilter',
      code: `import { PubSub, withFilter } from 'graphql-subscriptions';

const pubSub = new PubSub();

export const resolvers = {
  Subscription: {
    orderCreated: {
      subscribe: withFilter(
        () => pubSub.asyncIterableIterator('ORDER_CREATED'),
        (payload, _variables, context) => payload.userId === context.userId,
      ),
    },
  },
};`,
    },
    {
      name: 'graphql-subscriptions: an iterator of a topic with an id',
      code: `import { PubSub } from 'graphql-subscriptions';

const pubSub = new PubSub();

export const subscribe = (_root: object, _args: object, { userId }: { userId: string }) =>
  pubSub.asyncIterableIterator(\`ORDER_CREATED:\${userId}\`);`,
    },
    {
      name: 'graphql-subscriptions: a filter of the resolver',
      code: `import { PubSub } from 'graphql-subscriptions';

const pubSub = new PubSub();

function Subscription(options: { filter: (payload: { userId: string }, context: { userId: string }) => boolean }) {
  return (_target: object, _key: string): void => console.log(options);
}

export class Resolver {
  @Subscription({ filter: (payload, context) => payload.userId === context.userId })
  orderCreated() {
    return pubSub.asyncIterableIterator('ORDER_CREATED');
  }
}`,
    },
    {
      name: 'graphql-subscriptions: a public topic',
      options: [{ publicRooms: ['PRICES'] }],
      code: `import { PubSub } from 'graphql-subscriptions';

const pubSub = new PubSub();

export const subscribe = () => pubSub.asyncIterableIterator('PRICES');`,
    },
    {
      name: 'graphql-subscriptions: a class of the same name from another module',
      code: `import { PubSub } from './live/twins.js';

const pubSub = new PubSub();
pubSub.publish('ORDER_CREATED', {});`,
    },
    {
      name: 'graphql-subscriptions: a shadowed name',
      code: `import { PubSub } from 'graphql-subscriptions';

const pubSub = new PubSub();

export function publish(pubSub: { publish: (topic: string, payload: object) => void }, order: object): void {
  pubSub.publish('ORDER_CREATED', order);
}`,
    },
    {
      name: 'graphql-redis-subscriptions: a topic with an id',
      code: `import { RedisPubSub } from 'graphql-redis-subscriptions';

const pubSub = new RedisPubSub();

export async function publish(tenantId: string, order: object): Promise<void> {
  await pubSub.publish('ORDER_CREATED.' + tenantId, order);
}`,
    },
    {
      name: 'Yoga: a topic with a key',
      code: `import { createPubSub } from 'graphql-yoga';

const pubSub = createPubSub<{ order: [string]; orderOf: [id: string, order: string] }>();

export function publish(id: string, order: string): void {
  pubSub.publish('orderOf', id, order);
}`,
    },
    {
      name: 'Yoga: a subscription with a key',
      code: `import { createPubSub } from 'graphql-yoga';

const pubSub = createPubSub<{ order: [string]; orderOf: [id: string, order: string] }>();

export const subscribe = (_root: object, _args: object, { userId }: { userId: string }) => pubSub.subscribe('orderOf', userId);`,
    },
    {
      name: 'Yoga: a subscription that is filtered',
      code: `import { createPubSub, filter, pipe } from 'graphql-yoga';

const pubSub = createPubSub<{ order: [{ userId: string }] }>();

export const subscribe = (_root: object, _args: object, { userId }: { userId: string }) =>
  pipe(
    pubSub.subscribe('order'),
    filter((order) => order.userId === userId),
  );`,
    },
    {
      name: 'Yoga: a function of the same name',
      code: `const createPubSub = () => ({ publish: (topic: string, order: string) => topic + order });

createPubSub().publish('order', 'order');`,
    },
    {
      name: 'Mercurius: withFilter',
      code: `import mercurius, { type PubSub } from 'mercurius';

export const subscribe = mercurius.withFilter<{ userId: string }>(
  (_root: object, _args: object, { pubsub }: { pubsub: PubSub }) => pubsub.subscribe('ORDER_CREATED'),
  (payload, variables) => payload.userId === variables.userId,
);`,
    },
    {
      name: 'Mercurius: a topic with an id',
      code: `import type { PubSub } from 'mercurius';

export const subscribe = (_root: object, _args: object, { pubsub, userId }: { pubsub: PubSub; userId: string }) =>
  pubsub.subscribe(\`ORDER_CREATED_\${userId}\`);`,
    },
    {
      name: 'RxJS: a user among the data',
      code: `import { Subject } from 'rxjs';

const orders = new Subject<{ userId: string; order: string }>();

export function publish(userId: string, order: string): void {
  orders.next({ userId, order });
}`,
    },
    {
      name: 'RxJS: a subject by key',
      code: `import { Subject } from 'rxjs';

const orders = new Map<string, Subject<string>>();

export function publish(userId: string, order: string): void {
  orders.get(userId)?.next(order);
}`,
    },
    {
      name: 'RxJS: a subject of a call',
      code: `import { type Observable, Subject } from 'rxjs';

export function run(): Observable<string> {
  const orders = new Subject<string>();
  queueMicrotask(() => orders.next('order'));
  return orders;
}`,
    },
    {
      name: 'RxJS: a field of an instance',
      code: `import { Subject } from 'rxjs';

export class Run {
  readonly steps = new Subject<string>();

  step(text: string): void {
    this.steps.next(text);
  }
}`,
    },
    {
      name: 'RxJS: a signal without data',
      code: `import { Subject } from 'rxjs';

const stopped = new Subject<void>();

export function stop(): void {
  stopped.next();
}`,
    },
    {
      name: 'RxJS: code of Angular',
      typeErrors: [2307],
      code: `import { Injectable } from '@angular/core';
import { Subject } from 'rxjs';

const orders = new Subject<string>();

export function publish(order: string): void {
  orders.next(order);
}

export { Injectable };`,
    },
    {
      name: 'RxJS: a class of the same name from another module',
      code: `import { Subject } from './live/twins.js';

const orders = new Subject<string>();
orders.next('order');`,
    },
    {
      name: 'RxJS: an iterator',
      code: `const orders = ['order'].values();

orders.next();`,
    },
    {
      name: 'Sse: a filter by user',
      code: `import { Injectable, Sse, type MessageEvent } from '@nestjs/common';
import { filter, map, type Observable, Subject } from 'rxjs';

@Injectable()
export class Orders {
  private readonly created = new Subject<{ userId: string; text: string }>();

  @Sse()
  events(userId: string): Observable<MessageEvent> {
    return this.created.pipe(
      filter((order) => order.userId === userId),
      map((data) => ({ data })),
    );
  }
}`,
    },
    {
      name: 'Sse: a stream of another service',
      code: `import { Injectable, Sse, type MessageEvent } from '@nestjs/common';
import { filter, map, type Observable, Subject } from 'rxjs';

@Injectable()
export class Orders {
  private readonly created = new Subject<{ userId: string; text: string }>();

  @Sse()
  events(stream: { of: () => Observable<MessageEvent> }): Observable<MessageEvent> {
    return stream.of().pipe(map((data) => data));
  }
}`,
    },
    {
      name: 'Sse: a method that is no route',
      code: `import { Injectable, Sse, type MessageEvent } from '@nestjs/common';
import { filter, map, type Observable, Subject } from 'rxjs';

@Injectable()
export class Orders {
  private readonly created = new Subject<{ userId: string; text: string }>();

  events(): Observable<MessageEvent> {
    return this.created.pipe(map((data) => ({ data })));
  }
}`,
    },
    {
      name: 'tRPC: a comparison with the input',
      code: `import { EventEmitter, on } from 'node:events';

interface Procedure {
  input(schema: object): Procedure;
  subscription(resolve: (options: { input: { userId: string }; signal: AbortSignal }) => AsyncGenerator<unknown>): object;
}

declare const procedure: Procedure;
const orders = new EventEmitter();

export const onOrder = procedure.subscription(async function* ({ input, signal }) {
  for await (const [order] of on(orders, 'order', { signal })) {
    if (order.userId === input.userId) yield order;
  }
});`,
    },
    {
      name: 'tRPC: an id in the event',
      code: `import { EventEmitter, on } from 'node:events';

interface Procedure {
  input(schema: object): Procedure;
  subscription(resolve: (options: { input: { userId: string }; signal: AbortSignal }) => AsyncGenerator<unknown>): object;
}

declare const procedure: Procedure;
const orders = new EventEmitter();

export const onOrder = procedure.subscription(async function* ({ input, signal }) {
  for await (const [order] of on(orders, \`order:\${input.userId}\`, { signal })) yield order;
});`,
    },
    {
      name: 'tRPC: a loop that is no subscription',
      code: `import { EventEmitter, on } from 'node:events';

const orders = new EventEmitter();

export async function log(): Promise<void> {
  for await (const [order] of on(orders, 'order')) console.log(order);
}`,
    },
    {
      name: 'tRPC: a function of the same name',
      code: `import { EventEmitter, on as listen } from 'node:events';

interface Procedure {
  input(schema: object): Procedure;
  subscription(resolve: (options: { input: { userId: string }; signal: AbortSignal }) => AsyncGenerator<unknown>): object;
}

declare const procedure: Procedure;
const orders = new EventEmitter();

const on = async function* (_emitter: EventEmitter, _event: string) {
  yield [{ id: 1 }];
};

export const onOrder = procedure.subscription(async function* () {
  console.log(listen);
  for await (const [order] of on(orders, 'order')) yield order;
});`,
    },
    {
      name: 'better-sse: one session',
      code: `import type { Session } from 'better-sse';

export function answer(session: Session, order: object): void {
  session.push(order, 'order');
}`,
    },
    {
      name: 'better-sse: a filter',
      code: `import { createChannel } from 'better-sse';

const channel = createChannel<object, { userId: string }>();

export function publish(userId: string, order: object): void {
  channel.broadcast(order, 'order', { filter: (session) => session.state.userId === userId });
}`,
    },
    {
      name: 'better-sse: a function of the same name',
      code: `const createChannel = () => ({ broadcast: (data: object) => data });

createChannel().broadcast({});`,
    },
    {
      name: 'better-sse: an event for everyone',
      code: `import { createChannel } from 'better-sse';

const channel = createChannel();

export function publish(): void {
  channel.broadcast({}, 'shutdown');
}`,
    },
    {
      name: 'responses: one of a map',
      code: `import type { Response } from 'express';

const clients = new Map<string, Response>();

export function open(userId: string, response: Response): void {
  clients.set(userId, response);
}

export function publish(userId: string, order: string): void {
  clients.get(userId)?.write(order);
}`,
    },
    {
      name: 'responses: one of an object',
      code: `import type { Response } from 'express';

const clients: Record<string, Response> = {};

export function open(userId: string, response: Response): void {
  clients[userId] = response;
}

export function publish(userId: string, order: string): void {
  clients[userId]?.write(order);
}`,
    },
    {
      name: 'responses: those of one user',
      code: `import type { Response } from 'express';

const clients: { userId: string; res: Response }[] = [];

export function open(userId: string, res: Response): void {
  clients.push({ userId, res });
}

export function publish(userId: string, order: string): void {
  clients.filter((client) => client.userId === userId).forEach((client) => client.res.write(order));
}`,
    },
    {
      name: 'responses: a comparison in the loop',
      code: `import type { Response } from 'express';

const clients: { userId: string; res: Response }[] = [];

export function open(userId: string, res: Response): void {
  clients.push({ userId, res });
}

export function publish(userId: string, order: string): void {
  for (const client of clients) {
    if (client.userId === userId) client.res.write(order);
  }
}`,
    },
    {
      name: 'responses: the answer to one request',
      code: `import { createServer } from 'node:http';

createServer((_request, response) => {
  response.write('order');
  response.end();
});`,
    },
    {
      name: 'responses: other things that write',
      code: `import { createWriteStream, type WriteStream } from 'node:fs';

const files = new Set<WriteStream>();

export function open(path: string): void {
  files.add(createWriteStream(path));
}

export function log(line: string): void {
  for (const file of files) file.write(line);
}`,
    },
    {
      name: 'responses: a shadowed name',
      code: `import type { ServerResponse } from 'node:http';

const responses = new Set<ServerResponse>();

export function open(response: ServerResponse): void {
  responses.add(response);
}

export function publish(responses: Set<{ write: (text: string) => void }>): void {
  for (const response of responses) response.write('order');
}`,
    },
    {
      name: 'responses: a type of the same name',
      code: `interface ServerResponse {
  write: (text: string) => void;
}

const responses = new Set<ServerResponse>();

export function open(response: ServerResponse): void {
  responses.add(response);
}

export function publish(order: string): void {
  for (const response of responses) response.write(order);
}`,
    },
  ],
  invalid: [
    {
      name: 'graphql-subscriptions: a topic that is the same for all',
      code: `import { PubSub } from 'graphql-subscriptions';

const pubSub = new PubSub();

export async function publish(order: object): Promise<void> {
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
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { PubSub } from 'graphql-subscriptions';

const pubSub = new PubSub();

export async function publish(order: object): Promise<void> {
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
      name: 'graphql-subscriptions: a topic by a constant',
      code: `import { PubSub } from 'graphql-subscriptions';

const pubSub = new PubSub();

const ORDER_CREATED = 'ORDER_CREATED';

export async function publish(order: object): Promise<void> {
  await pubSub.publish(ORDER_CREATED, order);
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
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { PubSub } from 'graphql-subscriptions';

const pubSub = new PubSub();

const ORDER_CREATED = 'ORDER_CREATED';

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  await pubSub.publish(ORDER_CREATED, order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'graphql-subscriptions: an iterator that nothing filters',
      code: `import { PubSub } from 'graphql-subscriptions';

const pubSub = new PubSub();

export const resolvers = {
  Subscription: {
    orderCreated: { subscribe: () => pubSub.asyncIterableIterator(['ORDER_CREATED']) },
  },
};`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'pubSub.asyncIterableIterator',
            subject: "'ORDER_CREATED'",
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 7,
          column: 38,
          endLine: 7,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { PubSub } from 'graphql-subscriptions';

const pubSub = new PubSub();

export const resolvers = {
  Subscription: {
    // ssot-public: 
    orderCreated: { subscribe: () => pubSub.asyncIterableIterator(['ORDER_CREATED']) },
  },
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'graphql-subscriptions: an iterator of a method',
      code: `import { PubSub } from 'graphql-subscriptions';

const pubSub = new PubSub();

export class Resolver {
  orderCreated() {
    return pubSub.asyncIterableIterator('ORDER_CREATED');
  }
}`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'pubSub.asyncIterableIterator',
            subject: "'ORDER_CREATED'",
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { PubSub } from 'graphql-subscriptions';

const pubSub = new PubSub();

export class Resolver {
  orderCreated() {
    // ssot-public: 
    return pubSub.asyncIterableIterator('ORDER_CREATED');
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'graphql-subscriptions: another name',
      code: `import { PubSub as Topics } from 'graphql-subscriptions';

const topics = new Topics();

export async function publish(order: object): Promise<void> {
  await topics.publish('ORDER_CREATED', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'topics.publish',
            subject: "'ORDER_CREATED'",
            reaches: 'every subscription to the topic',
            missing: 'an id in the topic, or by a filter in the subscription',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { PubSub as Topics } from 'graphql-subscriptions';

const topics = new Topics();

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  await topics.publish('ORDER_CREATED', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'graphql-subscriptions: CommonJS',
      filename: 'src/consumer.cjs',
      code: `const { PubSub } = require('graphql-subscriptions');

const pubSub = new PubSub();

exports.publish = (order) => pubSub.publish('ORDER_CREATED', { order });`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'pubSub.publish',
            subject: "'ORDER_CREATED'",
            reaches: 'every subscription to the topic',
            missing: 'an id in the topic, or by a filter in the subscription',
          },
          line: 5,
          column: 30,
          endLine: 5,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const { PubSub } = require('graphql-subscriptions');

const pubSub = new PubSub();

// ssot-public: 
exports.publish = (order) => pubSub.publish('ORDER_CREATED', { order });`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'graphql-subscriptions: a class that a module of the project hands on',
      code: `import { Topics } from './live/channels.js';

const topics = new Topics();

export async function publish(order: object): Promise<void> {
  await topics.publish('ORDER_CREATED', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'topics.publish',
            subject: "'ORDER_CREATED'",
            reaches: 'every subscription to the topic',
            missing: 'an id in the topic, or by a filter in the subscription',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Topics } from './live/channels.js';

const topics = new Topics();

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  await topics.publish('ORDER_CREATED', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'graphql-subscriptions: topics that a module of the project makes',
      code: `import { pubSub } from './live/channels.js';

export async function publish(order: object): Promise<void> {
  await pubSub.publish('ORDER_CREATED', order);
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
              output: `import { pubSub } from './live/channels.js';

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  await pubSub.publish('ORDER_CREATED', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'graphql-subscriptions: a static field',
      code: `import { PubSub } from 'graphql-subscriptions';

export class Orders {
  private static readonly pubSub = new PubSub();

  async publish(order: object): Promise<void> {
    await Orders.pubSub.publish('ORDER_CREATED', order);
  }
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'Orders.pubSub.publish',
            subject: "'ORDER_CREATED'",
            reaches: 'every subscription to the topic',
            missing: 'an id in the topic, or by a filter in the subscription',
          },
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { PubSub } from 'graphql-subscriptions';

export class Orders {
  private static readonly pubSub = new PubSub();

  async publish(order: object): Promise<void> {
    // ssot-public: 
    await Orders.pubSub.publish('ORDER_CREATED', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'graphql-subscriptions: a field of a provider',
      code: `import { Injectable } from '@nestjs/common';
import { PubSub } from 'graphql-subscriptions';

@Injectable()
export class Orders {
  private readonly pubSub = new PubSub();

  async publish(order: object): Promise<void> {
    await this.pubSub.publish('ORDER_CREATED', order);
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
          line: 9,
          column: 11,
          endLine: 9,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Injectable } from '@nestjs/common';
import { PubSub } from 'graphql-subscriptions';

@Injectable()
export class Orders {
  private readonly pubSub = new PubSub();

  async publish(order: object): Promise<void> {
    // ssot-public: 
    await this.pubSub.publish('ORDER_CREATED', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'graphql-redis-subscriptions: a topic that is the same for all',
      code: `import { RedisPubSub } from 'graphql-redis-subscriptions';

const pubSub = new RedisPubSub();

export async function publish(order: object): Promise<void> {
  await pubSub.publish('ORDER_CREATED', order);
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
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { RedisPubSub } from 'graphql-redis-subscriptions';

const pubSub = new RedisPubSub();

export async function publish(order: object): Promise<void> {
  // ssot-public: 
  await pubSub.publish('ORDER_CREATED', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'graphql-redis-subscriptions: an iterator that nothing filters',
      code: `import { RedisPubSub } from 'graphql-redis-subscriptions';

const pubSub = new RedisPubSub();

export const subscribe = () => pubSub.asyncIterator('ORDER_CREATED');`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'pubSub.asyncIterator',
            subject: "'ORDER_CREATED'",
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 5,
          column: 32,
          endLine: 5,
          endColumn: 52,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { RedisPubSub } from 'graphql-redis-subscriptions';

const pubSub = new RedisPubSub();

// ssot-public: 
export const subscribe = () => pubSub.asyncIterator('ORDER_CREATED');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Yoga: a topic without a key',
      code: `import { createPubSub } from 'graphql-yoga';

const pubSub = createPubSub<{ order: [string]; orderOf: [id: string, order: string] }>();

export function publish(order: string): void {
  pubSub.publish('order', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'pubSub.publish',
            subject: "'order'",
            reaches: 'every subscription to the topic',
            missing: 'an id in the topic, or by a filter in the subscription',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createPubSub } from 'graphql-yoga';

const pubSub = createPubSub<{ order: [string]; orderOf: [id: string, order: string] }>();

export function publish(order: string): void {
  // ssot-public: 
  pubSub.publish('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Yoga: a subscription that nothing filters',
      code: `import { createPubSub } from 'graphql-yoga';

const pubSub = createPubSub<{ order: [string]; orderOf: [id: string, order: string] }>();

export const resolvers = {
  Subscription: { order: { subscribe: () => pubSub.subscribe('order') } },
};`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'pubSub.subscribe',
            subject: "'order'",
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 6,
          column: 45,
          endLine: 6,
          endColumn: 61,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createPubSub } from 'graphql-yoga';

const pubSub = createPubSub<{ order: [string]; orderOf: [id: string, order: string] }>();

export const resolvers = {
  // ssot-public: 
  Subscription: { order: { subscribe: () => pubSub.subscribe('order') } },
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Yoga: topics that a module of the project makes',
      code: `import { yoga } from './live/channels.js';

export function publish(order: string): void {
  yoga.publish('order', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'yoga.publish',
            subject: "'order'",
            reaches: 'every subscription to the topic',
            missing: 'an id in the topic, or by a filter in the subscription',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { yoga } from './live/channels.js';

export function publish(order: string): void {
  // ssot-public: 
  yoga.publish('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Yoga: the package of the topics alone',
      code: `import { createPubSub as topics } from '@graphql-yoga/subscription';

const pubSub = topics<{ order: [string] }>();

export function publish(order: string): void {
  pubSub.publish('order', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'pubSub.publish',
            subject: "'order'",
            reaches: 'every subscription to the topic',
            missing: 'an id in the topic, or by a filter in the subscription',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createPubSub as topics } from '@graphql-yoga/subscription';

const pubSub = topics<{ order: [string] }>();

export function publish(order: string): void {
  // ssot-public: 
  pubSub.publish('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Mercurius: topics of a plugin are one for all',
      code: `import type { PubSub } from 'mercurius';

export function publish(pubSub: PubSub, order: object): void {
  pubSub.publish({ topic: 'ORDER_CREATED', payload: { order } });
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
          column: 3,
          endLine: 4,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { PubSub } from 'mercurius';

export function publish(pubSub: PubSub, order: object): void {
  // ssot-public: 
  pubSub.publish({ topic: 'ORDER_CREATED', payload: { order } });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Mercurius: a subscription that nothing filters',
      code: `import type { PubSub } from 'mercurius';

export const resolvers = {
  Subscription: { order: { subscribe: (_root: object, _args: object, { pubsub }: { pubsub: PubSub }) => pubsub.subscribe('ORDER_CREATED') } },
};`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'pubsub.subscribe',
            subject: "'ORDER_CREATED'",
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 4,
          column: 105,
          endLine: 4,
          endColumn: 121,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { PubSub } from 'mercurius';

export const resolvers = {
  // ssot-public: 
  Subscription: { order: { subscribe: (_root: object, _args: object, { pubsub }: { pubsub: PubSub }) => pubsub.subscribe('ORDER_CREATED') } },
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'RxJS: a subject of the module',
      code: `import { Subject } from 'rxjs';

const orders = new Subject<string>();

export function publish(order: string): void {
  orders.next(order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'orders.next',
            subject: 'an event',
            reaches: 'every subscriber',
            missing: 'an id in the event or in its data',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Subject } from 'rxjs';

const orders = new Subject<string>();

export function publish(order: string): void {
  // ssot-public: 
  orders.next(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'RxJS: a subject with a value',
      code: `import { BehaviorSubject } from 'rxjs';

export const orders = new BehaviorSubject<string>('');

export function publish(order: string): void {
  orders.next(order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'orders.next',
            subject: 'an event',
            reaches: 'every subscriber',
            missing: 'an id in the event or in its data',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { BehaviorSubject } from 'rxjs';

export const orders = new BehaviorSubject<string>('');

export function publish(order: string): void {
  // ssot-public: 
  orders.next(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'RxJS: a subject that replays',
      code: `import { ReplaySubject as Stream } from 'rxjs';

const orders = new Stream<string>();

export function publish(order: string): void {
  orders.next(order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'orders.next',
            subject: 'an event',
            reaches: 'every subscriber',
            missing: 'an id in the event or in its data',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { ReplaySubject as Stream } from 'rxjs';

const orders = new Stream<string>();

export function publish(order: string): void {
  // ssot-public: 
  orders.next(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'RxJS: CommonJS',
      filename: 'src/consumer.cjs',
      code: `const { Subject } = require('rxjs');

const orders = new Subject();

exports.publish = (order) => orders.next(order);`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'orders.next',
            subject: 'an event',
            reaches: 'every subscriber',
            missing: 'an id in the event or in its data',
          },
          line: 5,
          column: 30,
          endLine: 5,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const { Subject } = require('rxjs');

const orders = new Subject();

// ssot-public: 
exports.publish = (order) => orders.next(order);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'RxJS: a class that a module of the project hands on',
      code: `import { Stream } from './live/channels.js';

const orders = new Stream<string>();

export function publish(order: string): void {
  orders.next(order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'orders.next',
            subject: 'an event',
            reaches: 'every subscriber',
            missing: 'an id in the event or in its data',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Stream } from './live/channels.js';

const orders = new Stream<string>();

export function publish(order: string): void {
  // ssot-public: 
  orders.next(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'RxJS: a subject that a module of the project makes',
      code: `import { orders } from './live/channels.js';

export function publish(order: string): void {
  orders.next(order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'orders.next',
            subject: 'an event',
            reaches: 'every subscriber',
            missing: 'an id in the event or in its data',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { orders } from './live/channels.js';

export function publish(order: string): void {
  // ssot-public: 
  orders.next(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'RxJS: a subject of the one instance of a class',
      code: `import { Brokers } from './live/channels.js';

export function publish(order: string): void {
  Brokers.getInstance().orders.next(order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'Brokers.getInstance().orders.next',
            subject: 'an event',
            reaches: 'every subscriber',
            missing: 'an id in the event or in its data',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Brokers } from './live/channels.js';

export function publish(order: string): void {
  // ssot-public: 
  Brokers.getInstance().orders.next(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'RxJS: a subject of a provider',
      code: `import { Injectable } from '@nestjs/common';
import { Subject } from 'rxjs';

@Injectable()
export class Orders {
  private readonly created = new Subject<{ text: string }>();

  publish(order: { text: string }): void {
    this.created.next(order);
  }
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'this.created.next',
            subject: 'an event',
            reaches: 'every subscriber',
            missing: 'an id in the event or in its data',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Injectable } from '@nestjs/common';
import { Subject } from 'rxjs';

@Injectable()
export class Orders {
  private readonly created = new Subject<{ text: string }>();

  publish(order: { text: string }): void {
    // ssot-public: 
    this.created.next(order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Sse: a stream that nothing filters',
      code: `import { Injectable, Sse, type MessageEvent } from '@nestjs/common';
import { filter, map, type Observable, Subject } from 'rxjs';

@Injectable()
export class Orders {
  private readonly created = new Subject<{ userId: string; text: string }>();

  @Sse()
  events(): Observable<MessageEvent> {
    return this.created.pipe(map((data) => ({ data })));
  }
}`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'this.created.pipe',
            subject: 'the events',
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 10,
          column: 12,
          endLine: 10,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Injectable, Sse, type MessageEvent } from '@nestjs/common';
import { filter, map, type Observable, Subject } from 'rxjs';

@Injectable()
export class Orders {
  private readonly created = new Subject<{ userId: string; text: string }>();

  @Sse()
  events(): Observable<MessageEvent> {
    // ssot-public: 
    return this.created.pipe(map((data) => ({ data })));
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Sse: the subject itself',
      code: `import { Injectable, Sse, type MessageEvent } from '@nestjs/common';
import { filter, map, type Observable, Subject } from 'rxjs';

@Injectable()
export class Orders {
  private readonly created = new Subject<{ userId: string; text: string }>();

  @Sse('events')
  events(): Observable<unknown> {
    return this.created.asObservable();
  }
}`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'this.created.asObservable',
            subject: 'the events',
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 10,
          column: 12,
          endLine: 10,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Injectable, Sse, type MessageEvent } from '@nestjs/common';
import { filter, map, type Observable, Subject } from 'rxjs';

@Injectable()
export class Orders {
  private readonly created = new Subject<{ userId: string; text: string }>();

  @Sse('events')
  events(): Observable<unknown> {
    // ssot-public: 
    return this.created.asObservable();
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'tRPC: a subscription that compares nothing',
      code: `import { EventEmitter, on } from 'node:events';

interface Procedure {
  input(schema: object): Procedure;
  subscription(resolve: (options: { input: { userId: string }; signal: AbortSignal }) => AsyncGenerator<unknown>): object;
}

declare const procedure: Procedure;
const orders = new EventEmitter();

export const onOrder = procedure.subscription(async function* ({ signal }) {
  for await (const [order] of on(orders, 'order', { signal })) yield order;
});`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'on',
            subject: "'order'",
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 12,
          column: 31,
          endLine: 12,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter, on } from 'node:events';

interface Procedure {
  input(schema: object): Procedure;
  subscription(resolve: (options: { input: { userId: string }; signal: AbortSignal }) => AsyncGenerator<unknown>): object;
}

declare const procedure: Procedure;
const orders = new EventEmitter();

export const onOrder = procedure.subscription(async function* ({ signal }) {
  // ssot-public: 
  for await (const [order] of on(orders, 'order', { signal })) yield order;
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'tRPC: by a constant',
      code: `import { EventEmitter, on } from 'node:events';

interface Procedure {
  input(schema: object): Procedure;
  subscription(resolve: (options: { input: { userId: string }; signal: AbortSignal }) => AsyncGenerator<unknown>): object;
}

declare const procedure: Procedure;
const orders = new EventEmitter();

export const onOrder = procedure.input({}).subscription(async function* ({ signal }) {
  const stream = on(orders, 'order', { signal });
  for await (const [order] of stream) {
    yield order;
  }
});`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'on',
            subject: "'order'",
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 12,
          column: 18,
          endLine: 12,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter, on } from 'node:events';

interface Procedure {
  input(schema: object): Procedure;
  subscription(resolve: (options: { input: { userId: string }; signal: AbortSignal }) => AsyncGenerator<unknown>): object;
}

declare const procedure: Procedure;
const orders = new EventEmitter();

export const onOrder = procedure.input({}).subscription(async function* ({ signal }) {
  // ssot-public: 
  const stream = on(orders, 'order', { signal });
  for await (const [order] of stream) {
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
      name: 'better-sse: a channel',
      code: `import { createChannel } from 'better-sse';

const channel = createChannel();

export function publish(order: object): void {
  channel.broadcast(order, 'order');
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
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createChannel } from 'better-sse';

const channel = createChannel();

export function publish(order: object): void {
  // ssot-public: 
  channel.broadcast(order, 'order');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'better-sse: another name',
      code: `import { createChannel as open } from 'better-sse';

const channel = open();

export function publish(order: object): void {
  channel.broadcast(order, 'order');
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
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createChannel as open } from 'better-sse';

const channel = open();

export function publish(order: object): void {
  // ssot-public: 
  channel.broadcast(order, 'order');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'better-sse: a parameter',
      code: `import type { Channel } from 'better-sse';

export function publish(channel: Channel, order: object): void {
  channel.broadcast(order, 'order');
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
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Channel } from 'better-sse';

export function publish(channel: Channel, order: object): void {
  // ssot-public: 
  channel.broadcast(order, 'order');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'better-sse: a field of a class with one instance',
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
      name: 'responses: a set',
      code: `import { createServer, type ServerResponse } from 'node:http';

const responses = new Set<ServerResponse>();

createServer((request, response) => {
  responses.add(response);
  request.on('close', () => responses.delete(response));
});

export function publish(order: object): void {
  for (const response of responses) response.write(\`data: \${JSON.stringify(order)}\\n\\n\`);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'response.write',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 11,
          column: 37,
          endLine: 11,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createServer, type ServerResponse } from 'node:http';

const responses = new Set<ServerResponse>();

createServer((request, response) => {
  responses.add(response);
  request.on('close', () => responses.delete(response));
});

export function publish(order: object): void {
  // ssot-public: 
  for (const response of responses) response.write(\`data: \${JSON.stringify(order)}\\n\\n\`);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'responses: a parameter that is one of a set',
      code: `import { createServer, type ServerResponse } from 'node:http';

const responses = new Set<ServerResponse>();

export function open(response: ServerResponse): void {
  responses.add(response);
}

export function publish(order: string): void {
  responses.forEach((response) => response.write(order));
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'response.write',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 10,
          column: 35,
          endLine: 10,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createServer, type ServerResponse } from 'node:http';

const responses = new Set<ServerResponse>();

export function open(response: ServerResponse): void {
  responses.add(response);
}

export function publish(order: string): void {
  // ssot-public: 
  responses.forEach((response) => response.write(order));
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'responses: a list',
      code: `import type { Response } from 'express';

const clients: Response[] = [];

export function open(_request: unknown, response: Response): void {
  clients.push(response);
}

export function publish(order: string): void {
  clients.forEach((client) => client.write(order));
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.write',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 10,
          column: 31,
          endLine: 10,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Response } from 'express';

const clients: Response[] = [];

export function open(_request: unknown, response: Response): void {
  clients.push(response);
}

export function publish(order: string): void {
  // ssot-public: 
  clients.forEach((client) => client.write(order));
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'responses: a list of entries',
      code: `import type { Response } from 'express';

const clients: { id: number; res: Response }[] = [];

export function open(res: Response): void {
  clients.push({ id: clients.length, res });
}

export function publish(order: string): void {
  for (const { res } of clients) res.write(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'res.write',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 10,
          column: 34,
          endLine: 10,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Response } from 'express';

const clients: { id: number; res: Response }[] = [];

export function open(res: Response): void {
  clients.push({ id: clients.length, res });
}

export function publish(order: string): void {
  // ssot-public: 
  for (const { res } of clients) res.write(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'responses: a list of entries, by a member',
      code: `import type { Response } from 'express';

let clients: { id: number; res: Response }[] = [];

export function open(res: Response): void {
  const id = Date.now();
  clients.push({ id, res });
  res.on('close', () => {
    clients = clients.filter((client) => client.id !== id);
  });
}

export function publish(order: string): void {
  clients.forEach((client) => client.res.write(order));
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.res.write',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 14,
          column: 31,
          endLine: 14,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Response } from 'express';

let clients: { id: number; res: Response }[] = [];

export function open(res: Response): void {
  const id = Date.now();
  clients.push({ id, res });
  res.on('close', () => {
    clients = clients.filter((client) => client.id !== id);
  });
}

export function publish(order: string): void {
  // ssot-public: 
  clients.forEach((client) => client.res.write(order));
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'responses: a map, all of them',
      code: `import type { Response } from 'express';

const clients = new Map<string, Response>();

export function open(userId: string, response: Response): void {
  clients.set(userId, response);
}

export function publish(order: string): void {
  for (const [, response] of clients) response.write(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'response.write',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 10,
          column: 39,
          endLine: 10,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Response } from 'express';

const clients = new Map<string, Response>();

export function open(userId: string, response: Response): void {
  clients.set(userId, response);
}

export function publish(order: string): void {
  // ssot-public: 
  for (const [, response] of clients) response.write(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'responses: the values of a map',
      code: `import type { Response } from 'express';

const clients = new Map<string, Response>();

export function open(userId: string, response: Response): void {
  clients.set(userId, response);
}

export function publish(order: string): void {
  for (const response of clients.values()) response.write(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'response.write',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 10,
          column: 44,
          endLine: 10,
          endColumn: 58,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Response } from 'express';

const clients = new Map<string, Response>();

export function open(userId: string, response: Response): void {
  clients.set(userId, response);
}

export function publish(order: string): void {
  // ssot-public: 
  for (const response of clients.values()) response.write(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'responses: an object by id, all of them',
      code: `import type { Response } from 'express';

const clients: Record<string, Response> = {};

export function open(userId: string, response: Response): void {
  clients[userId] = response;
}

export function publish(order: string): void {
  for (const response of Object.values(clients)) response.write(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'response.write',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 10,
          column: 50,
          endLine: 10,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Response } from 'express';

const clients: Record<string, Response> = {};

export function open(userId: string, response: Response): void {
  clients[userId] = response;
}

export function publish(order: string): void {
  // ssot-public: 
  for (const response of Object.values(clients)) response.write(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'responses: an object by id, by its keys',
      code: `import type { Response } from 'express';

const clients: Record<string, Response> = {};

export function open(userId: string, response: Response): void {
  clients[userId] = response;
}

export function publish(order: string): void {
  Object.keys(clients).forEach((key) => {
    clients[key]?.write(order);
  });
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'clients[key]?.write',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 11,
          column: 5,
          endLine: 11,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Response } from 'express';

const clients: Record<string, Response> = {};

export function open(userId: string, response: Response): void {
  clients[userId] = response;
}

export function publish(order: string): void {
  Object.keys(clients).forEach((key) => {
    // ssot-public: 
    clients[key]?.write(order);
  });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'responses: an object by id, by a loop over its keys',
      code: `import type { Response } from 'express';

const clients: Record<string, Response> = {};

export function open(userId: string, response: Response): void {
  clients[userId] = response;
}

export function publish(order: string): void {
  for (const key in clients) clients[key]!.write(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'clients[key]!.write',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 10,
          column: 30,
          endLine: 10,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Response } from 'express';

const clients: Record<string, Response> = {};

export function open(userId: string, response: Response): void {
  clients[userId] = response;
}

export function publish(order: string): void {
  // ssot-public: 
  for (const key in clients) clients[key]!.write(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'responses: those of a class with one instance',
      code: `import type { ServerResponse } from 'node:http';

export class Live {
  readonly #responses = new Set<ServerResponse>();

  open(response: ServerResponse): void {
    this.#responses.add(response);
  }

  publish(order: string): void {
    for (const response of this.#responses) response.write(order);
  }
}

export const live = new Live();`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'response.write',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 11,
          column: 45,
          endLine: 11,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { ServerResponse } from 'node:http';

export class Live {
  readonly #responses = new Set<ServerResponse>();

  open(response: ServerResponse): void {
    this.#responses.add(response);
  }

  publish(order: string): void {
    // ssot-public: 
    for (const response of this.#responses) response.write(order);
  }
}

export const live = new Live();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'responses: replies of Fastify',
      code: `import type { FastifyReply } from 'fastify';

const replies = new Set<FastifyReply>();

export function open(reply: FastifyReply): void {
  replies.add(reply);
}

export function publish(order: string): void {
  for (const reply of replies) reply.raw.write(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'reply.raw.write',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 10,
          column: 32,
          endLine: 10,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { FastifyReply } from 'fastify';

const replies = new Set<FastifyReply>();

export function open(reply: FastifyReply): void {
  replies.add(reply);
}

export function publish(order: string): void {
  // ssot-public: 
  for (const reply of replies) reply.raw.write(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'responses: streams of Hono',
      code: `import type { SSEStreamingApi } from 'hono/streaming';

const streams = new Set<SSEStreamingApi>();

export function open(stream: SSEStreamingApi): void {
  streams.add(stream);
}

export async function publish(order: string): Promise<void> {
  for (const stream of streams) await stream.writeSSE({ data: order });
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'stream.writeSSE',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 10,
          column: 39,
          endLine: 10,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { SSEStreamingApi } from 'hono/streaming';

const streams = new Set<SSEStreamingApi>();

export function open(stream: SSEStreamingApi): void {
  streams.add(stream);
}

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
      name: 'responses: only those who are open',
      code: `import type { ServerResponse } from 'node:http';

const responses = new Set<ServerResponse>();

export function open(response: ServerResponse): void {
  responses.add(response);
}

export function publish(order: string): void {
  for (const response of responses) {
    if (response.writableEnded) continue;
    response.write(order);
  }
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'response.write',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 12,
          column: 5,
          endLine: 12,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { ServerResponse } from 'node:http';

const responses = new Set<ServerResponse>();

export function open(response: ServerResponse): void {
  responses.add(response);
}

export function publish(order: string): void {
  for (const response of responses) {
    if (response.writableEnded) continue;
    // ssot-public: 
    response.write(order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Mercurius: the context of a resolver',
      code: `import type { MercuriusContext } from 'mercurius';

export function publish(_root: object, { order }: { order: object }, { pubsub }: MercuriusContext): void {
  pubsub.publish({ topic: 'ORDER_CREATED', payload: { order } });
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'pubsub.publish',
            subject: "'ORDER_CREATED'",
            reaches: 'every subscription to the topic',
            missing: 'an id in the topic, or by a filter in the subscription',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { MercuriusContext } from 'mercurius';

export function publish(_root: object, { order }: { order: object }, { pubsub }: MercuriusContext): void {
  // ssot-public: 
  pubsub.publish({ topic: 'ORDER_CREATED', payload: { order } });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'responses: a handler of Express',
      code: `import express, { type Response } from 'express';

const app = express();
const clients = new Set<Response>();

app.get('/events', (_request, response) => {
  clients.add(response);
});

export function publish(order: string): void {
  for (const client of clients) client.write(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'client.write',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 11,
          column: 33,
          endLine: 11,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import express, { type Response } from 'express';

const app = express();
const clients = new Set<Response>();

app.get('/events', (_request, response) => {
  clients.add(response);
});

export function publish(order: string): void {
  // ssot-public: 
  for (const client of clients) client.write(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'responses: a handler of a router, without types',
      filename: 'src/consumer.cjs',
      code: `const express = require('express');

const router = express.Router();
const clients = [];

router.get('/events', (req, res) => {
  clients.push(res);
});

exports.publish = (order) => clients.forEach((res) => res.write(order));`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'res.write',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 10,
          column: 55,
          endLine: 10,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const express = require('express');

const router = express.Router();
const clients = [];

router.get('/events', (req, res) => {
  clients.push(res);
});

// ssot-public: 
exports.publish = (order) => clients.forEach((res) => res.write(order));`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'responses: a handler of Fastify',
      code: `import { fastify, type FastifyReply } from 'fastify';

const app = fastify();
const replies = new Set<FastifyReply>();

app.get('/events', (_request, reply) => {
  replies.add(reply);
});

export function publish(order: string): void {
  for (const reply of replies) reply.raw.write(order);
}`,
      errors: [
        {
          messageId: 'connectionLoop',
          data: {
            emitter: 'reply.raw.write',
            reaches: 'every connection that the loop visits',
            missing: 'a comparison with the user of each connection',
          },
          line: 11,
          column: 32,
          endLine: 11,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { fastify, type FastifyReply } from 'fastify';

const app = fastify();
const replies = new Set<FastifyReply>();

app.get('/events', (_request, reply) => {
  replies.add(reply);
});

export function publish(order: string): void {
  // ssot-public: 
  for (const reply of replies) reply.raw.write(order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member of a parameter',
      code: `import type { Server } from 'socket.io';

interface Services {
  readonly io: Server;
}

export function publish(services: Services, order: object): void {
  services.io.emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'services.io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { Server } from 'socket.io';

interface Services {
  readonly io: Server;
}

export function publish(services: Services, order: object): void {
  // ssot-public: 
  services.io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a parameter that is taken apart',
      code: `import type { Server } from 'socket.io';

export function publish({ io }: { io: Server }, order: object): void {
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

export function publish({ io }: { io: Server }, order: object): void {
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
