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
        name: 'a class for a token, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('engine').to(OldEngine);
`,
      },
      {
        name: 'a class for a token and an asynchronous factory, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('engine').to(OldEngine);
`,
      },
      {
        name: 'a class for a token, as the only instance, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('engine').to(OldEngine).inSingletonScope();
`,
      },
      {
        name: 'a class for a typed token, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';
import type { Engine } from './engine.js';

const container = new Container();
container.bind<Engine>('engine').to(OldEngine);
`,
      },
      {
        name: 'a class for a token in lines, with comments, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container
  // the engine
  .bind('engine')
  .to(/* old */ OldEngine) // to go
  .whenNamed('old');
`,
      },
      {
        name: 'a class for itself, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind(OldEngine).toSelf().inSingletonScope();
`,
      },
      {
        name: 'a class for itself by name, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind(OldEngine).to(OldEngine);
`,
      },
      {
        name: 'a class for a token of its type, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind<OldEngine>('engine').to(OldEngine);
`,
      },
      {
        name: 'a class for a token that is bound again, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.rebindSync('engine').to(OldEngine);
`,
      },
      {
        name: 'a choice of classes, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

const container = new Container();
class OtherEngine extends Object {}
declare const isNew: boolean;
container.bind<object>('engine').to(isNew ? OtherEngine : OldEngine);
`,
      },
      {
        name: 'a computed method, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('engine')['to'](OldEngine);
`,
      },
      {
        name: 'a class as a constructor, as a value, as the name of another, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('a').toConstructor(OldEngine);
container.bind('b').toConstantValue(OldEngine);
container.bind('c').toService(OldEngine);
`,
      },
      {
        name: 'a token, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind(OldEngine).toConstantValue(null!);
container.unbindSync(OldEngine);
`,
      },
      {
        name: 'what a container is asked for, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.get(OldEngine).execute('a');
container.getAll(OldEngine);
await container.getAsync(OldEngine);
container.isBound(OldEngine);
`,
      },
      {
        name: 'where something is injected into, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('a').toConstantValue(1).whenInjectedInto(OldEngine);
`,
      },
      {
        name: 'what a resolved value is made from, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('a').toResolvedValue((engine: object) => engine, [OldEngine]);
`,
      },
      {
        name: 'what a dynamic value is made from, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('a').toDynamicValue((context) => context.get(OldEngine));
`,
      },
      {
        name: 'a module of a container, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container, ContainerModule } from 'inversify';

const container = new Container();
new ContainerModule(({ bind }) => {
  bind('engine').to(OldEngine);
  bind(OldEngine).toSelf();
});
`,
      },
      {
        name: 'a module of a container with options, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container, ContainerModule } from 'inversify';

const container = new Container();
new ContainerModule((options) => {
  options.bind('engine').to(OldEngine);
});
`,
      },
      {
        name: 'a module of a container with a declared function, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { type Bind, type ContainerModuleLoadOptions, ContainerModule } from 'inversify';

const load = ({ bind }: ContainerModuleLoadOptions): void => {
  configure(bind);
};
function configure(bind: Bind): void {
  bind('engine').to(OldEngine);
}
export const engines = new ContainerModule(load);
`,
      },
      {
        name: 'a container that is a parameter, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import type { Container } from 'inversify';

export function configure(target: Container | undefined): void {
  target?.bind('engine').to(OldEngine);
}
`,
      },
      {
        name: 'a container that is a field, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';

export class App {
  readonly #container = new Container();
  protected readonly outer: Container = this.#container;

  constructor(private readonly inner: Container) {
    this.#container.bind('a').to(OldEngine);
    this.outer.bind('b').to(OldEngine);
    this.inner.bind('c').to(OldEngine);
  }
}
`,
      },
      {
        name: 'a container of another module, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { AppContainer, child, container } from './container.js';

container.bind('a').to(OldEngine);
child.bind('b').to(OldEngine);
new AppContainer().bind('c').to(OldEngine);
`,
      },
      {
        name: 'a container of a namespace, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import * as di from './container.js';

di.container.bind('engine').to(OldEngine);
`,
      },
      {
        name: 'injected parameters, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { inject, injectable, LazyServiceIdentifier, multiInject } from 'inversify';

@injectable()
export class Session {
  constructor(
    @inject(OldEngine) readonly engine: object,
    @multiInject(OldEngine) readonly engines: object[],
    @inject(new LazyServiceIdentifier(() => OldEngine)) readonly later: object,
  ) {}
}
`,
      },
      {
        name: 'the type of a parameter, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { injectable } from 'inversify';

@injectable()
export class Session {
  constructor(readonly engine: OldEngine) {}
}
`,
      },
      {
        name: 'a name that the parameter must not hide, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';
import { createEngine as context } from './engine-factory.js';

new Container().bind('engine').to(OldEngine);
export const make = context;
`,
      },
      {
        name: 'a container that a function of another module gives, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { makeContainer, openContainer } from './container.js';

makeContainer().bind('engine').to(OldEngine);
(await openContainer()).get(OldEngine);
`,
      },
      {
        name: 'the canonical class',
        code: `import { Container } from 'inversify';
import { Engine } from './engine.js';

const container = new Container();
container.bind('engine').to(Engine);
container.bind(Engine).toSelf();
container.get(Engine).execute('plan');
`,
      },
      {
        name: 'a class of the name in the file',
        code: `import { Container } from 'inversify';

class OldEngine {}
const container = new Container();
container.bind('engine').to(OldEngine);
container.bind(OldEngine).toSelf();
`,
      },
    ],
    invalid: [
      {
        name: 'a class for a token',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('engine').to(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 5,
            column: 29,
            endLine: 5,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const container = new Container();
container.bind('engine').toDynamicValue((context) => createEngine(context.get(UserContext)));
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class for a token and an asynchronous factory',
        settings: containersSettings(later),
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('engine').to(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(later),
              outcome: outcomes.awaitNotAllowed,
            },
            line: 5,
            column: 29,
            endLine: 5,
            endColumn: 38,
          },
        ],
        output: null,
      },
      {
        name: 'a class for a token, as the only instance',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('engine').to(OldEngine).inSingletonScope();
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 5,
            column: 29,
            endLine: 5,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const container = new Container();
container.bind('engine').toDynamicValue((context) => createEngine(context.get(UserContext))).inSingletonScope();
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class for a typed token',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import type { Engine } from './engine.js';

const container = new Container();
container.bind<Engine>('engine').to(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 6,
            column: 37,
            endLine: 6,
            endColumn: 46,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import type { Engine } from './engine.js';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const container = new Container();
container.bind<Engine>('engine').toDynamicValue((context) => createEngine(context.get(UserContext)));
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class for a token in lines, with comments',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container
  // the engine
  .bind('engine')
  .to(/* old */ OldEngine) // to go
  .whenNamed('old');
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 8,
            column: 17,
            endLine: 8,
            endColumn: 26,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const container = new Container();
container
  // the engine
  .bind('engine')
  .toDynamicValue(/* old */ (context) => createEngine(context.get(UserContext))) // to go
  .whenNamed('old');
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
import { Container } from 'inversify';

const container = new Container();
container.bind(OldEngine).toSelf().inSingletonScope();
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 5,
            column: 16,
            endLine: 5,
            endColumn: 25,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const container = new Container();
container.bind(OldEngine).toDynamicValue((context) => createEngine(context.get(UserContext))).inSingletonScope();
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class for itself by name',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind(OldEngine).to(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectionToken,
            },
            line: 5,
            column: 16,
            endLine: 5,
            endColumn: 25,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 5,
            column: 30,
            endLine: 5,
            endColumn: 39,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const container = new Container();
container.bind(OldEngine).toDynamicValue((context) => createEngine(context.get(UserContext)));
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class for a token of its type',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind<OldEngine>('engine').to(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'typed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.linkedSite('OldEngine') },
            line: 5,
            column: 16,
            endLine: 5,
            endColumn: 25,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
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
import { Container } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const container = new Container();
container.bind<OldEngine>('engine').toDynamicValue((context) => createEngine(context.get(UserContext)));
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
import { Container } from 'inversify';

