import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Emitters of one process: whether they are shared, and whether the event tells whose it is.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'the id of a user among the data',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(userId: string, order: object): void {
  bus.emit('created', { userId, order });
}`,
    },
    {
      name: 'a user among the data',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(user: object, order: object): void {
  bus.emit('created', order, user);
}`,
    },
    {
      name: 'a member that names an owner',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(order: { owner: { id: string } }): void {
  bus.emit('created', order.owner.id);
}`,
    },
    {
      name: 'an id in the name of the event',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(userId: string, order: object): void {
  bus.emit(\`created:\${userId}\`, order);
}`,
    },
    {
      name: 'a name of an event that is not known',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(event: string, order: object): void {
  bus.emit(event, order);
}`,
    },
    {
      name: 'a group among the data',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(teamId: string, order: object): void {
  bus.emit('created', { teamId, order });
}`,
    },
    {
      name: 'data by a constant',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(userId: string, order: object): void {
  const event = { userId, order };
  bus.emit('created', event);
}`,
    },
    {
      name: 'data with a type that has an owner',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

interface Order {
  readonly ownerId: string;
}

export function publish(order: Order): void {
  bus.emit('created', order);
}`,
    },
    {
      name: 'data of a call that is given a user',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

const describe = (user: string, order: object): object => ({ user, order });

export function publish(user: string, order: object): void {
  const event = describe(user, order);
  bus.emit('created', event);
}`,
    },
    {
      name: 'data that are spread',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(data: object[]): void {
  bus.emit('created', ...data);
}`,
    },
    {
      name: 'a signal without data',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function refresh(): void {
  bus.emit('updated');
}`,
    },
    {
      name: 'an event for everyone',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function stop(error: Error): void {
  bus.emit('error', error);
}`,
    },
    {
      name: 'an event that is allowed',
      options: [{ allowEvents: ['queue:*'] }],
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(size: number): void {
  bus.emit('queue:size', size);
}`,
    },
    {
      name: 'listeners are not looked at',
      options: [{ checkListeners: false }],
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(order: object): void {
  bus.emit('created', order);
}`,
    },
    {
      name: 'an emitter of a call',
      code: `import { EventEmitter } from 'node:events';

export function run(order: object): EventEmitter {
  const bus = new EventEmitter();
  bus.emit('created', order);
  return bus;
}`,
    },
    {
      name: 'an emitter of an instance',
      code: `import { EventEmitter } from 'node:events';

export class Run {
  readonly events = new EventEmitter();

  finish(result: object): void {
    this.events.emit('finished', result);
  }
}`,
    },
    {
      name: 'an emitter of a provider for each request',
      code: `import { EventEmitter } from 'node:events';
import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class Runs {
  readonly #events = new EventEmitter();

  finish(result: object): void {
    this.#events.emit('finished', result);
  }
}`,
    },
    {
      name: 'a class that is an emitter',
      code: `import { EventEmitter } from 'node:events';

export class Run extends EventEmitter {
  finish(result: object): void {
    this.emit('finished', result);
  }
}`,
    },
    {
      name: 'an emitter that is handed over',
      code: `import type { EventEmitter } from 'node:events';

export function finish(events: EventEmitter, result: object): void {
  events.emit('finished', result);
}`,
    },
    {
      name: 'what processes tell each other',
      code: `export function finish(result: object): void {
  process.send?.({ result });
}`,
    },
    {
      name: 'a class of the same name from elsewhere',
      code: `class EventEmitter {
  emit(event: string, result: object): void {
    console.log(event, result);
  }
}

const bus = new EventEmitter();

export function finish(result: object): void {
  bus.emit('finished', result);
}`,
    },
    {
      name: 'other things that emit',
      code: `import { createServer } from 'node:http';

const server = createServer();

export function stop(result: object): void {
  server.emit('finished', result);
}`,
    },
    {
      name: 'a shadowed name',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function finish(bus: { emit(event: string, result: object): void }, result: object): void {
  bus.emit('finished', result);
}`,
    },
    {
      name: 'a test',
      filename: 'src/consumer.test.ts',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(order: object): void {
  bus.emit('created', order);
}`,
    },
  ],
  invalid: [
    {
      name: 'an emitter of the module',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

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
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

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
      name: 'an emitter that is exported',
      code: `import { EventEmitter } from 'events';

export const bus = new EventEmitter();

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
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'events';

export const bus = new EventEmitter();

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
      name: 'where a user is required, a group is not enough',
      options: [{ requireUserScope: true }],
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(teamId: string, order: object): void {
  bus.emit('created', { teamId, order });
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
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(teamId: string, order: object): void {
  // ssot-public: 
  bus.emit('created', { teamId, order });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the outcome of work for a user',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

declare function run(userId: string): Promise<object>;

export async function publish(userId: string): Promise<void> {
  const result = await run(userId);
  bus.emit('finished', result);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'finished'",
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

const bus = new EventEmitter();

declare function run(userId: string): Promise<object>;

export async function publish(userId: string): Promise<void> {
  const result = await run(userId);
  // ssot-public: 
  bus.emit('finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a static emitter',
      code: `import { EventEmitter } from 'node:events';

export class Run {
  static readonly events = new EventEmitter();

  finish(result: object): void {
    Run.events.emit('finished', result);
  }
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'Run.events.emit',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

export class Run {
  static readonly events = new EventEmitter();

  finish(result: object): void {
    // ssot-public: 
    Run.events.emit('finished', result);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an emitter of a class of which there is one instance',
      code: `import { EventEmitter } from 'node:events';

class Runs {
  readonly events = new EventEmitter();

  finish(result: object): void {
    this.events.emit('finished', result);
  }
}

export const runs = new Runs();`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'this.events.emit',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

class Runs {
  readonly events = new EventEmitter();

  finish(result: object): void {
    // ssot-public: 
    this.events.emit('finished', result);
  }
}

export const runs = new Runs();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an emitter of a class with getInstance',
      code: `import { EventEmitter } from 'node:events';

export class Runs {
  static #instance?: Runs;
  readonly #events = new EventEmitter();

  static getInstance(): Runs {
    return (Runs.#instance ??= new Runs());
  }

  finish(result: object): void {
    this.#events.emit('finished', result);
  }
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'this.#events.emit',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 12,
          column: 5,
          endLine: 12,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

export class Runs {
  static #instance?: Runs;
  readonly #events = new EventEmitter();

  static getInstance(): Runs {
    return (Runs.#instance ??= new Runs());
  }

  finish(result: object): void {
    // ssot-public: 
    this.#events.emit('finished', result);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an emitter of a provider',
      code: `import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';

@Injectable()
export class Runs {
  readonly #events = new EventEmitter();

  finish(result: object): void {
    this.#events.emit('finished', result);
  }
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'this.#events.emit',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';

@Injectable()
export class Runs {
  readonly #events = new EventEmitter();

  finish(result: object): void {
    // ssot-public: 
    this.#events.emit('finished', result);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a class that is an emitter, with one instance',
      code: `import { EventEmitter } from 'node:events';

class Runs extends EventEmitter {
  finish(result: object): void {
    this.emit('finished', result);
  }
}

export default new Runs();`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'this.emit',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

class Runs extends EventEmitter {
  finish(result: object): void {
    // ssot-public: 
    this.emit('finished', result);
  }
}

export default new Runs();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an instance of a class that is an emitter',
      code: `import { EventEmitter } from 'node:events';

class Runs extends EventEmitter {}

const runs = new Runs();

export function finish(result: object): void {
  runs.emit('finished', result);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'runs.emit',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

class Runs extends EventEmitter {}

const runs = new Runs();

export function finish(result: object): void {
  // ssot-public: 
  runs.emit('finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the emitter that Nest injects',
      code: `import { EventEmitter2 } from '@nestjs/event-emitter';

export class Runs {
  constructor(private readonly events: EventEmitter2) {}

  finish(result: object): void {
    this.events.emit('finished', result);
  }

  async finishLater(result: object): Promise<void> {
    await this.events.emitAsync('finished', result);
  }

  tell(userId: string, result: object): void {
    this.events.emit('finished', { userId, result });
  }
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'this.events.emit',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter2 } from '@nestjs/event-emitter';

export class Runs {
  constructor(private readonly events: EventEmitter2) {}

  finish(result: object): void {
    // ssot-public: 
    this.events.emit('finished', result);
  }

  async finishLater(result: object): Promise<void> {
    await this.events.emitAsync('finished', result);
  }

  tell(userId: string, result: object): void {
    this.events.emit('finished', { userId, result });
  }
}`,
            },
          ],
        },
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'this.events.emitAsync',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 11,
          column: 11,
          endLine: 11,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter2 } from '@nestjs/event-emitter';

export class Runs {
  constructor(private readonly events: EventEmitter2) {}

  finish(result: object): void {
    this.events.emit('finished', result);
  }

  async finishLater(result: object): Promise<void> {
    // ssot-public: 
    await this.events.emitAsync('finished', result);
  }

  tell(userId: string, result: object): void {
    this.events.emit('finished', { userId, result });
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'mitt',
      code: `import mitt from 'mitt';

const bus = mitt();

export function finish(result: object): void {
  bus.emit('finished', result);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import mitt from 'mitt';

const bus = mitt();

export function finish(result: object): void {
  // ssot-public: 
  bus.emit('finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'nanoevents',
      code: `import { createNanoEvents } from 'nanoevents';

const bus = createNanoEvents<{ finished(result: object): void }>();

export function finish(result: object): void {
  bus.emit('finished', result);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { createNanoEvents } from 'nanoevents';

const bus = createNanoEvents<{ finished(result: object): void }>();

export function finish(result: object): void {
  // ssot-public: 
  bus.emit('finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'eventemitter3',
      code: `import EventEmitter from 'eventemitter3';

const bus = new EventEmitter();

export function finish(result: object): void {
  bus.emit('finished', result);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import EventEmitter from 'eventemitter3';

const bus = new EventEmitter();

export function finish(result: object): void {
  // ssot-public: 
  bus.emit('finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'emittery',
      code: `import Emittery from 'emittery';

const bus = new Emittery();

export async function finish(result: object): Promise<void> {
  await bus.emit('finished', result);
  await bus.emitSerial('finished', result);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import Emittery from 'emittery';

const bus = new Emittery();

export async function finish(result: object): Promise<void> {
  // ssot-public: 
  await bus.emit('finished', result);
  await bus.emitSerial('finished', result);
}`,
            },
          ],
        },
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emitSerial',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 7,
          column: 9,
          endLine: 7,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import Emittery from 'emittery';

const bus = new Emittery();

export async function finish(result: object): Promise<void> {
  await bus.emit('finished', result);
  // ssot-public: 
  await bus.emitSerial('finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'tseep',
      code: `import { EventEmitter } from 'tseep';

const bus = new EventEmitter<{ finished(result: object): void }>();

export function finish(result: object): void {
  bus.emit('finished', result);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'tseep';

const bus = new EventEmitter<{ finished(result: object): void }>();

export function finish(result: object): void {
  // ssot-public: 
  bus.emit('finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'strict-event-emitter',
      code: `import { Emitter } from 'strict-event-emitter';

const bus = new Emitter<{ finished: [object] }>();

export function finish(result: object): void {
  bus.emit('finished', result);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Emitter } from 'strict-event-emitter';

const bus = new Emitter<{ finished: [object] }>();

export function finish(result: object): void {
  // ssot-public: 
  bus.emit('finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'eventemitter2',
      code: `import { EventEmitter2 } from 'eventemitter2';

const bus = new EventEmitter2();

export function finish(result: object): void {
  bus.emit('finished', result);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter2 } from 'eventemitter2';

const bus = new EventEmitter2();

export function finish(result: object): void {
  // ssot-public: 
  bus.emit('finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'tiny-emitter',
      filename: 'src/consumer.cjs',
      code: `const { TinyEmitter } = require('tiny-emitter');
const bus = new TinyEmitter();

exports.finish = (result) => bus.emit('finished', result);`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 4,
          column: 30,
          endLine: 4,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const { TinyEmitter } = require('tiny-emitter');
const bus = new TinyEmitter();

// ssot-public: 
exports.finish = (result) => bus.emit('finished', result);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the shared instance of tiny-emitter',
      filename: 'src/consumer.cjs',
      code: `const bus = require('tiny-emitter/instance.js');

exports.finish = (result) => bus.emit('finished', result);`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const bus = require('tiny-emitter/instance.js');

// ssot-public: 
exports.finish = (result) => bus.emit('finished', result);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an event target',
      code: `const target = new EventTarget();

export function finish(result: string): void {
  target.dispatchEvent(new CustomEvent('finished', { detail: result }));
}

export function tell(userId: string, result: string): void {
  target.dispatchEvent(new CustomEvent('finished', { detail: { userId, result } }));
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'target.dispatchEvent',
            subject: "'finished'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const target = new EventTarget();

export function finish(result: string): void {
  // ssot-public: 
  target.dispatchEvent(new CustomEvent('finished', { detail: result }));
}

export function tell(userId: string, result: string): void {
  target.dispatchEvent(new CustomEvent('finished', { detail: { userId, result } }));
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what processes tell each other of a user',
      code: `export function finish(userId: string, result: object): void {
  console.log(userId);
  process.send?.({ result });
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'process.send',
            subject: 'an event',
            reaches: 'every listener of the process',
            missing: 'an id in the event or in its data',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export function finish(userId: string, result: object): void {
  console.log(userId);
  // ssot-public: 
  process.send?.({ result });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test that is looked at',
      filename: 'src/consumer.test.ts',
      options: [{ includeTests: true }],
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

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
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

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
  ],
});
