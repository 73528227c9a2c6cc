import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Code of browsers, by the globals that it uses and by what it takes in.
ruleTester({ project: 'emitters', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'the document',
      code: `import { EventEmitter } from 'node:events';

const orders = new EventEmitter();

export function publish(order: object): void {
  document.title = 'orders';
  orders.emit('created', order);
}`,
    },
    {
      name: 'the window',
      code: `import { EventEmitter } from 'node:events';

const orders = new EventEmitter();

export function publish(order: object): void {
  window.scrollTo(0, 0);
  orders.emit('created', order);
}`,
    },
    {
      name: 'the storage of a browser',
      code: `import { EventEmitter } from 'node:events';

const orders = new EventEmitter();

export function publish(order: object): void {
  localStorage.setItem('order', '1');
  orders.emit('created', order);
}`,
    },
    {
      name: 'a package of clients alone',
      code: `import { EventEmitter } from 'node:events';
import { Socket } from 'phoenix';

export const socket = new Socket('ws://localhost/socket');
const orders = new EventEmitter();

export function publish(order: object): void {
  orders.emit('created', order);
}`,
    },
  ],
  invalid: [
    {
      name: 'a document of the module',
      code: `import { EventEmitter } from 'node:events';

const document = { title: '' };
const orders = new EventEmitter();

export function publish(order: object): void {
  document.title = 'orders';
  orders.emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'orders.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

const document = { title: '' };
const orders = new EventEmitter();

export function publish(order: object): void {
  document.title = 'orders';
  // ssot-public: 
  orders.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a window that is a parameter',
      code: `import { EventEmitter } from 'node:events';

const orders = new EventEmitter();

export function publish(order: object): void {
  orders.emit('created', order);
}

export function moved(window: { scrollTo: (x: number, y: number) => void }): void {
  window.scrollTo(0, 0);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'orders.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

const orders = new EventEmitter();

export function publish(order: object): void {
  // ssot-public: 
  orders.emit('created', order);
}

export function moved(window: { scrollTo: (x: number, y: number) => void }): void {
  window.scrollTo(0, 0);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a global that the code asks for',
      code: `import { EventEmitter } from 'node:events';

const orders = new EventEmitter();

export function publish(order: object): void {
  if (typeof window !== 'undefined') return;
  orders.emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'orders.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

const orders = new EventEmitter();

export function publish(order: object): void {
  if (typeof window !== 'undefined') return;
  // ssot-public: 
  orders.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member that is called as a global is',
      code: `import { EventEmitter } from 'node:events';

const page = { document: { title: '' } };
const orders = new EventEmitter();

export function publish(order: object): void {
  page.document.title = 'orders';
  orders.emit('created', order);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'orders.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

const page = { document: { title: '' } };
const orders = new EventEmitter();

export function publish(order: object): void {
  page.document.title = 'orders';
  // ssot-public: 
  orders.emit('created', order);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a document of a browser that the program drives',
      code: `import { EventEmitter } from 'node:events';

const orders = new EventEmitter();

export function publish(order: object): void {
  orders.emit('created', order);
}

export function titleOf(page: { evaluate: (read: () => string) => string }): string {
  return page.evaluate(() => document.title);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'orders.emit',
            subject: "'created'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

const orders = new EventEmitter();

export function publish(order: object): void {
  // ssot-public: 
  orders.emit('created', order);
}

export function titleOf(page: { evaluate: (read: () => string) => string }): string {
  return page.evaluate(() => document.title);
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