const container = new Container();
container.bind(SealedEngine).toSelf();
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
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.linkedSite('SealedEngine'),
            },
            line: 5,
            column: 16,
            endLine: 5,
            endColumn: 28,
          },
        ],
        output: null,
      },
      {
        name: 'a class of its own kind for a token',
        code: `import { SealedEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('engine').to(SealedEngine);
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
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 5,
            column: 29,
            endLine: 5,
            endColumn: 41,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { SealedEngine } from './old-engine.js';
import { Container } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const container = new Container();
container.bind('engine').toDynamicValue((context) => createEngine(context.get(UserContext)));
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class for a token that is bound again',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.rebindSync('engine').to(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 5,
            column: 35,
            endLine: 5,
            endColumn: 44,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const container = new Container();
container.rebindSync('engine').toDynamicValue((context) => createEngine(context.get(UserContext)));
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
import { Container } from 'inversify';

const container = new Container();
class OtherEngine extends Object {}
declare const isNew: boolean;
container.bind<object>('engine').to(isNew ? OtherEngine : OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.ambiguousTarget,
            },
            line: 7,
            column: 59,
            endLine: 7,
            endColumn: 68,
          },
        ],
        output: null,
      },
      {
        name: 'a computed method',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('engine')['to'](OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.usedAsValue,
            },
            line: 5,
            column: 32,
            endLine: 5,
            endColumn: 41,
          },
        ],
        output: null,
      },
      {
        name: 'a class as a constructor, as a value, as the name of another',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('a').toConstructor(OldEngine);
container.bind('b').toConstantValue(OldEngine);
container.bind('c').toService(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.usedAsValue,
            },
            line: 5,
            column: 35,
            endLine: 5,
            endColumn: 44,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.usedAsValue,
            },
            line: 6,
            column: 37,
            endLine: 6,
            endColumn: 46,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectionToken,
            },
            line: 7,
            column: 31,
            endLine: 7,
            endColumn: 40,
          },
        ],
        output: null,
      },
      {
        name: 'a token',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind(OldEngine).toConstantValue(null!);
container.unbindSync(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectionToken,
            },
            line: 5,
            column: 16,
            endLine: 5,
            endColumn: 25,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectionToken,
            },
            line: 6,
            column: 22,
            endLine: 6,
            endColumn: 31,
          },
        ],
        output: null,
      },
      {
        name: 'what a container is asked for',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.get(OldEngine).execute('a');
container.getAll(OldEngine);
await container.getAsync(OldEngine);
container.isBound(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              canonical,
              outcome: outcomes.injectionToken,
            },
            line: 5,
            column: 15,
            endLine: 5,
            endColumn: 24,
          },
          {
            messageId: 'injected',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              canonical,
              outcome: outcomes.injectionToken,
            },
            line: 6,
            column: 18,
            endLine: 6,
            endColumn: 27,
          },
          {
            messageId: 'injected',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              canonical,
              outcome: outcomes.injectionToken,
            },
            line: 7,
            column: 26,
            endLine: 7,
            endColumn: 35,
          },
          {
            messageId: 'injected',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              canonical,
              outcome: outcomes.injectionToken,
            },
            line: 8,
            column: 19,
            endLine: 8,
            endColumn: 28,
          },
        ],
        output: null,
      },
      {
        name: 'where something is injected into',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('a').toConstantValue(1).whenInjectedInto(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              canonical,
              outcome: outcomes.injectionToken,
            },
            line: 5,
            column: 57,
            endLine: 5,
            endColumn: 66,
          },
        ],
        output: null,
      },
      {
        name: 'what a resolved value is made from',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('a').toResolvedValue((engine: object) => engine, [OldEngine]);
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              canonical,
              outcome: outcomes.injectionToken,
            },
            line: 5,
            column: 66,
            endLine: 5,
            endColumn: 75,
          },
        ],
        output: null,
      },
      {
        name: 'what a dynamic value is made from',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('a').toDynamicValue((context) => context.get(OldEngine));
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              canonical,
              outcome: outcomes.injectionToken,
            },
            line: 5,
            column: 61,
            endLine: 5,
            endColumn: 70,
          },
        ],
        output: null,
      },
      {
        name: 'a module of a container',
        code: `import { OldEngine } from './old-engine.js';
import { Container, ContainerModule } from 'inversify';

const container = new Container();
new ContainerModule(({ bind }) => {
  bind('engine').to(OldEngine);
  bind(OldEngine).toSelf();
});
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 6,
            column: 21,
            endLine: 6,
            endColumn: 30,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container, ContainerModule } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const container = new Container();
