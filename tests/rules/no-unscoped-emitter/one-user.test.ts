import { noUnscopedEmitter } from '../../../rules/no-unscoped-emitter.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// A package that lists what it needs, and no server among it: emitters of the process matter where a user or a server is in sight.
ruleTester({ project: 'desk', settings: { concepts: [] } }).run('no-unscoped-emitter', noUnscopedEmitter, {
  valid: [
    {
      name: 'a command has one user',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  bus.emit('finished', bundle);
}`,
    },
    {
      name: 'a static emitter of a command',
      code: `import { EventEmitter } from 'node:events';

export class Build {
  static readonly events = new EventEmitter();

  finish(bundle: object): void {
    Build.events.emit('finished', bundle);
  }
}`,
    },
    {
      name: 'the only instance of a class of a command',
      code: `import { EventEmitter } from 'node:events';

class Build extends EventEmitter {
  finish(bundle: object): void {
    this.emit('finished', bundle);
  }
}

export const build = new Build();`,
    },
    {
      name: 'a bus of a package',
      code: `import mitt from 'mitt';

const bus = mitt<{ finished: object }>();

export function publish(bundle: object): void {
  bus.emit('finished', bundle);
}`,
    },
    {
      name: 'an event target',
      code: `const target = new EventTarget();

export function publish(bundle: Event): void {
  target.dispatchEvent(bundle);
}`,
    },
    {
      name: 'a subject',
      code: `import { Subject } from 'rxjs';

const bundles = new Subject<object>();

export function publish(bundle: object): void {
  bundles.next(bundle);
}`,
    },
    {
      name: 'those who listen in another module know of no user',
      code: `import { builds } from './builds.js';

export function publish(bundle: object): void {
  builds.emit('finished', bundle);
}`,
    },
    {
      name: 'who takes in the module knows of no user',
      filename: 'src/sources.ts',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  bus.emit('finished', bundle);
}`,
    },
    {
      name: 'runs and sessions are no persons',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(session: object, bundle: object): void {
  const run = { session };
  bus.emit('finished', bundle);
  console.log(run);
}`,
    },
    {
      name: 'owners and members are said of code as well',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(owner: object, member: object, bundle: object): void {
  console.log(owner, member);
  bus.emit('finished', bundle);
}`,
    },
    {
      name: 'a program that asks servers',
      code: `import { EventEmitter } from 'node:events';
import { request } from 'node:http';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  bus.emit('finished', bundle);
}

request('http://localhost');`,
    },
    {
      name: 'a program that connects to a server',
      code: `import { EventEmitter } from 'node:events';
import { WebSocket } from 'ws';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  bus.emit('finished', bundle);
}

new WebSocket('ws://localhost').on('message', publish);`,
    },
    {
      name: 'a server of the same name from elsewhere',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

const createServer = (): object => ({});

export function publish(bundle: object): void {
  bus.emit('finished', bundle);
}

createServer();`,
    },
    {
      name: 'a concept that the module has nothing to do with',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/engine.ts#Engine',
            deprecated: ['./src/step.ts#OldEngine'],
            factory: { module: './src/engine.ts', call: 'new Engine()' },
          },
        ],
      },
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  bus.emit('finished', bundle);
}`,
    },
    {
      name: 'a concept whose instances live as long as the process',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/engine.ts#Engine',
            deprecated: ['./src/step.ts#OldEngine'],
            factory: { module: './src/engine.ts', call: 'new Engine()' },
            scope: 'process',
          },
        ],
      },
      code: `import { EventEmitter } from 'node:events';
import { Engine } from './engine.js';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  bus.emit('finished', { bundle, engine: new Engine() });
}`,
    },
    {
      name: 'a user in a comment and in a text',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

// Shows the user what was built.
export function publish(bundle: object): void {
  console.log('user');
  bus.emit('finished', bundle);
}`,
    },
  ],
  invalid: [
    {
      name: 'a user in the same module',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function greet(userName: string): string {
  return userName;
}

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
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export function greet(userName: string): string {
  return userName;
}

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
    {
      name: 'an account in a field',
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export class Builds {
  readonly #account = 'one';

  finish(bundle: object): void {
    console.log(this.#account);
    bus.emit('finished', bundle);
  }
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
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export class Builds {
  readonly #account = 'one';

  finish(bundle: object): void {
    console.log(this.#account);
    // ssot-public: 
    bus.emit('finished', bundle);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a user in a module that listens',
      code: `import { greetings } from './greetings.js';

export function publish(bundle: object): void {
  greetings.emit('came', bundle);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'greetings.emit',
            subject: "'came'",
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
              output: `import { greetings } from './greetings.js';

export function publish(bundle: object): void {
  // ssot-public: 
  greetings.emit('came', bundle);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server in a module that listens',
      code: `import { pages } from './pages.js';

export function publish(bundle: object): void {
  pages.emit('changed', bundle);
}`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'pages.emit',
            subject: "'changed'",
            reaches: 'every listener',
            missing: 'an id in the event or in its data',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { pages } from './pages.js';

export function publish(bundle: object): void {
  // ssot-public: 
  pages.emit('changed', bundle);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server in the same module',
      code: `import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  bus.emit('finished', bundle);
}

createServer(() => undefined);`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'finished'",
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
              output: `import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  // ssot-public: 
  bus.emit('finished', bundle);
}

