import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Emitters to which nobody listens.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'a program in which nobody listens',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

function finish(bundle: object): void {
  bus.emit('finished', bundle);
}

finish({});`,
    },
    {
      name: 'a program that exports types alone',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export type Bundle = object;

function finish(bundle: Bundle): void {
  bus.emit('finished', bundle);
}

finish({});`,
    },
    {
      name: 'a program with require in which nobody listens',
      filename: 'src/consumer.cjs',
      code: `const { EventEmitter } = require('node:events');

const bus = new EventEmitter();

setInterval((bundle) => bus.emit('finished', bundle), 1000);`,
    },
  ],
  invalid: [
    {
      name: 'a program that listens to itself',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

function finish(bundle: object): void {
  bus.emit('finished', bundle);
}

bus.on('finished', (bundle) => console.log(bundle));
finish({});`,
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
              output: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

function finish(bundle: object): void {
  // ssot-public: 
  bus.emit('finished', bundle);
}

bus.on('finished', (bundle) => console.log(bundle));
finish({});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a program that hands its emitter on',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

function finish(bundle: object): void {
  bus.emit('finished', bundle);
}

console.log(bus);
finish({});`,
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
              output: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

function finish(bundle: object): void {
  // ssot-public: 
  bus.emit('finished', bundle);
}

console.log(bus);
finish({});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a module that exports what sends',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  bus.emit('finished', bundle);
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
              output: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  // ssot-public: 
  bus.emit('finished', bundle);
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