new ContainerModule(({ bind }) => {
  bind('engine').toDynamicValue((context) => createEngine(context.get(UserContext)));
  bind(OldEngine).toSelf();
});
`,
              },
            ],
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 7,
            column: 8,
            endLine: 7,
            endColumn: 17,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container, ContainerModule } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const container = new Container();
new ContainerModule(({ bind }) => {
  bind('engine').to(OldEngine);
  bind(OldEngine).toDynamicValue((context) => createEngine(context.get(UserContext)));
});
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a module of a container with options',
        code: `import { OldEngine } from './old-engine.js';
import { Container, ContainerModule } from 'inversify';

const container = new Container();
new ContainerModule((options) => {
  options.bind('engine').to(OldEngine);
});
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 6,
            column: 29,
            endLine: 6,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container, ContainerModule } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const container = new Container();
new ContainerModule((options) => {
  options.bind('engine').toDynamicValue((context) => createEngine(context.get(UserContext)));
});
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a module of a container with a declared function',
        code: `import { OldEngine } from './old-engine.js';
import { type Bind, type ContainerModuleLoadOptions, ContainerModule } from 'inversify';

const load = ({ bind }: ContainerModuleLoadOptions): void => {
  configure(bind);
};
function configure(bind: Bind): void {
  bind('engine').to(OldEngine);
}
export const engines = new ContainerModule(load);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 8,
            column: 21,
            endLine: 8,
            endColumn: 30,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { type Bind, type ContainerModuleLoadOptions, ContainerModule } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const load = ({ bind }: ContainerModuleLoadOptions): void => {
  configure(bind);
};
function configure(bind: Bind): void {
  bind('engine').toDynamicValue((context) => createEngine(context.get(UserContext)));
}
export const engines = new ContainerModule(load);
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a container that is a parameter',
        code: `import { OldEngine } from './old-engine.js';
