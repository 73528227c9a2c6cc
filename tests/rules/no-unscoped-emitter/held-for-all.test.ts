import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Emitters that one place keeps for all, and those that look as if.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'a function that makes one for each who asks',
      code: `import { EventEmitter } from 'node:events';

export function busOf(): EventEmitter {
  return new EventEmitter();
}

export function publish(order: object): void {
  busOf().emit('created', order);
}`,
    },
    {
      name: 'a getter of an instance of which nobody knows how many there are',
      code: `import { EventEmitter } from 'node:events';

export class Buses {
  #bus?: EventEmitter;

  get bus(): EventEmitter {
    return (this.#bus ??= new EventEmitter());
  }

  publish(order: object): void {
    this.bus.emit('created', order);
  }
}`,
    },
    {
      name: 'an emitter whose class makes one for each who asks',
      code: `import { EventEmitter } from 'node:events';

export class Bus extends EventEmitter {
  static create(): Bus {
    return new Bus();
  }
}

export function publish(order: object): void {
  Bus.create().emit('created', order);
}`,
    },
    {
      name: 'an emitter whose class makes instances by this',
      code: `import { EventEmitter } from 'node:events';

export class Bus extends EventEmitter {
  static create(): Bus {
    return new this();
  }

  publish(order: object): void {
    this.emit('created', order);
  }
}`,
    },
    {
      name: 'what is put on an object of the caller',
      code: `import { EventEmitter } from 'node:events';

export function publish(holder: { bus?: EventEmitter }, order: object): void {
  const bus = (holder.bus ??= new EventEmitter());
  bus.emit('created', order);
}`,
    },
    {
      name: 'a provider of each request',
      code: `import { EventEmitter } from 'node:events';
import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class Orders {
  readonly #bus = new EventEmitter();

  publish(order: object): void {
    this.#bus.emit('created', order);
  }
}`,
    },
    {
      name: 'an heir that sends in a way of its own',
      code: `import { TenantBus } from './live/heirs.js';

const bus = new TenantBus();
export const on = bus.on.bind(bus);

export function publish(order: object): void {
  bus.emit('created', order);
}`,
    },
    {
      name: 'an heir of a class of the same name from elsewhere',
      code: `import { TwinBus } from './live/heirs.js';

export const bus = new TwinBus();

export function publish(order: object): void {
  bus.emit('created', order);
}`,
    },
    {
      name: 'an heir of the file that sends in a way of its own',
      code: `import { EventEmitter } from 'node:events';

class Bus extends EventEmitter {
  override emit(name: string, ...data: unknown[]): boolean {
    return super.emit(\`tenant:\${name}\`, ...data);
  }
}

export const bus = new Bus();

export function publish(order: object): void {
  bus.emit('created', order);
}`,
    },
    {
      name: 'an heir of which another module keeps the type alone',
      code: `import type { OrderBus } from './live/heirs.js';

export function publish(bus: OrderBus, order: object): void {
  bus.emit('created', order);
}`,
    },
    {
      name: 'an application that another module gives something else',
      filename: 'src/web/orders.cjs',
      code: `const app = require('./app.cjs');

app.get('/order', (request, response) => {
  app.log.emit('order', request.body);
  response.end();
});`,
    },
    {
      name: 'a member that nobody gives an application',
      filename: 'src/web/orders.cjs',
      code: `const app = require('./app.cjs');

app.get('/order', (request, response) => {
  app.live.emit('order', request.body);
  response.end();
});`,
    },
    {
      name: 'what is no server decorates an application of Fastify',
      filename: 'src/consumer.js',
      code: `import fastifyOf from 'fastify';

const fastify = fastifyOf();
fastify.decorate('io', { emit: console.log });

fastify.get('/order', (request) => fastify.io.emit('order', request.body));`,
    },
    {
      name: 'topics of this process, to which nobody subscribes',
      code: `import { PubSub } from 'graphql-subscriptions';

const pubSub = new PubSub();

function publish(order: object): void {
  void pubSub.publish('ORDER_CREATED', { order });
}

publish({});`,
    },
    {
      name: 'an heir to which nobody listens',
      code: `import { EventEmitter } from 'node:events';

class Bus extends EventEmitter {
  readonly name = 'bus';
}

const bus = new Bus();

function publish(order: object): void {
  bus.emit('created', order);
}

publish({});`,
    },
  ],
  invalid: [
    {
      name: 'a function that makes it once',
      code: `import { EventEmitter } from 'node:events';

let bus: EventEmitter | undefined;

export function busOf(): EventEmitter {
  return (bus ??= new EventEmitter());
}

export function publish(order: object): void {
  busOf().emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'busOf().emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

let bus: EventEmitter | undefined;

export function busOf(): EventEmitter {
  return (bus ??= new EventEmitter());
}

export function publish(order: object): void {
  // ssot-public: 
  busOf().emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a static getter that makes it once',
      code: `import { EventEmitter } from 'node:events';

export class Buses {
  static #bus?: EventEmitter;

  static get bus(): EventEmitter {
    return (Buses.#bus ??= new EventEmitter());
  }
}

export function publish(order: object): void {
  Buses.bus.emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'Buses.bus.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 12,
          column: 3,
          endLine: 12,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

export class Buses {
  static #bus?: EventEmitter;

  static get bus(): EventEmitter {
    return (Buses.#bus ??= new EventEmitter());
  }
}

export function publish(order: object): void {
  // ssot-public: 
  Buses.bus.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a getter of a provider',
      code: `import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';

@Injectable()
export class Buses {
  #bus?: EventEmitter;

  get bus(): EventEmitter {
    return (this.#bus ??= new EventEmitter());
  }

  publish(order: object): void {
    this.bus.emit('created', order);
  }
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'this.bus.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 13,
          column: 5,
          endLine: 13,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';

@Injectable()
export class Buses {
  #bus?: EventEmitter;

  get bus(): EventEmitter {
    return (this.#bus ??= new EventEmitter());
  }

  publish(order: object): void {
    // ssot-public: 
    this.bus.emit('created', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an emitter whose class keeps the one instance',
      code: `import { EventEmitter } from 'node:events';

export class Bus extends EventEmitter {
  static #instance?: Bus;

  static getInstance(): Bus {
    return (Bus.#instance ??= new Bus());
  }
}

export function publish(order: object): void {
  Bus.getInstance().emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'Bus.getInstance().emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 12,
          column: 3,
          endLine: 12,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

export class Bus extends EventEmitter {
  static #instance?: Bus;

  static getInstance(): Bus {
    return (Bus.#instance ??= new Bus());
  }
}

export function publish(order: object): void {
  // ssot-public: 
  Bus.getInstance().emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an emitter whose class keeps the one instance by this',
      code: `import { EventEmitter } from 'node:events';

export class Bus extends EventEmitter {
  static instance?: Bus;

  static getInstance(): Bus {
    return (this.instance ??= new this());
  }

  publish(order: object): void {
    this.emit('created', order);
  }
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'this.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 11,
          column: 5,
          endLine: 11,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

export class Bus extends EventEmitter {
  static instance?: Bus;

  static getInstance(): Bus {
    return (this.instance ??= new this());
  }

  publish(order: object): void {
    // ssot-public: 
    this.emit('created', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what is put on the global object',
      code: `import { EventEmitter } from 'node:events';

declare global {
  var bus: EventEmitter | undefined;
}

export function publish(order: object): void {
  const bus = (globalThis.bus ??= new EventEmitter());
  bus.emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

declare global {
  var bus: EventEmitter | undefined;
}

export function publish(order: object): void {
  const bus = (globalThis.bus ??= new EventEmitter());
  // ssot-public: 
  bus.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a provider of the default scope',
      code: `import { EventEmitter } from 'node:events';
import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.DEFAULT })
export class Orders {
  readonly #bus = new EventEmitter();

  publish(order: object): void {
    this.#bus.emit('created', order);
  }
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'this.#bus.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';
import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.DEFAULT })
export class Orders {
  readonly #bus = new EventEmitter();

  publish(order: object): void {
    // ssot-public: 
    this.#bus.emit('created', order);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an heir from another module',
      code: `import { OrderBus } from './live/heirs.js';

const bus = new OrderBus();
export const on = bus.on.bind(bus);

export function publish(order: object): void {
  bus.emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { OrderBus } from './live/heirs.js';

const bus = new OrderBus();
export const on = bus.on.bind(bus);

export function publish(order: object): void {
  // ssot-public: 
  bus.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an heir of an heir',
      code: `import { PaidBus as Bus } from './live/heirs.js';

const bus = new Bus();
export const on = bus.on.bind(bus);

export function publish(order: object): void {
  bus.emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { PaidBus as Bus } from './live/heirs.js';

const bus = new Bus();
export const on = bus.on.bind(bus);

export function publish(order: object): void {
  // ssot-public: 
  bus.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an heir without a name',
      code: `import Bus from './live/heirs.js';

const bus = new Bus();
export const on = bus.on.bind(bus);

export function publish(order: object): void {
  bus.emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import Bus from './live/heirs.js';

const bus = new Bus();
export const on = bus.on.bind(bus);

export function publish(order: object): void {
  // ssot-public: 
  bus.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an application that another module gives a server',
      filename: 'src/web/orders.cjs',
      code: `const app = require('./app.cjs');

app.get('/order', (request, response) => {
  app.io.emit('order', request.body);
  response.end();
});`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'app.io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const app = require('./app.cjs');

app.get('/order', (request, response) => {
  // ssot-public: 
  app.io.emit('order', request.body);
  response.end();
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an application of a request that another module gives a server',
      filename: 'src/web/orders.cjs',
      code: `exports.order = (request, response) => {
  request.app.io.emit('order', request.body);
  response.end();
};`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'request.app.io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `exports.order = (request, response) => {
  // ssot-public: 
  request.app.io.emit('order', request.body);
  response.end();
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server that decorates an application of Fastify',
      filename: 'src/consumer.js',
      code: `import fastifyOf from 'fastify';
import { Server } from 'socket.io';

const fastify = fastifyOf();
fastify.decorate('io', new Server(fastify.server));

fastify.get('/order', (request) => fastify.io.emit('order', request.body));`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'fastify.io.emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 7,
          column: 36,
          endLine: 7,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import fastifyOf from 'fastify';
import { Server } from 'socket.io';

const fastify = fastifyOf();
fastify.decorate('io', new Server(fastify.server));

// ssot-public: 
fastify.get('/order', (request) => fastify.io.emit('order', request.body));`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'topics of Redis, to which other processes subscribe',
      code: `import { RedisPubSub } from 'graphql-redis-subscriptions';

const pubSub = new RedisPubSub();

function publish(order: object): void {
  void pubSub.publish('ORDER_CREATED', { order });
}

publish({});`,
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
          column: 8,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { RedisPubSub } from 'graphql-redis-subscriptions';

const pubSub = new RedisPubSub();

function publish(order: object): void {
  // ssot-public: 
  void pubSub.publish('ORDER_CREATED', { order });
}

publish({});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an heir that listens to itself',
      code: `import { EventEmitter } from 'node:events';

class Bus extends EventEmitter {
  constructor() {
    super();
    this.on('created', (order) => console.log(order));
  }
}

const bus = new Bus();

function publish(order: object): void {
  bus.emit('created', order);
}

publish({});`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 13,
          column: 3,
          endLine: 13,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

class Bus extends EventEmitter {
  constructor() {
    super();
    this.on('created', (order) => console.log(order));
  }
}

const bus = new Bus();

function publish(order: object): void {
  // ssot-public: 
  bus.emit('created', order);
}

publish({});`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
