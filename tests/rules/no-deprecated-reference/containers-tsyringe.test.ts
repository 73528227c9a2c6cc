import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { containersSettings } from '../../harness/settings.ts';
import { canonical, later, outcomes, truth } from './containers-words.ts';

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
        name: 'the class of a provider, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container } from 'tsyringe';

container.register('engine', { useClass: OldEngine });
`,
      },
      {
        name: 'the class of a provider and an asynchronous factory, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container } from 'tsyringe';

container.register('engine', { useClass: OldEngine });
`,
      },
      {
        name: 'a class for a token, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container } from 'tsyringe';

container.register('engine', OldEngine);
`,
      },
      {
        name: 'a class for itself, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container } from 'tsyringe';

container.register(OldEngine, OldEngine);
`,
      },
      {
        name: 'a class for a token with a lifetime, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container, Lifecycle } from 'tsyringe';

container.register('engine', OldEngine, { lifecycle: Lifecycle.Singleton });
`,
      },
      {
        name: 'the class of a provider with a lifetime, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container, Lifecycle } from 'tsyringe';

container.register('engine', { useClass: OldEngine }, { lifecycle: Lifecycle.Singleton });
`,
      },
      {
        name: 'the only instance of a class, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container } from 'tsyringe';

container.registerSingleton(OldEngine);
`,
      },
      {
        name: 'the only instance of a class for a token, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container } from 'tsyringe';

container.registerSingleton('engine', OldEngine);
`,
      },
      {
        name: 'the only instance of a class, with the function there, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container, instanceCachingFactory } from 'tsyringe';

container.registerSingleton(OldEngine);
export const cache = instanceCachingFactory;
`,
      },
      {
        name: 'a class for a token by its type, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container } from 'tsyringe';

container.registerType('engine', OldEngine);
`,
      },
      {
        name: 'several registrations in a row, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container } from 'tsyringe';

container
  .createChildContainer()
  .register('a', { useClass: OldEngine }) // the first
  .register('b', OldEngine);
`,
      },
      {
        name: 'a choice of classes, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container } from 'tsyringe';

class OtherEngine {}
declare const isNew: boolean;
container.register<object>('engine', { useClass: isNew ? OtherEngine : OldEngine });
`,
      },
      {
        name: 'a token, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container } from 'tsyringe';

container.register(OldEngine, { useValue: null! });
container.registerInstance(OldEngine, null!);
container.register('engine', { useToken: OldEngine });
`,
      },
      {
        name: 'what a container is asked for, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container } from 'tsyringe';

container.resolve(OldEngine);
container.resolveAll(OldEngine);
container.isRegistered(OldEngine);
`,
      },
      {
        name: 'what a factory asks for, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container } from 'tsyringe';

container.register('engine', { useFactory: (inner) => inner.resolve(OldEngine) });
`,
      },
      {
        name: 'a container that is a parameter, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { type DependencyContainer } from 'tsyringe';

export function configure(inner: DependencyContainer): void {
  inner.register('engine', { useClass: OldEngine });
}
`,
      },
      {
        name: 'a container of another module, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { injector } from './container.js';

injector.register('engine', OldEngine);
`,
      },
      {
        name: 'a list of registrations, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Lifecycle, registry } from 'tsyringe';

@registry([
  { token: 'engine', useClass: OldEngine },
  { token: OldEngine, useClass: OldEngine, options: { lifecycle: Lifecycle.Singleton } },
])
export class Desk {}
`,
      },
      {
        name: 'injected parameters, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { delay, inject, injectable, injectAll } from 'tsyringe';

@injectable()
export class Session {
  constructor(
    @inject(OldEngine) readonly engine: object,
    @injectAll(OldEngine) readonly engines: object[],
    @inject(delay(() => OldEngine)) readonly later: object,
  ) {}
}
`,
      },
      {
        name: 'a name that the parameter must not hide, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { container as root } from 'tsyringe';
import { createEngine as container } from './engine-factory.js';

root.register('engine', OldEngine);
export const make = container;
`,
      },
      {
        name: 'the canonical class',
        code: `import { container } from 'tsyringe';
import { Engine } from './engine.js';

container.register('engine', { useClass: Engine });
container.registerSingleton(Engine);
container.resolve(Engine).execute('plan');
`,
      },
      {
        name: 'a class of the name in the file',
        code: `import { container } from 'tsyringe';

class OldEngine {}
container.register('engine', { useClass: OldEngine });
container.registerSingleton(OldEngine);
`,
      },
    ],
    invalid: [
      {
        name: 'the class of a provider',
        code: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';

container.register('engine', { useClass: OldEngine });
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 42,
            endLine: 4,
            endColumn: 51,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

container.register('engine', { useFactory: (container) => createEngine(container.resolve(UserContext)) });
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'the class of a provider and an asynchronous factory',
        settings: containersSettings(later),
        code: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';

container.register('engine', { useClass: OldEngine });
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(later),
              outcome: outcomes.awaitNotAllowed,
            },
            line: 4,
            column: 42,
            endLine: 4,
            endColumn: 51,
          },
        ],
        output: null,
      },
      {
        name: 'a class for a token',
        code: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';

container.register('engine', OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 30,
            endLine: 4,
            endColumn: 39,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

container.register('engine', { useFactory: (container) => createEngine(container.resolve(UserContext)) });
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class for itself',
        code: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';

container.register(OldEngine, OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectionToken,
            },
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 29,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 31,
            endLine: 4,
            endColumn: 40,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

container.register(OldEngine, { useFactory: (container) => createEngine(container.resolve(UserContext)) });
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class of its own kind for itself',
        code: `import { SealedEngine } from './old-engine.js';
import { container } from 'tsyringe';

container.register(SealedEngine, { useClass: SealedEngine });
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'SealedEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 22,
          },
          {
            messageId: 'registered',
            data: {
              name: 'SealedEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectionToken,
            },
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 32,
          },
          {
            messageId: 'registered',
            data: {
              name: 'SealedEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.linkedSite('SealedEngine'),
            },
            line: 4,
            column: 46,
            endLine: 4,
            endColumn: 58,
          },
        ],
        output: null,
      },
      {
        name: 'a class for a token with a lifetime',
        code: `import { OldEngine } from './old-engine.js';
import { container, Lifecycle } from 'tsyringe';

container.register('engine', OldEngine, { lifecycle: Lifecycle.Singleton });
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.lifetimeDeclared,
            },
            line: 4,
            column: 30,
            endLine: 4,
            endColumn: 39,
          },
        ],
        output: null,
      },
      {
        name: 'the class of a provider with a lifetime',
        code: `import { OldEngine } from './old-engine.js';
import { container, Lifecycle } from 'tsyringe';

container.register('engine', { useClass: OldEngine }, { lifecycle: Lifecycle.Singleton });
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.lifetimeDeclared,
            },
            line: 4,
            column: 42,
            endLine: 4,
            endColumn: 51,
          },
        ],
        output: null,
      },
      {
        name: 'the only instance of a class',
        code: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';

container.registerSingleton(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 29,
            endLine: 4,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { container, instanceCachingFactory } from 'tsyringe';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

container.register(OldEngine, { useFactory: instanceCachingFactory((container) => createEngine(container.resolve(UserContext))) });
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'the only instance of a class for a token',
        code: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';

container.registerSingleton('engine', OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 39,
            endLine: 4,
            endColumn: 48,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { container, instanceCachingFactory } from 'tsyringe';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

container.register('engine', { useFactory: instanceCachingFactory((container) => createEngine(container.resolve(UserContext))) });
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'the only instance of a class, with the function there',
        code: `import { OldEngine } from './old-engine.js';
import { container, instanceCachingFactory } from 'tsyringe';

container.registerSingleton(OldEngine);
export const cache = instanceCachingFactory;
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 29,
            endLine: 4,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { container, instanceCachingFactory } from 'tsyringe';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

container.register(OldEngine, { useFactory: instanceCachingFactory((container) => createEngine(container.resolve(UserContext))) });
export const cache = instanceCachingFactory;
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class for a token by its type',
        code: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';

container.registerType('engine', OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 34,
            endLine: 4,
            endColumn: 43,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

container.register('engine', { useFactory: (container) => createEngine(container.resolve(UserContext)) });
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'several registrations in a row',
        code: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';

container
  .createChildContainer()
  .register('a', { useClass: OldEngine }) // the first
  .register('b', OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'a'"),
            },
            line: 6,
            column: 30,
            endLine: 6,
            endColumn: 39,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

container
  .createChildContainer()
  .register('a', { useFactory: (container) => createEngine(container.resolve(UserContext)) }) // the first
  .register('b', OldEngine);
`,
              },
            ],
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'b'"),
            },
            line: 7,
            column: 18,
            endLine: 7,
            endColumn: 27,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

container
  .createChildContainer()
  .register('a', { useClass: OldEngine }) // the first
  .register('b', { useFactory: (container) => createEngine(container.resolve(UserContext)) });
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a choice of classes',
        code: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';

class OtherEngine {}
declare const isNew: boolean;
container.register<object>('engine', { useClass: isNew ? OtherEngine : OldEngine });
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.ambiguousTarget,
            },
            line: 6,
            column: 72,
            endLine: 6,
            endColumn: 81,
          },
        ],
        output: null,
      },
      {
        name: 'a token',
        code: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';

container.register(OldEngine, { useValue: null! });
container.registerInstance(OldEngine, null!);
container.register('engine', { useToken: OldEngine });
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectionToken,
            },
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 29,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectionToken,
            },
            line: 5,
            column: 28,
            endLine: 5,
            endColumn: 37,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectionToken,
            },
            line: 6,
            column: 42,
            endLine: 6,
            endColumn: 51,
          },
        ],
        output: null,
      },
      {
        name: 'what a container is asked for',
        code: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';

container.resolve(OldEngine);
container.resolveAll(OldEngine);
container.isRegistered(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a tsyringe container', canonical, outcome: outcomes.injectionToken },
            line: 4,
            column: 19,
            endLine: 4,
            endColumn: 28,
          },
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a tsyringe container', canonical, outcome: outcomes.injectionToken },
            line: 5,
            column: 22,
            endLine: 5,
            endColumn: 31,
          },
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a tsyringe container', canonical, outcome: outcomes.injectionToken },
            line: 6,
            column: 24,
            endLine: 6,
            endColumn: 33,
          },
        ],
        output: null,
      },
      {
        name: 'what a factory asks for',
        code: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';

container.register('engine', { useFactory: (inner) => inner.resolve(OldEngine) });
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a tsyringe container', canonical, outcome: outcomes.injectionToken },
            line: 4,
            column: 69,
            endLine: 4,
            endColumn: 78,
          },
        ],
        output: null,
      },
      {
        name: 'a container that is a parameter',
        code: `import { OldEngine } from './old-engine.js';
import { type DependencyContainer } from 'tsyringe';

export function configure(inner: DependencyContainer): void {
  inner.register('engine', { useClass: OldEngine });
}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 5,
            column: 40,
            endLine: 5,
            endColumn: 49,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { type DependencyContainer } from 'tsyringe';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

export function configure(inner: DependencyContainer): void {
  inner.register('engine', { useFactory: (container) => createEngine(container.resolve(UserContext)) });
}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a container of another module',
        code: `import { OldEngine } from './old-engine.js';
import { injector } from './container.js';

injector.register('engine', OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 29,
            endLine: 4,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { injector } from './container.js';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

injector.register('engine', { useFactory: (container) => createEngine(container.resolve(UserContext)) });
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a list of registrations',
        code: `import { OldEngine } from './old-engine.js';
import { Lifecycle, registry } from 'tsyringe';

@registry([
  { token: 'engine', useClass: OldEngine },
  { token: OldEngine, useClass: OldEngine, options: { lifecycle: Lifecycle.Singleton } },
])
export class Desk {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 5,
            column: 32,
            endLine: 5,
            endColumn: 41,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Lifecycle, registry } from 'tsyringe';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@registry([
  { token: 'engine', useFactory: (container) => createEngine(container.resolve(UserContext)) },
  { token: OldEngine, useClass: OldEngine, options: { lifecycle: Lifecycle.Singleton } },
])
export class Desk {}
`,
              },
            ],
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectionToken,
            },
            line: 6,
            column: 12,
            endLine: 6,
            endColumn: 21,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.lifetimeDeclared,
            },
            line: 6,
            column: 33,
            endLine: 6,
            endColumn: 42,
          },
        ],
        output: null,
      },
      {
        name: 'injected parameters',
        code: `import { OldEngine } from './old-engine.js';
import { delay, inject, injectable, injectAll } from 'tsyringe';

@injectable()
export class Session {
  constructor(
    @inject(OldEngine) readonly engine: object,
    @injectAll(OldEngine) readonly engines: object[],
    @inject(delay(() => OldEngine)) readonly later: object,
  ) {}
}
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a tsyringe container', canonical, outcome: outcomes.injectionToken },
            line: 7,
            column: 13,
            endLine: 7,
            endColumn: 22,
          },
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a tsyringe container', canonical, outcome: outcomes.injectionToken },
            line: 8,
            column: 16,
            endLine: 8,
            endColumn: 25,
          },
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a tsyringe container', canonical, outcome: outcomes.injectionToken },
            line: 9,
            column: 25,
            endLine: 9,
            endColumn: 34,
          },
        ],
        output: null,
      },
      {
        name: 'a name that the parameter must not hide',
        code: `import { OldEngine } from './old-engine.js';
import { container as root } from 'tsyringe';
import { createEngine as container } from './engine-factory.js';

root.register('engine', OldEngine);
export const make = container;
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 5,
            column: 25,
            endLine: 5,
            endColumn: 34,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { container as root } from 'tsyringe';
import { createEngine as container } from './engine-factory.js';
import { UserContext } from './user-context.js';

root.register('engine', { useFactory: (container2) => container(container2.resolve(UserContext)) });
export const make = container;
`,
              },
            ],
          },
        ],
        output: null,
      },
    ],
  },
);