import type { Container } from 'inversify';

export function configure(target: Container | undefined): void {
  target?.bind('engine').to(OldEngine);
}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 5,
            column: 29,
            endLine: 5,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import type { Container } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

export function configure(target: Container | undefined): void {
  target?.bind('engine').toDynamicValue((context) => createEngine(context.get(UserContext)));
}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a container that is a field',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

export class App {
  readonly #container = new Container();
  protected readonly outer: Container = this.#container;

  constructor(private readonly inner: Container) {
    this.#container.bind('a').to(OldEngine);
    this.outer.bind('b').to(OldEngine);
    this.inner.bind('c').to(OldEngine);
  }
}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'a'"),
            },
            line: 9,
            column: 34,
            endLine: 9,
            endColumn: 43,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

export class App {
  readonly #container = new Container();
  protected readonly outer: Container = this.#container;

  constructor(private readonly inner: Container) {
    this.#container.bind('a').toDynamicValue((context) => createEngine(context.get(UserContext)));
    this.outer.bind('b').to(OldEngine);
    this.inner.bind('c').to(OldEngine);
  }
}
`,
              },
            ],
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'b'"),
            },
            line: 10,
            column: 29,
            endLine: 10,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

export class App {
  readonly #container = new Container();
  protected readonly outer: Container = this.#container;

  constructor(private readonly inner: Container) {
    this.#container.bind('a').to(OldEngine);
    this.outer.bind('b').toDynamicValue((context) => createEngine(context.get(UserContext)));
    this.inner.bind('c').to(OldEngine);
  }
}
`,
              },
            ],
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'c'"),
            },
            line: 11,
            column: 29,
            endLine: 11,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

export class App {
  readonly #container = new Container();
  protected readonly outer: Container = this.#container;

