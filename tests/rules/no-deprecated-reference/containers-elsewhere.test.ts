import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { containersSettings } from '../../harness/settings.ts';
import { canonical, outcomes, truth } from './containers-words.ts';

const imported = {
  messageId: 'imported',
  data: { name: 'OldEngine', canonical, outcome: outcomes.stillUsed },
  line: 1,
  column: 10,
  endLine: 1,
  endColumn: 19,
} as const;

ruleTester({ project: 'containers', settings: containersSettings() }).run(
  'no-deprecated-reference',
  noDeprecatedReference,
  {
    valid: [
      {
        name: 'an expectation, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

declare function expect(given: unknown): { to(other: unknown): void };
expect(1).to(OldEngine);
`,
      },
      {
        name: 'a room of a socket, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

declare const socket: { to(room: unknown): { emit(event: string): void } };
socket.to(OldEngine).emit('a');
`,
      },
      {
        name: 'a router, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

declare const router: { register(path: string, handler: unknown): void };
router.register('/engines', OldEngine);
`,
      },
      {
        name: "a registry of one's own, from another module",
        code: `import { OldEngine } from './other/old-engine.js';
import { desk } from './container.js';

desk.register('engine', OldEngine);
`,
      },
      {
        name: 'a map, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

const engines = new Map<unknown, unknown>([['old', OldEngine]]);
engines.get(OldEngine);
`,
      },
      {
        name: 'a bound function, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

function make(this: unknown) {}
export const bound = make.bind(OldEngine);
export const called = make.bind(OldEngine).call(1);
`,
      },
      {
        name: 'a key of another object, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

export const hook = { provide: OldEngine, optional: true };
`,
      },
      {
        name: 'the provisions of another framework, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

declare function provide(key: string, given: unknown): void;
provide('engine', OldEngine);
`,
      },
      {
        name: 'a list of exports, of controllers and of imports, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

export const module = { exports: [OldEngine], controllers: [OldEngine], imports: [OldEngine] };
`,
      },
      {
        name: 'a list of dependencies, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

export const effect = { run: () => 1, deps: [OldEngine], inject: [OldEngine] };
`,
      },
      {
        name: "a decorator of one's own, from another module",
        code: `import { OldEngine } from './other/old-engine.js';

declare const Inject: (token: unknown) => ParameterDecorator;

export class Session {
  constructor(@Inject(OldEngine) readonly engine: object) {}
}
`,
      },
      {
        name: 'a function that hands a class on later, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

declare function lazy(find: () => unknown): unknown;
export const engine = lazy(() => OldEngine);
`,
      },
      {
        name: 'a container without a package, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

declare const container: { register(name: string, taken: unknown): void };
container.register('engine', OldEngine);
`,
      },
      {
        name: 'a container without a package in a field, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

declare function makeContainer(): { register(name: string, taken: unknown): void };
export class App {
  readonly #diContainer = makeContainer();

  constructor() {
    this.#diContainer.register('engine', OldEngine);
  }
}
`,
      },
      {
        name: 'a home-made container, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { homeMadeContainer } from './container.js';

homeMadeContainer.register('engine', OldEngine);
`,
      },
      {
        name: 'a container by its shape, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

interface Bound {
  to(taken: unknown): void;
  toSelf(): void;
}
declare const kernel: { bind(token: unknown): Bound; registerSingleton(taken: unknown): void };
kernel.bind('engine').to(OldEngine);
kernel.bind(OldEngine).toSelf();
kernel.registerSingleton(OldEngine);
`,
      },
      {
        name: 'a provider without a framework, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

export const engine = { provide: 'engine', useClass: OldEngine };
`,
      },
      {
        name: 'a list of providers without a framework, from another module',
        code: `import { OldEngine } from './other/old-engine.js';

export const options = { providers: [OldEngine] };
`,
      },
      {
        name: 'a list of providers for something else, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

declare function signIn(options: { providers: unknown[] }): void;
signIn({ providers: [OldEngine] });

@Module({})
export class EngineModule {}
`,
      },
      {
        name: 'a parameter that has the name of a container, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container } from 'tsyringe';

export function configure(container: { register(name: string, taken: unknown): void }): void {
  container.register('engine', OldEngine);
}
export const root = container;
`,
      },
      {
        name: "a function that has the name of a framework's, from another module",
        code: `import { OldEngine } from './other/old-engine.js';
import { inject } from '@angular/core';

export function open(inject: (taken: unknown) => unknown): unknown {
  return inject(OldEngine);
}
export const given = inject;
`,
      },
      {
        name: "lists that are no container's, from another module",
        code: `import { OldEngine } from './other/old-engine.js';

const engines: unknown[] = [];
engines.push(OldEngine);
export const desk: { imports?: unknown[]; parts: unknown[] } = { parts: engines };
desk.imports = [OldEngine];
desk.parts.push(OldEngine);
export function fill(given: unknown[]): void {
  given.push(OldEngine);
}
`,
      },
      {
        name: 'what a CommonJS module exports, from another module',
        filename: 'src/consumer.cjs',
        code: `const { OldEngine } = require('./other/old-engine.js');
const { Scope } = require('@nestjs/common');

module.exports = [OldEngine, Scope];
module.exports.exports = 1;
`,
      },
      {
        name: 'providers of the canonical class',
        code: `import { Engine } from './engine.js';

export const engine = { provide: 'engine', useClass: Engine };
export const options = { providers: [Engine] };
`,
      },
    ],
    invalid: [
      {
        name: 'an expectation',
        code: `import { OldEngine } from './old-engine.js';

declare function expect(given: unknown): { to(other: unknown): void };
expect(1).to(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 4,
            column: 14,
            endLine: 4,
            endColumn: 23,
          },
        ],
        output: null,
      },
      {
        name: 'a room of a socket',
        code: `import { OldEngine } from './old-engine.js';

declare const socket: { to(room: unknown): { emit(event: string): void } };
socket.to(OldEngine).emit('a');
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 4,
            column: 11,
            endLine: 4,
            endColumn: 20,
          },
        ],
        output: null,
      },
      {
        name: 'a router',
        code: `import { OldEngine } from './old-engine.js';

declare const router: { register(path: string, handler: unknown): void };
router.register('/engines', OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 4,
            column: 29,
            endLine: 4,
            endColumn: 38,
          },
        ],
        output: null,
      },
      {
        name: "a registry of one's own",
        code: `import { OldEngine } from './old-engine.js';
import { desk } from './container.js';

desk.register('engine', OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 4,
            column: 25,
            endLine: 4,
            endColumn: 34,
          },
        ],
        output: null,
      },
      {
        name: 'a map',
        code: `import { OldEngine } from './old-engine.js';

const engines = new Map<unknown, unknown>([['old', OldEngine]]);
engines.get(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 3,
            column: 52,
            endLine: 3,
            endColumn: 61,
          },
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 4,
            column: 13,
            endLine: 4,
            endColumn: 22,
          },
        ],
        output: null,
      },
      {
        name: 'a bound function',
        code: `import { OldEngine } from './old-engine.js';

function make(this: unknown) {}
export const bound = make.bind(OldEngine);
export const called = make.bind(OldEngine).call(1);
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 4,
            column: 32,
            endLine: 4,
            endColumn: 41,
          },
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 5,
            column: 33,
            endLine: 5,
            endColumn: 42,
          },
        ],
        output: null,
      },
      {
        name: 'a key of another object',
        code: `import { OldEngine } from './old-engine.js';

export const hook = { provide: OldEngine, optional: true };
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 3,
            column: 32,
            endLine: 3,
            endColumn: 41,
          },
        ],
        output: null,
      },
      {
        name: 'the provisions of another framework',
        code: `import { OldEngine } from './old-engine.js';

declare function provide(key: string, given: unknown): void;
provide('engine', OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 4,
            column: 19,
            endLine: 4,
            endColumn: 28,
          },
        ],
        output: null,
      },
      {
        name: 'a list of exports, of controllers and of imports',
        code: `import { OldEngine } from './old-engine.js';

export const module = { exports: [OldEngine], controllers: [OldEngine], imports: [OldEngine] };
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 3,
            column: 35,
            endLine: 3,
            endColumn: 44,
          },
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 3,
            column: 61,
            endLine: 3,
            endColumn: 70,
          },
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 3,
            column: 83,
            endLine: 3,
            endColumn: 92,
          },
        ],
        output: null,
      },
      {
        name: 'a list of dependencies',
        code: `import { OldEngine } from './old-engine.js';

export const effect = { run: () => 1, deps: [OldEngine], inject: [OldEngine] };
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 3,
            column: 46,
            endLine: 3,
            endColumn: 55,
          },
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 3,
            column: 67,
            endLine: 3,
            endColumn: 76,
          },
        ],
        output: null,
      },
      {
        name: "a decorator of one's own",
        code: `import { OldEngine } from './old-engine.js';

declare const Inject: (token: unknown) => ParameterDecorator;

export class Session {
  constructor(@Inject(OldEngine) readonly engine: object) {}
}
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 32,
          },
        ],
        output: null,
      },
      {
        name: 'a function that hands a class on later',
        code: `import { OldEngine } from './old-engine.js';

declare function lazy(find: () => unknown): unknown;
export const engine = lazy(() => OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 4,
            column: 34,
            endLine: 4,
            endColumn: 43,
          },
        ],
        output: null,
      },
      {
        name: 'a container without a package',
        code: `import { OldEngine } from './old-engine.js';

declare const container: { register(name: string, taken: unknown): void };
container.register('engine', OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a container', truth: truth(), outcome: outcomes.usedAsValue },
            line: 4,
            column: 30,
            endLine: 4,
            endColumn: 39,
          },
        ],
        output: null,
      },
      {
        name: 'a container without a package in a field',
        code: `import { OldEngine } from './old-engine.js';

declare function makeContainer(): { register(name: string, taken: unknown): void };
export class App {
  readonly #diContainer = makeContainer();

  constructor() {
    this.#diContainer.register('engine', OldEngine);
  }
}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a container', truth: truth(), outcome: outcomes.usedAsValue },
            line: 8,
            column: 42,
            endLine: 8,
            endColumn: 51,
          },
        ],
        output: null,
      },
      {
        name: 'a home-made container',
        code: `import { OldEngine } from './old-engine.js';
import { homeMadeContainer } from './container.js';

homeMadeContainer.register('engine', OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a container', truth: truth(), outcome: outcomes.usedAsValue },
            line: 4,
            column: 38,
            endLine: 4,
            endColumn: 47,
          },
        ],
        output: null,
      },
      {
        name: 'a container by its shape',
        code: `import { OldEngine } from './old-engine.js';

interface Bound {
  to(taken: unknown): void;
  toSelf(): void;
}
declare const kernel: { bind(token: unknown): Bound; registerSingleton(taken: unknown): void };
kernel.bind('engine').to(OldEngine);
kernel.bind(OldEngine).toSelf();
kernel.registerSingleton(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a container', truth: truth(), outcome: outcomes.usedAsValue },
            line: 8,
            column: 26,
            endLine: 8,
            endColumn: 35,
          },
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a container', truth: truth(), outcome: outcomes.usedAsValue },
            line: 9,
            column: 13,
            endLine: 9,
            endColumn: 22,
          },
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a container', truth: truth(), outcome: outcomes.usedAsValue },
            line: 10,
            column: 26,
            endLine: 10,
            endColumn: 35,
          },
        ],
        output: null,
      },
      {
        name: 'a provider without a framework',
        code: `import { OldEngine } from './old-engine.js';

export const engine = { provide: 'engine', useClass: OldEngine };
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a container', truth: truth(), outcome: outcomes.usedAsValue },
            line: 3,
            column: 54,
            endLine: 3,
            endColumn: 63,
          },
        ],
        output: null,
      },
      {
        name: 'a list of providers without a framework',
        code: `import { OldEngine } from './old-engine.js';

export const options = { providers: [OldEngine] };
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a container', truth: truth(), outcome: outcomes.usedAsValue },
            line: 3,
            column: 38,
            endLine: 3,
            endColumn: 47,
          },
        ],
        output: null,
      },
      {
        name: 'a list of providers for something else',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

declare function signIn(options: { providers: unknown[] }): void;
signIn({ providers: [OldEngine] });

@Module({})
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a container', truth: truth(), outcome: outcomes.usedAsValue },
            line: 5,
            column: 22,
            endLine: 5,
            endColumn: 31,
          },
        ],
        output: null,
      },
      {
        name: 'a parameter that has the name of a container',
        code: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';

export function configure(container: { register(name: string, taken: unknown): void }): void {
  container.register('engine', OldEngine);
}
export const root = container;
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a container', truth: truth(), outcome: outcomes.usedAsValue },
            line: 5,
            column: 32,
            endLine: 5,
            endColumn: 41,
          },
        ],
        output: null,
      },
      {
        name: "a function that has the name of a framework's",
        code: `import { OldEngine } from './old-engine.js';
import { inject } from '@angular/core';

export function open(inject: (taken: unknown) => unknown): unknown {
  return inject(OldEngine);
}
export const given = inject;
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 5,
            column: 17,
            endLine: 5,
            endColumn: 26,
          },
        ],
        output: null,
      },
      {
        name: "lists that are no container's",
        code: `import { OldEngine } from './old-engine.js';

const engines: unknown[] = [];
engines.push(OldEngine);
export const desk: { imports?: unknown[]; parts: unknown[] } = { parts: engines };
desk.imports = [OldEngine];
desk.parts.push(OldEngine);
export function fill(given: unknown[]): void {
  given.push(OldEngine);
}
`,
        errors: [
          imported,
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 4,
            column: 14,
            endLine: 4,
            endColumn: 23,
          },
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 6,
            column: 17,
            endLine: 6,
            endColumn: 26,
          },
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 7,
            column: 17,
            endLine: 7,
            endColumn: 26,
          },
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 9,
            column: 14,
            endLine: 9,
            endColumn: 23,
          },
        ],
        output: null,
      },
      {
        name: 'what a CommonJS module exports',
        filename: 'src/consumer.cjs',
        code: `const { OldEngine } = require('./old-engine.js');
const { Scope } = require('@nestjs/common');

module.exports = [OldEngine, Scope];
module.exports.exports = 1;
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'OldEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 9,
            endLine: 1,
            endColumn: 18,
          },
          {
            messageId: 'passed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.usedAsValue },
            line: 4,
            column: 19,
            endLine: 4,
            endColumn: 28,
          },
        ],
        output: null,
      },
    ],
  },
);
