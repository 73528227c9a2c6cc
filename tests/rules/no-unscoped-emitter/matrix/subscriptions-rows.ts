import type { MatrixRow } from './matrix-row.ts';

export const subscriptionsRows: readonly MatrixRow[] = [
  {
    of: ['graphql-subscriptions'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every subscription to the topic',
      missing: 'an id in the topic, or by a filter in the subscription',
    },
    forms: {
      broadcast: {
        code: `import { PubSub } from 'graphql-subscriptions';

const hub = new PubSub();

export function publish(userId: string, order: object): void {
  «hub.publish»('created', { order });
}`,
      },
      narrowed: {
        code: `import { PubSub } from 'graphql-subscriptions';

const hub = new PubSub();

export function publish(userId: string, order: object): void {
  hub.publish(\`created:\${userId}\`, { order });
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: {
        code: `import { PubSub as Aliased } from 'graphql-subscriptions';

const hub = new Aliased();

export function publish(userId: string, order: object): void {
  «hub.publish»('created', { order });
}`,
      },
      reexport: {
        code: `import { Topics } from './live/gates.js';

const hub = new Topics();

export function publish(userId: string, order: object): void {
  «hub.publish»('created', { order });
}`,
      },
      annotatedField: {
        code: `import { PubSub } from 'graphql-subscriptions';

class Orders {
  readonly hub: PubSub;

  constructor() {
    this.hub = new PubSub();
  }

  publish(userId: string, order: object): void {
    «this.hub.publish»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { PubSub } from 'graphql-subscriptions';

class Orders {
  readonly hub = new PubSub();

  publish(userId: string, order: object): void {
    «this.hub.publish»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { PubSub } from 'graphql-subscriptions';

export class Orders {
  constructor(private readonly hub: PubSub) {}

  publish(userId: string, order: object): void {
    «this.hub.publish»('created', { order });
  }
}`,
      },
      getInstance: {
        code: `import { PubSub } from 'graphql-subscriptions';

class Orders {
  static #instance?: Orders;
  readonly hub = new PubSub();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.publish»('created', { order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['graphql-redis-subscriptions'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every subscription to the topic',
      missing: 'an id in the topic, or by a filter in the subscription',
    },
    forms: {
      broadcast: {
        code: `import { RedisPubSub } from 'graphql-redis-subscriptions';

const hub = new RedisPubSub();

export function publish(userId: string, order: object): void {
  «hub.publish»('created', { order });
}`,
      },
      narrowed: {
        code: `import { RedisPubSub } from 'graphql-redis-subscriptions';

const hub = new RedisPubSub();

export function publish(userId: string, order: object): void {
  hub.publish(\`created:\${userId}\`, { order });
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: {
        code: `import { RedisPubSub as Aliased } from 'graphql-redis-subscriptions';

const hub = new Aliased();

export function publish(userId: string, order: object): void {
  «hub.publish»('created', { order });
}`,
      },
      reexport: {
        code: `import { RedisTopics } from './live/gates.js';

const hub = new RedisTopics();

export function publish(userId: string, order: object): void {
  «hub.publish»('created', { order });
}`,
      },
      annotatedField: {
        code: `import { RedisPubSub } from 'graphql-redis-subscriptions';

class Orders {
  readonly hub: RedisPubSub;

  constructor() {
    this.hub = new RedisPubSub();
  }

  publish(userId: string, order: object): void {
    «this.hub.publish»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { RedisPubSub } from 'graphql-redis-subscriptions';

class Orders {
  readonly hub = new RedisPubSub();

  publish(userId: string, order: object): void {
    «this.hub.publish»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { RedisPubSub } from 'graphql-redis-subscriptions';

export class Orders {
  constructor(private readonly hub: RedisPubSub) {}

  publish(userId: string, order: object): void {
    «this.hub.publish»('created', { order });
  }
}`,
      },
      getInstance: {
        code: `import { RedisPubSub } from 'graphql-redis-subscriptions';

class Orders {
  static #instance?: Orders;
  readonly hub = new RedisPubSub();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.publish»('created', { order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['graphql-yoga', '@graphql-yoga/subscription'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every subscription to the topic',
      missing: 'an id in the topic, or by a filter in the subscription',
    },
    forms: {
      broadcast: {
        code: `import { createPubSub } from 'graphql-yoga';

const hub = createPubSub();

export function publish(userId: string, order: object): void {
  «hub.publish»('created', { order });
}`,
      },
      narrowed: {
        code: `import { createPubSub } from 'graphql-yoga';

const hub = createPubSub();

export function publish(userId: string, order: object): void {
  hub.publish('created', userId, { order });
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: {
        code: `import { createPubSub as aliased } from 'graphql-yoga';

const hub = aliased();

export function publish(userId: string, order: object): void {
  «hub.publish»('created', { order });
}`,
      },
      reexport: {
        code: `import { createTopics } from './live/gates.js';

const hub = createTopics();

export function publish(userId: string, order: object): void {
  «hub.publish»('created', { order });
}`,
      },
      annotatedField: {
        code: `import { createPubSub, type PubSub } from 'graphql-yoga';

class Orders {
  readonly hub: PubSub;

  constructor() {
    this.hub = createPubSub();
  }

  publish(userId: string, order: object): void {
    «this.hub.publish»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { createPubSub } from 'graphql-yoga';

class Orders {
  readonly hub = createPubSub();

  publish(userId: string, order: object): void {
    «this.hub.publish»('created', { order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { createPubSub, type PubSub } from 'graphql-yoga';

export class Orders {
  constructor(private readonly hub: PubSub) {}

  publish(userId: string, order: object): void {
    «this.hub.publish»('created', { order });
  }
}`,
      },
      getInstance: {
        code: `import { createPubSub } from 'graphql-yoga';

class Orders {
  static #instance?: Orders;
  readonly hub = createPubSub();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.publish»('created', { order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['mercurius'],
    fault: {
      messageId: 'sharedListeners',
      subject: "'created'",
      reaches: 'every subscription to the topic',
      missing: 'an id in the topic, or by a filter in the subscription',
    },
    forms: {
      broadcast: {
        code: `import type { MercuriusContext } from 'mercurius';

declare const hub: MercuriusContext;

export function publish(userId: string, order: object): void {
  «hub.pubsub.publish»({ topic: 'created', payload: { order } });
}`,
      },
      narrowed: {
        code: `import type { MercuriusContext } from 'mercurius';

declare const hub: MercuriusContext;

export function publish(userId: string, order: object): void {
  hub.pubsub.publish({ topic: \`created:\${userId}\`, payload: { order } });
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: {
        code: `import type { MercuriusContext as Aliased } from 'mercurius';

declare const hub: Aliased;

export function publish(userId: string, order: object): void {
  «hub.pubsub.publish»({ topic: 'created', payload: { order } });
}`,
      },
      reexport: {
        code: `import type { TopicContext } from './live/gates.js';

declare const hub: TopicContext;

export function publish(userId: string, order: object): void {
  «hub.pubsub.publish»({ topic: 'created', payload: { order } });
}`,
      },
      annotatedField: {
        code: `import type { MercuriusContext } from 'mercurius';

export class Orders {
  readonly hub!: MercuriusContext;

  publish(userId: string, order: object): void {
    «this.hub.pubsub.publish»({ topic: 'created', payload: { order } });
  }
}`,
      },
      plainField: { absent: 'The plugin makes it, so that only its type is there.' },
      constructorParameter: {
        code: `import type { MercuriusContext } from 'mercurius';

export class Orders {
  constructor(private readonly hub: MercuriusContext) {}

  publish(userId: string, order: object): void {
    «this.hub.pubsub.publish»({ topic: 'created', payload: { order } });
  }
}`,
      },
      getInstance: { absent: 'The plugin makes it, so that only its type is there.' },
      handlerParameter: {
        code: `import type { MercuriusContext } from 'mercurius';

export function publish(userId: string, order: object): void {
  const resolve = (_parent: unknown, _given: unknown, context: MercuriusContext): void => {
    «context.pubsub.publish»({ topic: 'created', payload: { order } });
  };
}`,
      },
    },
  },
  {
    of: ['rxjs'],
    fault: {
      messageId: 'sharedListeners',
      subject: 'an event',
      reaches: 'every subscriber',
      missing: 'an id in the event or in its data',
    },
    forms: {
      broadcast: {
        code: `import { Subject } from 'rxjs';

const hub = new Subject<object>();

export function publish(userId: string, order: object): void {
  «hub.next»({ order });
}`,
      },
      narrowed: {
        code: `import { Subject } from 'rxjs';

const hub = new Subject<object>();

export function publish(userId: string, order: object): void {
  hub.next({ userId, order });
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: {
        code: `import { Subject as Aliased } from 'rxjs';

const hub = new Aliased<object>();

export function publish(userId: string, order: object): void {
  «hub.next»({ order });
}`,
      },
      reexport: {
        code: `import { Stream } from './live/gates.js';

const hub = new Stream<object>();

export function publish(userId: string, order: object): void {
  «hub.next»({ order });
}`,
      },
      annotatedField: {
        code: `import { Subject } from 'rxjs';

class Orders {
  readonly hub: Subject<object>;

  constructor() {
    this.hub = new Subject<object>();
  }

  publish(userId: string, order: object): void {
    «this.hub.next»({ order });
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { Subject } from 'rxjs';

class Orders {
  readonly hub = new Subject<object>();

  publish(userId: string, order: object): void {
    «this.hub.next»({ order });
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { Subject } from 'rxjs';

export class Orders {
  constructor(private readonly hub: Subject<object>) {}

  publish(userId: string, order: object): void {
    this.hub.next({ order });
  }
}`,
      },
      getInstance: {
        code: `import { Subject } from 'rxjs';

class Orders {
  static #instance?: Orders;
  readonly hub = new Subject<object>();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.next»({ order });
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['better-sse'],
    fault: {
      messageId: 'broadcast',
      subject: "'created'",
      reaches: 'every session of the channel',
      missing: "a 'filter' that compares with the user of each connection",
    },
    forms: {
      broadcast: {
        code: `import { createChannel } from 'better-sse';

const hub = createChannel();

export function publish(userId: string, order: object): void {
  «hub.broadcast»(order, 'created');
}`,
      },
      narrowed: {
        code: `import { createChannel } from 'better-sse';

const hub = createChannel();

export function publish(userId: string, order: object): void {
  hub.broadcast(order, 'created', { filter: (session) => session.state.userId === userId });
}`,
      },
      modifier: { absent: 'It has no modifiers.' },
      alias: {
        code: `import { createChannel as aliased } from 'better-sse';

const hub = aliased();

export function publish(userId: string, order: object): void {
  «hub.broadcast»(order, 'created');
}`,
      },
      reexport: {
        code: `import { createSessions } from './live/gates.js';

const hub = createSessions();

export function publish(userId: string, order: object): void {
  «hub.broadcast»(order, 'created');
}`,
      },
      annotatedField: {
        code: `import { createChannel, type Channel } from 'better-sse';

class Orders {
  readonly hub: Channel;

  constructor() {
    this.hub = createChannel();
  }

  publish(userId: string, order: object): void {
    «this.hub.broadcast»(order, 'created');
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import { createChannel } from 'better-sse';

class Orders {
  readonly hub = createChannel();

  publish(userId: string, order: object): void {
    «this.hub.broadcast»(order, 'created');
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import { createChannel, type Channel } from 'better-sse';

export class Orders {
  constructor(private readonly hub: Channel) {}

  publish(userId: string, order: object): void {
    «this.hub.broadcast»(order, 'created');
  }
}`,
      },
      getInstance: {
        code: `import { createChannel } from 'better-sse';

class Orders {
  static #instance?: Orders;
  readonly hub = createChannel();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }
}

export function publish(userId: string, order: object): void {
  «Orders.getInstance().hub.broadcast»(order, 'created');
}`,
      },
      handlerParameter: { absent: 'It hands no emitter to its listeners.' },
    },
  },
  {
    of: ['http', 'node:http'],
    fault: {
      messageId: 'connectionLoop',
      reaches: 'every connection that the loop visits',
      missing: 'a comparison with the user of each connection',
    },
    forms: {
      broadcast: {
        code: `import type { ServerResponse } from 'node:http';

const responses = new Set<ServerResponse>();

export function open(response: ServerResponse): void {
  responses.add(response);
}

export function publish(userId: string, order: object): void {
  for (const response of responses) «response.write»(String(order));
}`,
      },
      narrowed: {
        code: `import type { ServerResponse } from 'node:http';

const responses = new Map<string, ServerResponse>();

export function open(userId: string, response: ServerResponse): void {
  responses.set(userId, response);
}

export function publish(userId: string, order: object): void {
  responses.get(userId)?.write(String(order));
}`,
      },
      modifier: {
        code: `import type { ServerResponse } from 'node:http';

const responses = new Set<ServerResponse>();

export function open(response: ServerResponse): void {
  responses.add(response);
}

export function publish(userId: string, order: object): void {
  for (const response of [...responses].reverse()) «response.write»(String(order));
}`,
      },
      alias: {
        code: `import type { ServerResponse as Aliased } from 'node:http';

const responses = new Set<Aliased>();

export function open(response: Aliased): void {
  responses.add(response);
}

export function publish(userId: string, order: object): void {
  for (const response of responses) «response.write»(String(order));
}`,
      },
      reexport: {
        code: `import type { HttpResponse } from './live/gates.js';

const responses = new Set<HttpResponse>();

export function open(response: HttpResponse): void {
  responses.add(response);
}

export function publish(userId: string, order: object): void {
  for (const response of responses) «response.write»(String(order));
}`,
      },
      annotatedField: {
        code: `import type { ServerResponse } from 'node:http';

class Orders {
  readonly responses: Set<ServerResponse> = new Set();

  open(response: ServerResponse): void {
    this.responses.add(response);
  }

  publish(userId: string, order: object): void {
    for (const response of this.responses) «response.write»(String(order));
  }
}

export const orders = new Orders();`,
      },
      plainField: {
        code: `import type { ServerResponse } from 'node:http';

class Orders {
  readonly responses = new Set<ServerResponse>();

  open(response: ServerResponse): void {
    this.responses.add(response);
  }

  publish(userId: string, order: object): void {
    for (const response of this.responses) «response.write»(String(order));
  }
}

export const orders = new Orders();`,
      },
      constructorParameter: {
        code: `import type { ServerResponse } from 'node:http';

export class Orders {
  constructor(private readonly responses: Set<ServerResponse>) {}

  publish(userId: string, order: object): void {
    for (const response of this.responses) response.write(String(order));
  }
}`,
      },
      getInstance: {
        code: `import type { ServerResponse } from 'node:http';

class Orders {
  static #instance?: Orders;
  readonly responses = new Set<ServerResponse>();

  static getInstance(): Orders {
    return (Orders.#instance ??= new Orders());
  }

  open(response: ServerResponse): void {
    this.responses.add(response);
  }

  publish(userId: string, order: object): void {
    for (const response of this.responses) «response.write»(String(order));
  }
}

export const { getInstance } = Orders;`,
      },
      handlerParameter: {
        code: `import { createServer } from 'node:http';

createServer((_request, response) => response.end('order')).listen(3000);`,
      },
    },
  },
];
