import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { containersSettings } from '../../harness/settings.ts';
import { constructed, dropped, explained, leaving, suggested } from './findings.ts';

const now = ['createEngine($userContext)', './src/engine-factory.ts'] as const;
const later = ['await createEngineLater($userContext)', './src/engine-factory.ts'] as const;

// What a container is given to make an instance with is code like any other; NestJS waits for it.
ruleTester({ project: 'containers', settings: containersSettings() }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'the canonical class in NestJS',
        code: `import { Module } from '@nestjs/common';
import { Engine } from './engine.js';

@Module({ providers: [Engine, { provide: 'engine', useClass: Engine }] })
export class EngineModule {}
`,
      },
      {
        name: 'the canonical class in Angular',
        code: `import { Component } from '@angular/core';
import { Engine } from './engine.js';

@Component({ providers: [Engine] })
export class Desk {}
`,
      },
      {
        name: 'the canonical class in InversifyJS',
        code: `import { Container } from 'inversify';
import { Engine } from './engine.js';

new Container().bind(Engine).toSelf();
new Container().bind('engine').to(Engine);
`,
      },
      {
        name: 'the canonical class in tsyringe',
        code: `import { container } from 'tsyringe';
import { Engine } from './engine.js';

container.registerSingleton(Engine);
`,
      },
      {
        name: 'the canonical class in Awilix',
        code: `import { asClass } from 'awilix';
import { Engine } from './engine.js';

export const engine = asClass(Engine);
`,
      },
      {
        name: 'a deprecated class that is registered and not constructed',
        code: `import { Module } from '@nestjs/common';
import { OldEngine } from './old-engine.js';

@Module({ providers: [OldEngine] })
export class EngineModule {}
`,
      },
      {
        name: 'a factory of NestJS, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: 'engine', useFactory: (registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext), inject: [Registry, UserContext] }] })
export class EngineModule {}
`,
      },
      {
        name: 'an asynchronous factory of NestJS, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: 'engine', useFactory: async (registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext), inject: [Registry, UserContext] }] })
export class EngineModule {}
`,
      },
      {
        name: 'a factory of NestJS that could be asynchronous, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: 'engine', useFactory: (registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext), inject: [Registry, UserContext] }] })
export class EngineModule {}
`,
      },
      {
        name: 'a factory of NestJS that is a method with a declared result, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Module({
  providers: [
    {
      provide: 'engine',
      useFactory(registry: Registry, userContext: UserContext): object {
        return new OldEngine(registry, userContext);
      },
      inject: [Registry, UserContext],
    },
  ],
})
export class EngineModule {}
`,
      },
      {
        name: 'a factory in a constant of the type of a provider, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import type { Provider } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

export const engine: Provider = { provide: 'engine', useFactory: (registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext), inject: [Registry, UserContext] };
`,
      },
      {
        name: 'a function inside a factory of NestJS, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: 'engine', useFactory: (registry: Registry, userContext: UserContext) => () => new OldEngine(registry, userContext), inject: [Registry, UserContext] }] })
export class EngineModule {}
`,
      },
      {
        name: 'a factory of Angular, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import { Component } from '@angular/core';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Component({ providers: [{ provide: 'engine', useFactory: (registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext), deps: [Registry, UserContext] }] })
export class Desk {}
`,
      },
      {
        name: 'a factory of Angular, which does not wait, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import { Component } from '@angular/core';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Component({ providers: [{ provide: 'engine', useFactory: (registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext), deps: [Registry, UserContext] }] })
export class Desk {}
`,
      },
      {
        name: 'a factory that nothing tells the container of, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

export const engine = { provide: 'engine', useFactory: (registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext), inject: [Registry, UserContext] };
`,
      },
      {
        name: 'a dynamic value of InversifyJS, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

const context = new UserContext();
const registry = new Registry();
new Container().bind('engine').toDynamicValue(() => new OldEngine(registry, context));
`,
      },
      {
        name: 'a dynamic value of InversifyJS, which does not wait, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

const context = new UserContext();
const registry = new Registry();
new Container().bind('engine').toDynamicValue(() => new OldEngine(registry, context));
`,
      },
      {
        name: 'an asynchronous dynamic value of InversifyJS, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

const context = new UserContext();
const registry = new Registry();
new Container().bind('engine').toDynamicValue(async () => new OldEngine(registry, context));
`,
      },
      {
        name: 'a dynamic value that asks for its arguments, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import { Container } from 'inversify';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

new Container()
  .bind('engine')
  .toDynamicValue((context) => new OldEngine(context.get(Registry), context.get(UserContext)));
`,
      },
      {
        name: 'a factory of tsyringe, which does not wait, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import { container } from 'tsyringe';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

const registry = new Registry();
container.register('engine', { useFactory: (inner) => new OldEngine(registry, inner.resolve(UserContext)) });
`,
      },
      {
        name: 'a factory of tsyringe, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import { container } from 'tsyringe';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

const registry = new Registry();
container.register('engine', { useFactory: (inner) => new OldEngine(registry, inner.resolve(UserContext)) });
`,
      },
      {
        name: 'a function of Awilix, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import { asFunction } from 'awilix';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

export const engine = asFunction((registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext));
`,
      },
      {
        name: 'a function of Awilix, which does not wait, from another module',
        code: `import { OtherEngine as OldEngine } from './other/old-engine.js';
import { asFunction } from 'awilix';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

export const engine = asFunction((registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext));
`,
      },
    ],
    invalid: [
      {
        name: 'a factory of NestJS',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: 'engine', useFactory: (registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext), inject: [Registry, UserContext] }] })
