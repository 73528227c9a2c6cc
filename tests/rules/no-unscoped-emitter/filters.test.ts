import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Filters of subscriptions, and what is published to topics that subscribers filter.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'Nest: a subject that no subscriber is given',
      code: `import { Controller, Get } from '@nestjs/common';
import { Subject } from 'rxjs';

@Controller()
export class Orders {
  readonly #orders = new Subject<{ data: string }>();

  @Get('orders')
  events(): Subject<{ data: string }> {
    return this.#orders;
  }
}`,
    },
    {
      name: 'Nest: a subject of each user',
      code: `import { Controller, Param, Sse } from '@nestjs/common';
import { Subject } from 'rxjs';

@Controller()
export class Orders {
  readonly #orders = new Map<string, Subject<{ data: string }>>();

  @Sse('orders/:userId')
  events(@Param('userId') userId: string): Subject<{ data: string }> {
    const orders = this.#orders.get(userId) ?? new Subject<{ data: string }>();
    this.#orders.set(userId, orders);
    return orders;
  }
}`,
    },
    {
      name: 'Nest: a decorator of that name from elsewhere',
      code: `import { Controller } from '@nestjs/common';
import { Subject } from 'rxjs';
import { Sse } from './live/peer.js';

@Controller()
export class Orders {
  readonly #orders = new Subject<{ data: string }>();

  @Sse()
  events(): Subject<{ data: string }> {
    return this.#orders;
  }
}`,
    },
    {
      name: 'Nest: a filter by the user who asks',
      code: `import { Controller, Param, Sse } from '@nestjs/common';
import { filter, type Observable, Subject } from 'rxjs';

@Controller()
export class Orders {
  readonly #orders = new Subject<{ data: string; for: string }>();

  @Sse('orders/:id')
  events(@Param('id') id: string): Observable<{ data: string }> {
    return this.#orders.pipe(filter((order) => order.for === id));
  }
}`,
    },
    {
      name: 'Nest: a filter that is a function from elsewhere',
      code: `import { Controller, Sse } from '@nestjs/common';
import { filter, type Observable, Subject } from 'rxjs';

declare const isMine: (order: { data: string }) => boolean;

@Controller()
export class Orders {
  readonly #orders = new Subject<{ data: string }>();

  @Sse('orders')
  events(): Observable<{ data: string }> {
    return this.#orders.pipe(filter(isMine));
  }
}`,
    },
    {
      name: 'Nest: an operator that nobody knows',
      code: `import { Controller, Sse } from '@nestjs/common';
import { type Observable, Subject } from 'rxjs';

declare const forViewer: (orders: Observable<{ data: string }>) => Observable<{ data: string }>;

@Controller()
export class Orders {
  readonly #orders = new Subject<{ data: string }>();

  @Sse('orders')
  events(): Observable<{ data: string }> {
    return this.#orders.pipe(forViewer);
  }
}`,
    },
    {
      name: 'GraphQL: a filter by the variables of the subscription',
      code: `import { PubSub, withFilter } from 'graphql-subscriptions';

const pubSub = new PubSub();

export const subscribe = withFilter(
  () => pubSub.asyncIterableIterator('ORDER_CREATED'),
  (order?: { shop: string }, given?: { shop: string }) => order?.shop === given?.shop,
);`,
    },
    {
      name: 'GraphQL: a filter that asks',
      code: `import { PubSub, withFilter } from 'graphql-subscriptions';

declare const isMine: (order: unknown) => boolean;
const pubSub = new PubSub();

export const subscribe = withFilter(
  () => pubSub.asyncIterableIterator('ORDER_CREATED'),
  (order) => isMine(order),
);`,
    },
    {
      name: 'GraphQL: the subscription to the topic is filtered',
      code: `import { PubSub, withFilter } from 'graphql-subscriptions';

const pubSub = new PubSub();

export const subscribe = withFilter(
  () => pubSub.asyncIterableIterator('ORDER_CREATED'),
  (order?: { userId: string }, _given?: object, context?: { userId: string }) => order?.userId === context?.userId,
);

export async function publish(userId: string, order: object): Promise<void> {
  await pubSub.publish('ORDER_CREATED', { userId, order });
}`,
    },
    {
      name: 'GraphQL: another module filters the topic of a constant',
      code: `import { pubSub } from './live/channels.js';
import { ORDER_PAID } from './live/filtered.js';

export async function publish(order: object): Promise<void> {
  await pubSub.publish(ORDER_PAID, { order });
}`,
    },
    {
      name: 'GraphQL: another module filters the topic of a literal',
      code: `import { pubSub } from './live/channels.js';

export async function publish(order: object): Promise<void> {
  await pubSub.publish('ORDER_PAID', { order });
}`,
    },
    {
      name: 'Mercurius: the topic of a user of an application',
      code: `import fastify from 'fastify';
import mercurius from 'mercurius';

const app = fastify();
app.register(mercurius, { subscription: true });

export function publish(userId: string, order: object): void {
  app.graphql.pubsub.publish({ topic: \`ORDER_CREATED_\${userId}\`, payload: { order } });
}`,
    },
    {
      name: 'Yoga: a key that is not known',
      code: `import { createPubSub } from 'graphql-yoga';

const pubSub = createPubSub<{ order: [shop: string, order: object] }>();

export function publish(shop: string, order: object): void {
  pubSub.publish('order', shop, order);
}`,
    },
    {
      name: 'Yoga: a key that is public',
      options: [{ publicRooms: ['all'] }],
      code: `import { createPubSub } from 'graphql-yoga';

const pubSub = createPubSub<{ order: [shop: string, order: object] }>();

export function publish(order: object): void {
  pubSub.publish('order', 'all', order);
}`,
    },
    {
      name: 'Yoga: a subscription to a key that is given',
      code: `import { createPubSub } from 'graphql-yoga';

const pubSub = createPubSub<{ order: [shop: string, order: object] }>();

export const subscribe = (_parent: unknown, { shop }: { shop: string }) => pubSub.subscribe('order', shop);`,
    },
  ],
  invalid: [
    {
      name: 'Nest: a subject as it is',
      code: `import { Controller, Sse } from '@nestjs/common';
import { Subject } from 'rxjs';

@Controller()
export class Orders {
  readonly #orders = new Subject<{ data: string }>();

  @Sse('orders')
  events(): Subject<{ data: string }> {
    return this.#orders;
  }
}`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'this.#orders',
            subject: 'the events',
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 10,
          column: 12,
          endLine: 10,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Controller, Sse } from '@nestjs/common';
import { Subject } from 'rxjs';

@Controller()
export class Orders {
  readonly #orders = new Subject<{ data: string }>();

  @Sse('orders')
  events(): Subject<{ data: string }> {
    // ssot-public: 
    return this.#orders;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Nest: a field that holds what a subject gives',
      code: `import { Controller, Sse } from '@nestjs/common';
import { type Observable, Subject } from 'rxjs';

@Controller()
export class Orders {
  readonly orders = new Subject<{ data: string }>();
  readonly orders$ = this.orders.asObservable();

  @Sse()
  events(): Observable<{ data: string }> {
    return this.orders$;
  }
}`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'this.orders$',
            subject: 'the events',
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 11,
          column: 12,
          endLine: 11,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Controller, Sse } from '@nestjs/common';
import { type Observable, Subject } from 'rxjs';

@Controller()
export class Orders {
  readonly orders = new Subject<{ data: string }>();
  readonly orders$ = this.orders.asObservable();

  @Sse()
  events(): Observable<{ data: string }> {
    // ssot-public: 
    return this.orders$;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Nest: a filter by the kind of event',
      code: `import { Controller, Sse } from '@nestjs/common';
import { filter, map, type Observable, Subject } from 'rxjs';

@Controller()
export class Orders {
  readonly #orders = new Subject<{ kind: string }>();

  @Sse('orders')
  events(): Observable<{ data: string }> {
    return this.#orders.pipe(
      filter((order) => order.kind === 'paid'),
      map((order) => ({ data: order.kind })),
    );
  }
}`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'this.#orders.pipe',
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
              output: `import { Controller, Sse } from '@nestjs/common';
import { filter, map, type Observable, Subject } from 'rxjs';

@Controller()
export class Orders {
  readonly #orders = new Subject<{ kind: string }>();

  @Sse('orders')
  events(): Observable<{ data: string }> {
    // ssot-public: 
    return this.#orders.pipe(
      filter((order) => order.kind === 'paid'),
      map((order) => ({ data: order.kind })),
    );
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Nest: a filter that drops what is empty',
      code: `import { Controller, Sse } from '@nestjs/common';
import { filter, type Observable, Subject } from 'rxjs';

@Controller()
export class Orders {
  readonly #orders = new Subject<{ data: string }>();

  @Sse('orders')
  events(): Observable<{ data: string }> {
    return this.#orders.pipe(filter(Boolean));
  }
}`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'this.#orders.pipe',
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
              output: `import { Controller, Sse } from '@nestjs/common';
import { filter, type Observable, Subject } from 'rxjs';

@Controller()
export class Orders {
  readonly #orders = new Subject<{ data: string }>();

  @Sse('orders')
  events(): Observable<{ data: string }> {
    // ssot-public: 
    return this.#orders.pipe(filter(Boolean));
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'GraphQL: a filter that lets everything pass',
      code: `import { PubSub, withFilter } from 'graphql-subscriptions';

const pubSub = new PubSub();

export const subscribe = withFilter(
  () => pubSub.asyncIterableIterator('ORDER_CREATED'),
  () => true,
);`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'pubSub.asyncIterableIterator',
            subject: "'ORDER_CREATED'",
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { PubSub, withFilter } from 'graphql-subscriptions';

const pubSub = new PubSub();

export const subscribe = withFilter(
  // ssot-public: 
  () => pubSub.asyncIterableIterator('ORDER_CREATED'),
  () => true,
);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'GraphQL: a filter by the event alone',
      code: `import { PubSub, withFilter } from 'graphql-subscriptions';

const pubSub = new PubSub();

export const subscribe = withFilter(
  () => pubSub.asyncIterableIterator('ORDER_CREATED'),
  (order?: { kind: string }) => order?.kind === 'paid',
);`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'pubSub.asyncIterableIterator',
            subject: "'ORDER_CREATED'",
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { PubSub, withFilter } from 'graphql-subscriptions';

const pubSub = new PubSub();

export const subscribe = withFilter(
  // ssot-public: 
  () => pubSub.asyncIterableIterator('ORDER_CREATED'),
  (order?: { kind: string }) => order?.kind === 'paid',
);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'GraphQL: a user among the data, and no subscription in sight',
      code: `import { PubSub } from 'graphql-subscriptions';

const pubSub = new PubSub();

export async function publish(userId: string, order: object): Promise<void> {
  await pubSub.publish('ORDER_CREATED', { userId, order });
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'pubSub.publish',
            subject: "'ORDER_CREATED' to every subscription",
            reaches: 'the topic',
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

export async function publish(userId: string, order: object): Promise<void> {
  // ssot-public: 
  await pubSub.publish('ORDER_CREATED', { userId, order });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'GraphQL: another module filters another topic',
      code: `import { pubSub } from './live/channels.js';

export async function publish(order: object): Promise<void> {
  await pubSub.publish('ORDER_SENT', { order });
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'pubSub.publish',
            subject: "'ORDER_SENT' to every subscription",
            reaches: 'the topic',
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
  await pubSub.publish('ORDER_SENT', { order });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Mercurius: the topics of an application',
      code: `import fastify from 'fastify';
import mercurius from 'mercurius';

const app = fastify();
app.register(mercurius, { subscription: true });

export function publish(order: object): void {
  app.graphql.pubsub.publish({ topic: 'ORDER_CREATED', payload: { order } });
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'app.graphql.pubsub.publish',
            subject: "'ORDER_CREATED' to every subscription",
            reaches: 'the topic',
            missing: 'an id in the topic, or by a filter in the subscription',
          },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import fastify from 'fastify';
import mercurius from 'mercurius';

const app = fastify();
app.register(mercurius, { subscription: true });

export function publish(order: object): void {
  // ssot-public: 
  app.graphql.pubsub.publish({ topic: 'ORDER_CREATED', payload: { order } });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Yoga: a key that is the same for all',
      code: `import { createPubSub } from 'graphql-yoga';

const pubSub = createPubSub<{ order: [shop: string, order: object] }>();

export function publish(order: object): void {
  pubSub.publish('order', 'all', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'pubSub.publish',
            subject: "'order' to every subscription",
            reaches: 'the topic',
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

const pubSub = createPubSub<{ order: [shop: string, order: object] }>();

export function publish(order: object): void {
  // ssot-public: 
  pubSub.publish('order', 'all', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Yoga: a subscription to a key that is the same for all',
      code: `import { createPubSub } from 'graphql-yoga';

const pubSub = createPubSub<{ order: [shop: string, order: object] }>();

export const subscribe = () => pubSub.subscribe('order', 'all');`,
      errors: [
        {
          messageId: 'unfiltered',
          data: {
            emitter: 'pubSub.subscribe',
            subject: "'order'",
            missing: 'a filter that compares with the user of the subscription',
          },
          line: 5,
          column: 32,
          endLine: 5,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createPubSub } from 'graphql-yoga';

const pubSub = createPubSub<{ order: [shop: string, order: object] }>();

// ssot-public: 
export const subscribe = () => pubSub.subscribe('order', 'all');`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