  constructor(private readonly inner: Container) {
    this.#container.bind('a').to(OldEngine);
    this.outer.bind('b').to(OldEngine);
    this.inner.bind('c').toDynamicValue((context) => createEngine(context.get(UserContext)));
  }
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
import { AppContainer, child, container } from './container.js';

container.bind('a').to(OldEngine);
child.bind('b').to(OldEngine);
new AppContainer().bind('c').to(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'a'"),
            },
            line: 4,
            column: 24,
            endLine: 4,
            endColumn: 33,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { AppContainer, child, container } from './container.js';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

container.bind('a').toDynamicValue((context) => createEngine(context.get(UserContext)));
child.bind('b').to(OldEngine);
new AppContainer().bind('c').to(OldEngine);
`,
              },
            ],
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'b'"),
            },
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 29,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { AppContainer, child, container } from './container.js';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

container.bind('a').to(OldEngine);
child.bind('b').toDynamicValue((context) => createEngine(context.get(UserContext)));
new AppContainer().bind('c').to(OldEngine);
`,
              },
            ],
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'c'"),
            },
            line: 6,
            column: 33,
            endLine: 6,
            endColumn: 42,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { AppContainer, child, container } from './container.js';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

container.bind('a').to(OldEngine);
child.bind('b').to(OldEngine);
new AppContainer().bind('c').toDynamicValue((context) => createEngine(context.get(UserContext)));
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a container of a namespace',
        code: `import { OldEngine } from './old-engine.js';
import * as di from './container.js';

di.container.bind('engine').to(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 32,
            endLine: 4,
            endColumn: 41,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import * as di from './container.js';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

di.container.bind('engine').toDynamicValue((context) => createEngine(context.get(UserContext)));
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'injected parameters',
        code: `import { OldEngine } from './old-engine.js';
import { inject, injectable, LazyServiceIdentifier, multiInject } from 'inversify';

@injectable()
export class Session {
  constructor(
    @inject(OldEngine) readonly engine: object,
    @multiInject(OldEngine) readonly engines: object[],
    @inject(new LazyServiceIdentifier(() => OldEngine)) readonly later: object,
  ) {}
}
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              canonical,
              outcome: outcomes.injectionToken,
            },
            line: 7,
            column: 13,
            endLine: 7,
            endColumn: 22,
          },
          {
            messageId: 'injected',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              canonical,
              outcome: outcomes.injectionToken,
            },
            line: 8,
            column: 18,
            endLine: 8,
            endColumn: 27,
          },
          {
            messageId: 'injected',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              canonical,
              outcome: outcomes.injectionToken,
            },
            line: 9,
            column: 45,
            endLine: 9,
            endColumn: 54,
          },
        ],
        output: null,
      },
      {
        name: 'the type of a parameter',
        code: `import { OldEngine } from './old-engine.js';
import { injectable } from 'inversify';

@injectable()
export class Session {
  constructor(readonly engine: OldEngine) {}
}
`,
        errors: [
          imported,
          {
            messageId: 'typed',
            data: { name: 'OldEngine', canonical, outcome: outcomes.injectionToken },
            line: 6,
            column: 32,
            endLine: 6,
            endColumn: 41,
          },
        ],
        output: null,
      },
      {
        name: 'JavaScript',
        filename: 'src/consumer.js',
        code: `import { SealedEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind(SealedEngine).toSelf();
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
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('SealedEngine'),
            },
            line: 5,
            column: 16,
            endLine: 5,
            endColumn: 28,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { SealedEngine } from './old-engine.js';
import { Container } from 'inversify';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const container = new Container();
container.bind(SealedEngine).toDynamicValue((context) => createEngine(context.get(UserContext)));
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a name that the parameter must not hide',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { createEngine as context } from './engine-factory.js';

new Container().bind('engine').to(OldEngine);
export const make = context;
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 5,
            column: 35,
            endLine: 5,
            endColumn: 44,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { createEngine as context } from './engine-factory.js';
import { UserContext } from './user-context.js';

new Container().bind('engine').toDynamicValue((context2) => context(context2.get(UserContext)));
export const make = context;
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a container that a function of another module gives',
        code: `import { OldEngine } from './old-engine.js';
import { makeContainer, openContainer } from './container.js';

makeContainer().bind('engine').to(OldEngine);
(await openContainer()).get(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 35,
            endLine: 4,
            endColumn: 44,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { makeContainer, openContainer } from './container.js';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

makeContainer().bind('engine').toDynamicValue((context) => createEngine(context.get(UserContext)));
(await openContainer()).get(OldEngine);
`,
              },
            ],
          },
          {
            messageId: 'injected',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              canonical,
              outcome: outcomes.injectionToken,
            },
            line: 5,
            column: 29,
            endLine: 5,
            endColumn: 38,
          },
        ],
        output: null,
      },
    ],
  },
);