export class EngineModule {}
`,
        errors: [
          {
            ...constructed('OldEngine', { factory: now, outcome: dropped('registry') }),
            line: 6,
            column: 106,
            endLine: 6,
            endColumn: 142,
          },
        ],
        output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';
import { createEngine } from './engine-factory.js';

@Module({ providers: [{ provide: 'engine', useFactory: (registry: Registry, userContext: UserContext) => createEngine(userContext), inject: [Registry, UserContext] }] })
export class EngineModule {}
`,
      },
      {
        name: 'an asynchronous factory of NestJS',
        settings: containersSettings(later[0]),
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: 'engine', useFactory: async (registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext), inject: [Registry, UserContext] }] })
export class EngineModule {}
`,
        errors: [
          {
            ...constructed('OldEngine', { factory: later, outcome: dropped('registry') }),
            line: 6,
            column: 112,
            endLine: 6,
            endColumn: 148,
          },
        ],
        output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';
import { createEngineLater } from './engine-factory.js';

@Module({ providers: [{ provide: 'engine', useFactory: async (registry: Registry, userContext: UserContext) => await createEngineLater(userContext), inject: [Registry, UserContext] }] })
export class EngineModule {}
`,
      },
      {
        name: 'a factory of NestJS that could be asynchronous',
        settings: containersSettings(later[0]),
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: 'engine', useFactory: (registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext), inject: [Registry, UserContext] }] })
export class EngineModule {}
`,
        errors: [
          {
            ...constructed('OldEngine', { factory: later, outcome: suggested('await-not-allowed') }),
            line: 6,
            column: 106,
            endLine: 6,
            endColumn: 142,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'Engine', choice: " and make 'useFactory' asynchronous" },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';
import { createEngineLater } from './engine-factory.js';

@Module({ providers: [{ provide: 'engine', useFactory: async (registry: Registry, userContext: UserContext) => await createEngineLater(userContext), inject: [Registry, UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a factory of NestJS that is a method with a declared result',
        settings: containersSettings(later[0]),
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Module({
  providers: [
    {
      provide: 'engine',
      useFactory(registry: Registry, userContext: UserContext): object {
        return new OldEngine(registry, userContext);
      },
      inject: [Registry, UserContext],
    },
  ],
})
export class EngineModule {}
`,
        errors: [
          {
            ...constructed('OldEngine', { factory: later, outcome: suggested('await-not-allowed') }),
            line: 11,
            column: 16,
            endLine: 11,
            endColumn: 52,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'Engine', choice: " and make 'useFactory' asynchronous" },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';
import { createEngineLater } from './engine-factory.js';

@Module({
  providers: [
    {
      provide: 'engine',
      async useFactory(registry: Registry, userContext: UserContext): Promise<object> {
        return await createEngineLater(userContext);
      },
      inject: [Registry, UserContext],
    },
  ],
})
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a factory in a constant of the type of a provider',
        settings: containersSettings(later[0]),
        code: `import { OldEngine } from './old-engine.js';
import type { Provider } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

export const engine: Provider = { provide: 'engine', useFactory: (registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext), inject: [Registry, UserContext] };
`,
        errors: [
          {
            ...constructed('OldEngine', { factory: later, outcome: suggested('await-not-allowed') }),
            line: 6,
            column: 116,
            endLine: 6,
            endColumn: 152,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'Engine', choice: " and make 'useFactory' asynchronous" },
                output: `import { OldEngine } from './old-engine.js';
import type { Provider } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';
import { createEngineLater } from './engine-factory.js';

export const engine: Provider = { provide: 'engine', useFactory: async (registry: Registry, userContext: UserContext) => await createEngineLater(userContext), inject: [Registry, UserContext] };
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a function inside a factory of NestJS',
        settings: containersSettings(later[0]),
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: 'engine', useFactory: (registry: Registry, userContext: UserContext) => () => new OldEngine(registry, userContext), inject: [Registry, UserContext] }] })
export class EngineModule {}
`,
        errors: [
          {
            ...constructed('OldEngine', { factory: later, outcome: explained('await-not-allowed') }),
            line: 6,
            column: 112,
            endLine: 6,
            endColumn: 148,
          },
        ],
        output: null,
      },
      {
        name: 'a factory of Angular',
        code: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Component({ providers: [{ provide: 'engine', useFactory: (registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext), deps: [Registry, UserContext] }] })
export class Desk {}
`,
        errors: [
          {
            ...constructed('OldEngine', { factory: now, outcome: dropped('registry') }),
            line: 6,
            column: 109,
            endLine: 6,
            endColumn: 145,
          },
        ],
        output: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';
import { createEngine } from './engine-factory.js';

@Component({ providers: [{ provide: 'engine', useFactory: (registry: Registry, userContext: UserContext) => createEngine(userContext), deps: [Registry, UserContext] }] })
export class Desk {}
`,
      },
      {
        name: 'a factory of Angular, which does not wait',
        settings: containersSettings(later[0]),
        code: `import { OldEngine } from './old-engine.js';
import { Component } from '@angular/core';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Component({ providers: [{ provide: 'engine', useFactory: (registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext), deps: [Registry, UserContext] }] })
export class Desk {}
`,
        errors: [
          {
            ...constructed('OldEngine', { factory: later, outcome: explained('await-not-allowed') }),
            line: 6,
            column: 109,
            endLine: 6,
            endColumn: 145,
          },
        ],
        output: null,
      },
      {
        name: 'a factory that nothing tells the container of',
        settings: containersSettings(later[0]),
        code: `import { OldEngine } from './old-engine.js';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

export const engine = { provide: 'engine', useFactory: (registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext), inject: [Registry, UserContext] };
`,
        errors: [
          {
            ...constructed('OldEngine', { factory: later, outcome: explained('await-not-allowed') }),
            line: 5,
            column: 106,
            endLine: 5,
            endColumn: 142,
          },
        ],
        output: null,
      },
      {
        name: 'a dynamic value of InversifyJS',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

const context = new UserContext();
const registry = new Registry();
new Container().bind('engine').toDynamicValue(() => new OldEngine(registry, context));
`,
        errors: [
          {
            ...constructed('OldEngine', { factory: now, outcome: leaving(['registry'], 'registry') }),
            line: 8,
            column: 53,
            endLine: 8,
            endColumn: 85,
          },
        ],
        output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';
import { createEngine } from './engine-factory.js';

const context = new UserContext();
const registry = new Registry();
new Container().bind('engine').toDynamicValue(() => createEngine(context));
`,
      },
      {
        name: 'a dynamic value of InversifyJS, which does not wait',
        settings: containersSettings(later[0]),
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

const context = new UserContext();
const registry = new Registry();
new Container().bind('engine').toDynamicValue(() => new OldEngine(registry, context));
`,
        errors: [
          {
            ...constructed('OldEngine', { factory: later, outcome: explained('await-not-allowed') }),
            line: 8,
            column: 53,
            endLine: 8,
            endColumn: 85,
          },
        ],
        output: null,
      },
      {
        name: 'an asynchronous dynamic value of InversifyJS',
        settings: containersSettings(later[0]),
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

const context = new UserContext();
const registry = new Registry();
new Container().bind('engine').toDynamicValue(async () => new OldEngine(registry, context));
`,
        errors: [
          {
            ...constructed('OldEngine', { factory: later, outcome: leaving(['registry'], 'registry') }),
            line: 8,
            column: 59,
            endLine: 8,
            endColumn: 91,
          },
        ],
        output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';
import { createEngineLater } from './engine-factory.js';

const context = new UserContext();
const registry = new Registry();
new Container().bind('engine').toDynamicValue(async () => await createEngineLater(context));
`,
      },
      {
        name: 'a dynamic value that asks for its arguments',
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

new Container()
  .bind('engine')
  .toDynamicValue((context) => new OldEngine(context.get(Registry), context.get(UserContext)));
`,
        errors: [
          {
            ...constructed('OldEngine', {
              factory: now,
              outcome: suggested('argument-has-effects', 'context.get(Registry)'),
            }),
            line: 8,
            column: 32,
            endLine: 8,
            endColumn: 94,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'Engine', choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { UserContext } from './user-context.js';
import { createEngine } from './engine-factory.js';

new Container()
  .bind('engine')
  .toDynamicValue((context) => createEngine(context.get(UserContext)));
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a factory of tsyringe, which does not wait',
        settings: containersSettings(later[0]),
        code: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

const registry = new Registry();
container.register('engine', { useFactory: (inner) => new OldEngine(registry, inner.resolve(UserContext)) });
`,
        errors: [
          {
            ...constructed('OldEngine', { factory: later, outcome: explained('await-not-allowed') }),
            line: 7,
            column: 55,
            endLine: 7,
            endColumn: 106,
          },
        ],
        output: null,
      },
      {
        name: 'a factory of tsyringe',
        code: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

const registry = new Registry();
container.register('engine', { useFactory: (inner) => new OldEngine(registry, inner.resolve(UserContext)) });
`,
        errors: [
          {
            ...constructed('OldEngine', { factory: now, outcome: leaving(['registry'], 'registry') }),
            line: 7,
            column: 55,
            endLine: 7,
            endColumn: 106,
          },
        ],
        output: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';
import { createEngine } from './engine-factory.js';

const registry = new Registry();
container.register('engine', { useFactory: (inner) => createEngine(inner.resolve(UserContext)) });
`,
      },
      {
        name: 'a function of Awilix',
        code: `import { OldEngine } from './old-engine.js';
import { asFunction } from 'awilix';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

export const engine = asFunction((registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext));
`,
        errors: [
          {
            ...constructed('OldEngine', { factory: now, outcome: dropped('registry') }),
            line: 6,
            column: 84,
            endLine: 6,
            endColumn: 120,
          },
        ],
        output: `import { OldEngine } from './old-engine.js';
import { asFunction } from 'awilix';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';
import { createEngine } from './engine-factory.js';

export const engine = asFunction((registry: Registry, userContext: UserContext) => createEngine(userContext));
`,
      },
      {
        name: 'a function of Awilix, which does not wait',
        settings: containersSettings(later[0]),
        code: `import { OldEngine } from './old-engine.js';
import { asFunction } from 'awilix';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

export const engine = asFunction((registry: Registry, userContext: UserContext) => new OldEngine(registry, userContext));
`,
        errors: [
          {
            ...constructed('OldEngine', { factory: later, outcome: explained('await-not-allowed') }),
            line: 6,
            column: 84,
            endLine: 6,
            endColumn: 120,
          },
        ],
        output: null,
      },
    ],
  },
);
