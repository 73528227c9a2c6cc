import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// The emitters of packages, each with a scope, and each with a namesake.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'mitt: a user among the data',
      filename: 'src/consumer.js',
      code: `import mitt from 'mitt';

const bus = mitt();

export function publish(userId, order) {
  console.log(userId);
  bus.emit('created', { userId, order });
}`,
    },
    {
      name: 'mitt: an id in the name of the event',
      filename: 'src/consumer.js',
      code: `import mitt from 'mitt';

const bus = mitt();

export function publish(userId, order) {
  console.log(userId);
  bus.emit(\`created:\${userId}\`, order);
}`,
    },
    {
      name: 'mitt: the same name from elsewhere',
      filename: 'src/consumer.js',
      code: `const mitt = () => ({ emit: console.log });

const bus = mitt();

export function publish(userId, order) {
  console.log(userId);
  bus.emit('created', order);
}`,
    },
    {
      name: 'nanoevents: a user among the data',
      filename: 'src/consumer.js',
      code: `import { createNanoEvents } from 'nanoevents';

const bus = createNanoEvents();

export function publish(userId, order) {
  console.log(userId);
  bus.emit('created', { userId, order });
}`,
    },
    {
      name: 'nanoevents: an id in the name of the event',
      filename: 'src/consumer.js',
      code: `import { createNanoEvents } from 'nanoevents';

const bus = createNanoEvents();

export function publish(userId, order) {
  console.log(userId);
  bus.emit(\`created:\${userId}\`, order);
}`,
    },
    {
      name: 'nanoevents: the same name from elsewhere',
      filename: 'src/consumer.js',
      code: `const createNanoEvents = () => ({ emit: console.log });

const bus = createNanoEvents();

export function publish(userId, order) {
  console.log(userId);
  bus.emit('created', order);
}`,
    },
    {
      name: 'eventemitter3: a user among the data',
      filename: 'src/consumer.js',
      code: `import { EventEmitter } from 'eventemitter3';

const bus = new EventEmitter();

export function publish(userId, order) {
  console.log(userId);
  bus.emit('created', { userId, order });
}`,
    },
    {
      name: 'eventemitter3: an id in the name of the event',
      filename: 'src/consumer.js',
      code: `import { EventEmitter } from 'eventemitter3';

const bus = new EventEmitter();

export function publish(userId, order) {
  console.log(userId);
  bus.emit(\`created:\${userId}\`, order);
}`,
    },
    {
      name: 'eventemitter3: the same name from elsewhere',
      filename: 'src/consumer.js',
      code: `import { EventEmitter } from './live/emitter.js';

const bus = new EventEmitter();

export function publish(userId, order) {
  console.log(userId);
  bus.emit('created', order);
}`,
    },
    {
      name: 'eventemitter2: a user among the data',
      filename: 'src/consumer.js',
      code: `import { EventEmitter2 } from 'eventemitter2';

const bus = new EventEmitter2();

export function publish(userId, order) {
  console.log(userId);
  bus.emitAsync('created', { userId, order });
}`,
    },
    {
      name: 'eventemitter2: an id in the name of the event',
      filename: 'src/consumer.js',
      code: `import { EventEmitter2 } from 'eventemitter2';

const bus = new EventEmitter2();

export function publish(userId, order) {
  console.log(userId);
  bus.emitAsync(\`created:\${userId}\`, order);
}`,
    },
    {
      name: 'eventemitter2: the same name from elsewhere',
      filename: 'src/consumer.js',
      code: `import { EventEmitter2 } from './live/emitter.js';

const bus = new EventEmitter2();

export function publish(userId, order) {
  console.log(userId);
  bus.emitAsync('created', order);
}`,
    },
    {
      name: 'emittery: a user among the data',
      filename: 'src/consumer.js',
      code: `import Emittery from 'emittery';

const bus = new Emittery();

export function publish(userId, order) {
  console.log(userId);
  bus.emitSerial('created', { userId, order });
}`,
    },
    {
      name: 'emittery: an id in the name of the event',
      filename: 'src/consumer.js',
      code: `import Emittery from 'emittery';

const bus = new Emittery();

export function publish(userId, order) {
  console.log(userId);
  bus.emitSerial(\`created:\${userId}\`, order);
}`,
    },
    {
      name: 'emittery: the same name from elsewhere',
      filename: 'src/consumer.js',
      code: `import Emittery from './live/emitter.js';

const bus = new Emittery();

export function publish(userId, order) {
  console.log(userId);
  bus.emitSerial('created', order);
}`,
    },
    {
      name: 'tseep: a user among the data',
      filename: 'src/consumer.js',
      code: `import { EventEmitter } from 'tseep';

const bus = new EventEmitter();

export function publish(userId, order) {
  console.log(userId);
  bus.emit('created', { userId, order });
}`,
    },
    {
      name: 'tseep: an id in the name of the event',
      filename: 'src/consumer.js',
      code: `import { EventEmitter } from 'tseep';

const bus = new EventEmitter();

export function publish(userId, order) {
  console.log(userId);
  bus.emit(\`created:\${userId}\`, order);
}`,
    },
    {
      name: 'tseep: the same name from elsewhere',
      filename: 'src/consumer.js',
      code: `class EventEmitter {
  emit() {}
}

const bus = new EventEmitter();

export function publish(userId, order) {
  console.log(userId);
  bus.emit('created', order);
}`,
    },
    {
      name: 'strict-event-emitter: a user among the data',
      filename: 'src/consumer.js',
      code: `import { Emitter } from 'strict-event-emitter';

const bus = new Emitter();

export function publish(userId, order) {
  console.log(userId);
  bus.emit('created', { userId, order });
}`,
    },
    {
      name: 'strict-event-emitter: an id in the name of the event',
      filename: 'src/consumer.js',
      code: `import { Emitter } from 'strict-event-emitter';

const bus = new Emitter();

export function publish(userId, order) {
  console.log(userId);
  bus.emit(\`created:\${userId}\`, order);
}`,
    },
    {
      name: 'strict-event-emitter: the same name from elsewhere',
      filename: 'src/consumer.js',
      code: `class Emitter {
  emit() {}
}

const bus = new Emitter();

export function publish(userId, order) {
  console.log(userId);
  bus.emit('created', order);
}`,
    },
    {
      name: 'tiny-emitter: a user among the data',
      filename: 'src/consumer.js',
      code: `import { TinyEmitter } from 'tiny-emitter';

const bus = new TinyEmitter();

export function publish(userId, order) {
  console.log(userId);
  bus.emit('created', { userId, order });
}`,
    },
    {
      name: 'tiny-emitter: an id in the name of the event',
      filename: 'src/consumer.js',
      code: `import { TinyEmitter } from 'tiny-emitter';

const bus = new TinyEmitter();

export function publish(userId, order) {
  console.log(userId);
  bus.emit(\`created:\${userId}\`, order);
}`,
    },
    {
      name: 'tiny-emitter: the same name from elsewhere',
      filename: 'src/consumer.js',
      code: `import { TinyEmitter } from './live/emitter.js';

const bus = new TinyEmitter();

export function publish(userId, order) {
  console.log(userId);
  bus.emit('created', order);
}`,
    },
    {
      name: 'an emitter of each call by CommonJS',
      filename: 'src/consumer.cjs',
      code: `const { EventEmitter } = require('events');

exports.publish = (order) => {
  const bus = new EventEmitter();
  bus.emit('created', order);
  return bus;
};`,
    },
    {
      name: 'an emitter by a global that something else is put into',
      filename: 'src/consumer.js',
      code: `globalThis.bus = new Map();

export function publish(order) {
  globalThis.bus.emit('created', order);
}`,
    },
  ],
  invalid: [
    {
      name: 'the emitter of a module by CommonJS',
      filename: 'src/consumer.cjs',
      code: `const { EventEmitter } = require('events');

const bus = new EventEmitter();

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
          line: 5,
          column: 30,
          endLine: 5,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const { EventEmitter } = require('events');

const bus = new EventEmitter();

// ssot-public: 
exports.publish = (order) => bus.emit('created', order);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an emitter by a global',
      filename: 'src/consumer.js',
      code: `import { EventEmitter } from 'node:events';

globalThis.bus = new EventEmitter();

export function publish(order) {
  globalThis.bus.emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'globalThis.bus.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

globalThis.bus = new EventEmitter();

export function publish(order) {
  // ssot-public: 
  globalThis.bus.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
