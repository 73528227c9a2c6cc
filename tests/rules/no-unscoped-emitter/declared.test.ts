import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Emitters of the project, and those that other modules of the project make.
ruleTester({
  project: 'emitters',
  settings: {
    concepts: [],
    emitters: [
      { ref: './src/ws/emitter.ts#WebSocketEmitter', methods: ['notify', 'broadcast'], scopeArgument: 0 },
      { ref: './src/ws/emitter.ts#send', scopeArgument: 1 },
    ],
  },
}).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'a call with its scope',
      code: `import { emitter } from './ws/emitter.js';

export function finish(userId: string, result: object): void {
  emitter.notify(userId, 'finished', result);
}`,
    },
    {
      name: 'arguments that are spread',
      code: `import { emitter } from './ws/emitter.js';

export function finish(...args: [string, string]): void {
  emitter.notify(...args);
}`,
    },
    {
      name: 'a function that sends',
      code: `import { send } from './ws/emitter.js';

export function finish(userId: string): void {
  send('finished', userId);
}`,
    },
    {
      name: 'a class of the same name from elsewhere',
      code: `class WebSocketEmitter {
  broadcast(event: string): void {
    console.log(event);
  }
}

export const emitter = new WebSocketEmitter();
emitter.broadcast('finished');`,
    },
    {
      name: 'a reason',
      code: `import { emitter } from './ws/emitter.js';

export function announce(message: string): void {
  // ssot-public: maintenance is announced to everyone.
  emitter.broadcast('announcement', { message });
}`,
    },
    {
      name: 'an emitter that a function makes',
      code: `import { runBus } from './bus.js';

export function publish(order: object): void {
  runBus().emit('created', order);
}`,
    },
    {
      name: 'a module that is not there',
      typeErrors: [2307],
      code: `import { bus } from './gone.js';

export function publish(order: object): void {
  bus.emit('created', order);
}`,
    },
  ],
  invalid: [
    {
      name: 'a call without its scope',
      code: `import { emitter } from './ws/emitter.js';

export function finish(userId: string, result: object): void {
  console.log(userId);
  emitter.broadcast('finished', result);
}`,
      errors: [
        {
          messageId: 'unscopedCall',
          data: {
            emitter: 'emitter.broadcast',
            missing: 'a user or a group as argument 1',
            reaches: 'whoever listens',
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'useScopedMethod',
              data: { scope: 'notify' },
              output: `import { emitter } from './ws/emitter.js';

export function finish(userId: string, result: object): void {
  console.log(userId);
  emitter.notify(userId, 'finished', result);
}`,
            },
            {
              messageId: 'giveReason',
              output: `import { emitter } from './ws/emitter.js';

export function finish(userId: string, result: object): void {
  console.log(userId);
  // ssot-public: 
  emitter.broadcast('finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a call without its scope, and no user in sight',
      code: `import { emitter } from './ws/emitter.js';

export function finish(result: object): void {
  emitter.broadcast('finished', result);
}`,
      errors: [
        {
          messageId: 'unscopedCall',
          data: {
            emitter: 'emitter.broadcast',
            missing: 'a user or a group as argument 1',
            reaches: 'whoever listens',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { emitter } from './ws/emitter.js';

export function finish(result: object): void {
  // ssot-public: 
  emitter.broadcast('finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'undefined for a scope',
      code: `import { emitter } from './ws/emitter.js';

export function finish(userId: string, result: object): void {
  console.log(userId);
  emitter.notify(undefined, 'finished', result);
}`,
      errors: [
        {
          messageId: 'unscopedCall',
          data: { emitter: 'emitter.notify', missing: 'a user or a group as argument 1', reaches: 'whoever listens' },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'passScope',
              data: { scope: 'userId' },
              output: `import { emitter } from './ws/emitter.js';

export function finish(userId: string, result: object): void {
  console.log(userId);
  emitter.notify(userId, 'finished', result);
}`,
            },
            {
              messageId: 'giveReason',
              output: `import { emitter } from './ws/emitter.js';

export function finish(userId: string, result: object): void {
  console.log(userId);
  // ssot-public: 
  emitter.notify(undefined, 'finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a literal for a scope',
      code: `import { emitter } from './ws/emitter.js';

export function finish(result: object): void {
  emitter.notify('everyone', 'finished', result);
}`,
      errors: [
        {
          messageId: 'unscopedCall',
          data: { emitter: 'emitter.notify', missing: 'a user or a group as argument 1', reaches: 'whoever listens' },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { emitter } from './ws/emitter.js';

export function finish(result: object): void {
  // ssot-public: 
  emitter.notify('everyone', 'finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a scope that falls back to a literal',
      code: `import { emitter } from './ws/emitter.js';

export function finish(result: object, userId?: string): void {
  emitter.notify(userId ?? 'everyone', 'finished', result);
}`,
      errors: [
        {
          messageId: 'fallsOpen',
          data: { emitter: 'emitter.notify', subject: 'an event', reaches: 'whoever listens' },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { emitter } from './ws/emitter.js';

export function finish(result: object, userId?: string): void {
  // ssot-public: 
  emitter.notify(userId ?? 'everyone', 'finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a barrel and another name',
      code: `import { hub } from './ws/index.js';

export function finish(result: object): void {
  hub.broadcast('finished', result);
}`,
      errors: [
        {
          messageId: 'unscopedCall',
          data: { emitter: 'hub.broadcast', missing: 'a user or a group as argument 1', reaches: 'whoever listens' },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { hub } from './ws/index.js';

export function finish(result: object): void {
  // ssot-public: 
  hub.broadcast('finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field with the type',
      code: `import type { WebSocketEmitter } from './ws/emitter.js';

export class Runs {
  constructor(private readonly emitter: WebSocketEmitter) {}

  finish(result: object): void {
    this.emitter.broadcast('finished', result);
  }
}`,
      errors: [
        {
          messageId: 'unscopedCall',
          data: {
            emitter: 'this.emitter.broadcast',
            missing: 'a user or a group as argument 1',
            reaches: 'whoever listens',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import type { WebSocketEmitter } from './ws/emitter.js';

export class Runs {
  constructor(private readonly emitter: WebSocketEmitter) {}

  finish(result: object): void {
    // ssot-public: 
    this.emitter.broadcast('finished', result);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an instance of the file',
      code: `import { Hub } from './ws/index.js';

const hub = new Hub();

export function finish(result: object): void {
  hub.broadcast('finished', result);
}`,
      errors: [
        {
          messageId: 'unscopedCall',
          data: { emitter: 'hub.broadcast', missing: 'a user or a group as argument 1', reaches: 'whoever listens' },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Hub } from './ws/index.js';

const hub = new Hub();

export function finish(result: object): void {
  // ssot-public: 
  hub.broadcast('finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what a function of another module gives',
      code: `import { emitterOf } from './ws/emitter.js';

export function finish(result: object): void {
  emitterOf().broadcast('finished', result);
}`,
      errors: [
        {
          messageId: 'unscopedCall',
          data: {
            emitter: 'emitterOf().broadcast',
            missing: 'a user or a group as argument 1',
            reaches: 'whoever listens',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { emitterOf } from './ws/emitter.js';

export function finish(result: object): void {
  // ssot-public: 
  emitterOf().broadcast('finished', result);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function that sends, without its scope',
      code: `import { send as tell } from './ws/emitter.js';

export function finish(): void {
  tell('finished');
}`,
      errors: [
        {
          messageId: 'unscopedCall',
          data: { emitter: 'tell', missing: 'a user or a group as argument 2', reaches: 'whoever listens' },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 7,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { send as tell } from './ws/emitter.js';

export function finish(): void {
  // ssot-public: 
  tell('finished');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server of another module',
      code: `import { io } from './ws/server.js';

export function publish(order: object): void {
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
              output: `import { io } from './ws/server.js';

export function publish(order: object): void {
  // ssot-public: 
  io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server of another module, by a barrel',
      code: `import { io } from './ws/index.js';

export function publish(room: string, order: object): void {
  io.to(room).emit('order', order);
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
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { io } from './ws/index.js';

export function publish(room: string, order: object): void {
  io.to(room).emit('order', order);
  // ssot-public: 
  io.emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function of another module that gives the server',
      code: `import { getServer } from './ws/server.js';

export function publish(order: object): void {
  getServer().emit('order', order);
}`,
      errors: [
        {
          messageId: 'broadcast',
          data: {
            emitter: 'getServer().emit',
            subject: "'order'",
            reaches: 'every connected client',
            missing: "a room, as in '.to(room)'",
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { getServer } from './ws/server.js';

export function publish(order: object): void {
  // ssot-public: 
  getServer().emit('order', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an emitter of another module',
      code: `import { bus } from './bus.js';

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
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { bus } from './bus.js';

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
      name: 'the default export of another module',
      code: `import events from './bus.js';

export function publish(order: object): void {
  events.emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'events.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import events from './bus.js';

export function publish(order: object): void {
  // ssot-public: 
  events.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the namespace of another module',
      code: `import * as buses from './bus.js';

export function publish(order: object): void {
  buses.bus.emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'buses.bus.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import * as buses from './bus.js';

export function publish(order: object): void {
  // ssot-public: 
  buses.bus.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the static emitter of a class of another module',
      code: `import { Hub } from './bus.js';

export function publish(order: object): void {
  Hub.events.emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'Hub.events.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Hub } from './bus.js';

export function publish(order: object): void {
  // ssot-public: 
  Hub.events.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the emitter of the one instance of a class',
      code: `import { Hub } from './bus.js';

export function publish(order: object): void {
  Hub.getInstance().events.emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'Hub.getInstance().events.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Hub } from './bus.js';

export function publish(order: object): void {
  // ssot-public: 
  Hub.getInstance().events.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'CommonJS of another module',
      filename: 'src/consumer.cjs',
      code: `const { bus } = require('./legacy.cjs');

exports.publish = (order) => bus.emit('created', order);`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'created'",
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
              output: `const { bus } = require('./legacy.cjs');

// ssot-public: 
exports.publish = (order) => bus.emit('created', order);`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