createServer(() => undefined);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server by the module as a whole',
      code: `import { EventEmitter } from 'node:events';
import http from 'http';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  bus.emit('finished', bundle);
}

http.createServer(() => undefined);`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'finished'",
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
              output: `import { EventEmitter } from 'node:events';
import http from 'http';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  // ssot-public: 
  bus.emit('finished', bundle);
}

http.createServer(() => undefined);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a server of connections',
      code: `import { EventEmitter } from 'node:events';
import { WebSocketServer } from 'ws';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  bus.emit('finished', bundle);
}

new WebSocketServer({ port: 3000 });`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'finished'",
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
              output: `import { EventEmitter } from 'node:events';
import { WebSocketServer } from 'ws';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  // ssot-public: 
  bus.emit('finished', bundle);
}

new WebSocketServer({ port: 3000 });`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a framework of servers',
      code: `import { EventEmitter } from 'node:events';
import express from 'express';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  bus.emit('finished', bundle);
}

express().listen(3000);`,
      errors: [
        {
          messageId: 'sharedListeners',
          data: {
            emitter: 'bus.emit',
            subject: "'finished'",
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
              output: `import { EventEmitter } from 'node:events';
import express from 'express';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  // ssot-public: 
  bus.emit('finished', bundle);
}

express().listen(3000);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the settings name the modules of a concept',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/engine.ts#Engine',
            deprecated: ['./src/step.ts#OldEngine'],
            factory: { module: './src/engine.ts', call: 'new Engine()' },
            modules: ['src/**'],
          },
        ],
      },
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
    {
      name: 'the settings say what identifies a user',
      settings: { concepts: [], userScope: { names: ['seat'] } },
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
    {
      name: 'the module of a concept',
      filename: 'src/step.ts',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/engine.ts#Engine',
            deprecated: ['./src/step.ts#OldEngine'],
            factory: { module: './src/engine.ts', call: 'new Engine()' },
          },
        ],
      },
      code: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export class OldEngine {
  run(bundle: object): void {
    bus.emit('finished', bundle);
  }
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
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export class OldEngine {
  run(bundle: object): void {
    // ssot-public: 
    bus.emit('finished', bundle);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a module that makes what belongs to a user',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/engine.ts#Engine',
            deprecated: [],
            factory: { module: './src/builds.ts', call: 'builds' },
          },
        ],
      },
      code: `import { EventEmitter } from 'node:events';
import { Engine } from './engine.js';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  bus.emit('finished', { bundle, engine: new Engine() });
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
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { EventEmitter } from 'node:events';
import { Engine } from './engine.js';

const bus = new EventEmitter();

export function publish(bundle: object): void {
  // ssot-public: 
  bus.emit('finished', { bundle, engine: new Engine() });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a user is required',
      options: [{ requireUserScope: true }],
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
