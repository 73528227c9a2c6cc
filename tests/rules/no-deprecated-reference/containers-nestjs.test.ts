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
        name: 'a list of providers, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [OldEngine] })
export class EngineModule {}
`,
      },
      {
        name: 'a list of providers and an asynchronous factory, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [OldEngine] })
export class EngineModule {}
`,
      },
      {
        name: 'a list of providers in lines, with comments, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

class OtherEngine {}

@Module({
  providers: [
    // Made per request.
    OldEngine, // to go
    /* the last one */ OtherEngine,
  ],
})
export class EngineModule {}
`,
      },
      {
        name: 'a choice of providers, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

class OtherEngine {}
declare const isNew: boolean;

@Module({ providers: [isNew ? OtherEngine : OldEngine] })
export class EngineModule {}
`,
      },
      {
        name: 'a provider that is cast, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module, type Type } from '@nestjs/common';

@Module({ providers: [OldEngine as Type] })
export class EngineModule {}
`,
      },
      {
        name: 'a constant list that is spread, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

const engines = [OldEngine];

@Module({ providers: [...engines] })
export class EngineModule {}
`,
      },
      {
        name: "a constant list of the key's name, from another module",
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

const providers = [OldEngine];

@Module({ providers })
export class EngineModule {}
`,
      },
      {
        name: 'a constant list that is exported again by the module, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

const engines = [OldEngine];

@Module({ providers: engines, exports: [...engines] })
export class EngineModule {}
`,
      },
      {
        name: 'a constant list of a constant list, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

const engines = [OldEngine];
const all = [...engines];

@Module({ providers: [...all] })
export class EngineModule {}
`,
      },
      {
        name: 'a constant list that is exported, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

export const engines = [OldEngine];

@Module({ providers: engines })
export class EngineModule {}
`,
      },
      {
        name: 'a constant list that goes elsewhere as well, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

const engines = [OldEngine];
export const count = engines.length;

@Module({ providers: engines })
export class EngineModule {}
`,
      },
      {
        name: 'an exported list of the type of providers, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import type { Provider } from '@nestjs/common';

export const engines: Provider[] = [OldEngine];
`,
      },
      {
        name: 'an exported list that nothing takes, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

export const engines = [OldEngine];

@Module({})
export class EngineModule {}
`,
      },
      {
        name: 'what a module exports, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ exports: [OldEngine] })
export class EngineModule {}
`,
      },
      {
        name: 'a controller, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ controllers: [OldEngine] })
export class EngineModule {}
`,
      },
      {
        name: 'an imported module, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ imports: [OldEngine] })
export class EngineModule {}
`,
      },
      {
        name: 'an imported module that is there later, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { forwardRef, Module } from '@nestjs/common';

@Module({ imports: [forwardRef(() => OldEngine)] })
export class EngineModule {}
`,
      },
      {
        name: 'the class of a provider, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: 'engine', useClass: OldEngine }] })
export class EngineModule {}
`,
      },
      {
        name: 'the class of a provider and an asynchronous factory, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: 'engine', useClass: OldEngine }] })
export class EngineModule {}
`,
      },
      {
        name: 'token and class of a provider, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: OldEngine, useClass: OldEngine }] })
export class EngineModule {}
`,
      },
      {
        name: 'the class of a provider in lines, with comments, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module, Scope } from '@nestjs/common';

@Module({
  providers: [
    {
      provide: 'engine', // the token
      useClass: /* old */ OldEngine, // the class
      scope: Scope.REQUEST,
    },
  ],
})
export class EngineModule {}
`,
      },
      {
        name: 'a quoted key of a provider, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: 'engine', 'useClass': OldEngine }] })
export class EngineModule {}
`,
      },
      {
        name: 'a computed key of a provider, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: 'engine', ['useClass']: OldEngine }] })
export class EngineModule {}
`,
      },
      {
        name: 'the class of a provider by choice, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

class OtherEngine {}
declare const isNew: boolean;

@Module({ providers: [{ provide: 'engine', useClass: isNew ? OtherEngine : OldEngine }] })
export class EngineModule {}
`,
      },
      {
        name: 'the class of a provider in a constant, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

const engine = { provide: 'engine', useClass: OldEngine };

@Module({ providers: [engine] })
export class EngineModule {}
`,
      },
      {
        name: 'the class of a provider with a declared type, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import type { Provider } from '@nestjs/common';

export const engine: Provider = { provide: 'engine', useClass: OldEngine };
`,
      },
      {
        name: 'the class of a provider that is checked, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import type { Provider } from '@nestjs/common';

export const engine = { provide: 'engine', useClass: OldEngine } satisfies Provider;
`,
      },
      {
        name: 'the class of a provider in a file of the framework, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Scope } from '@nestjs/common';

export const engine = { provide: 'engine', useClass: OldEngine, scope: Scope.DEFAULT };
`,
      },
      {
        name: 'the class of the options of another module, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { type DynamicModule, Module } from '@nestjs/common';

declare const Settings: { forRootAsync(options: { useClass: unknown }): DynamicModule };

@Module({ imports: [Settings.forRootAsync({ useClass: OldEngine })] })
export class EngineModule {}
`,
      },
      {
        name: 'an alias of a provider, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: 'engine', useExisting: OldEngine }] })
export class EngineModule {}
`,
      },
      {
        name: 'the token of a factory, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: OldEngine, useFactory: () => 1 }] })
export class EngineModule {}
`,
      },
      {
        name: 'the token of a value, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: OldEngine, useValue: 1 }] })
export class EngineModule {}
`,
      },
      {
        name: 'what a factory is given, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: 'engine', useFactory: (engine: object) => engine, inject: [OldEngine] }] })
export class EngineModule {}
`,
      },
      {
        name: 'a dynamic module, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import type { DynamicModule } from '@nestjs/common';

export class EngineModule {
  static forRoot(): DynamicModule {
    return { module: EngineModule, providers: [OldEngine], exports: [OldEngine] };
  }
}
`,
      },
      {
        name: 'an injected parameter, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Inject, Injectable } from '@nestjs/common';

@Injectable()
export class Session {
  constructor(@Inject(OldEngine) readonly engine: object) {}
}
`,
      },
      {
        name: 'an injected parameter that is there later, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { forwardRef, Inject, Injectable } from '@nestjs/common';

@Injectable()
export class Session {
  constructor(@Inject(forwardRef(() => OldEngine)) readonly engine: object) {}
}
`,
      },
      {
        name: 'an injected field, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Inject } from '@nestjs/common';

export class Session {
  @Inject(OldEngine) engine?: object;
}
`,
      },
      {
        name: 'the type of a parameter, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Injectable } from '@nestjs/common';

@Injectable()
export class Session {
  constructor(readonly engine: OldEngine) {}
}
`,
      },
      {
        name: 'a reference to the module, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';

@Injectable()
export class Session {
  constructor(private readonly modules: ModuleRef) {}

  async open() {
    const engine = this.modules.get(OldEngine, { strict: false });
    return [engine, await this.modules.resolve(OldEngine), await this.modules.create(OldEngine)];
  }
}
`,
      },
      {
        name: 'an application, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { NestFactory } from '@nestjs/core';

class AppModule {}
const app = await NestFactory.create(AppModule);
app.get(OldEngine).execute('plan');
`,
      },
      {
        name: 'guards, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Controller, UseGuards } from '@nestjs/common';

@Controller('engines')
@UseGuards(OldEngine)
export class Engines {}
`,
      },
      {
        name: 'a module of a test, from another module',
        filename: 'tests/engine.test.ts',
        code: `import { OldEngine } from '../src/other/old-engine.js';
import { Test, type TestingModule } from '@nestjs/testing';

const testing: TestingModule = await Test.createTestingModule({ providers: [OldEngine] }).compile();
export const engine = testing.get(OldEngine);
`,
      },
      {
        name: 'what a test overrides, from another module',
        filename: 'tests/engine.test.ts',
        code: `import { OldEngine } from '../src/other/old-engine.js';
import { Test } from '@nestjs/testing';

export const testing = await Test.createTestingModule({})
  .overrideProvider('engine')
  .useClass(OldEngine)
  .overrideProvider(OldEngine)
  .useValue({})
  .compile();
`,
      },
      {
        name: 'a module of a test that replaces the class, from another module',
        filename: 'tests/engine.test.ts',
        code: `import { OldEngine } from '../src/other/old-engine.js';
import { Test } from '@nestjs/testing';

declare const vi: { mock(path: string): void };
vi.mock('../src/other/old-engine.js');
export const testing = Test.createTestingModule({ providers: [OldEngine] });
`,
      },
      {
        name: 'imports that the file has, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';
import * as factory from './engine-factory.js';
import { UserContext as Context } from './user-context.js';

@Module({ providers: [Context, OldEngine] })
export class EngineModule {}

export const engine = factory.createDefault();
`,
      },
      {
        name: 'names that are taken, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module } from '@nestjs/common';

const createEngine = 1;
const userContext = 2;
class UserContext {}

@Module({ providers: [UserContext, OldEngine] })
export class EngineModule {}
export const taken = [createEngine, userContext];
`,
      },
      {
        name: 'a renamed import, from another module',
        code: `import { OldEngine as Old } from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [Old] })
export class EngineModule {}
`,
      },
      {
        name: 'a default import, from another module',
        code: `import Old from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [Old] })
export class EngineModule {}
`,
      },
      {
        name: 'a namespace, from another module',
        code: `import * as old from './other/old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [old.OldEngine] })
export class EngineModule {}
`,
      },
      {
        name: 'a namespace of the framework, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import * as nest from '@nestjs/common';

@nest.Module({ providers: [OldEngine] })
export class EngineModule {}
`,
      },
      {
        name: 'JavaScript, from another module',
        filename: 'src/consumer.js',
        code: `import { OldEngine } from './other/old-engine.js';
import { Scope } from '@nestjs/common';

export const providers = [{ provide: 'engine', useClass: OldEngine, scope: Scope.DEFAULT }];
`,
      },
      {
        name: "a list of a decorator of one's own, from another module",
        code: `import { OldEngine } from './other/old-engine.js';

declare const Module: (options: { providers: unknown[] }) => ClassDecorator;

@Module({ providers: [OldEngine] })
export class EngineModule {}
`,
      },
      {
        name: 'a list that grows, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module, type Provider } from '@nestjs/common';

const engines: Provider[] = [];
engines.push(OldEngine);

@Module({ providers: engines })
export class EngineModule {}
`,
      },
      {
        name: 'a list of classes that grows, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Module, type Type } from '@nestjs/common';

const engines: Type[] = [];
engines.unshift(OldEngine);

@Module({ providers: [...engines] })
export class EngineModule {}
`,
      },
      {
        name: 'the lists of a dynamic module that grow, and one that is replaced, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import type { DynamicModule } from '@nestjs/common';

export function extend(base: DynamicModule): DynamicModule {
  base.providers?.push(OldEngine);
  base.exports = [OldEngine];
  return base;
}
`,
      },
      {
        name: 'a list that is declared later, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import type { Provider } from '@nestjs/common';

export let engines: Provider[];
engines = [OldEngine];
`,
      },
      {
        name: 'a pipe of a parameter, from another module',
        code: `import { OldEngine } from './other/old-engine.js';
import { Controller, Param, Query } from '@nestjs/common';

@Controller('engines')
export class Engines {
  find(@Param('id', OldEngine) id: string, @Query(OldEngine) query: object): unknown[] {
    return [id, query];
  }
}
`,
      },
      {
        name: 'a module of a function that says what it gives, from another module',
        filename: 'tests/engine.test.ts',
        code: `import { OldEngine } from '../src/other/old-engine.js';
import { Test, type TestingModule } from '@nestjs/testing';

const open = async (): Promise<TestingModule> => Test.createTestingModule({}).compile();
function openAgain(): Promise<TestingModule> {
  return open();
}
(await open()).get(OldEngine);
(await openAgain()).get(OldEngine);
`,
      },
      {
        name: 'the canonical class',
        code: `import { Controller, Inject, Module } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Engine } from './engine.js';

@Module({ providers: [Engine, { provide: 'engine', useClass: Engine }], exports: [Engine] })
export class EngineModule {}

@Controller()
export class Engines {
  constructor(
    @Inject(Engine) readonly engine: Engine,
    readonly modules: ModuleRef,
  ) {
    modules.get(Engine).execute('plan');
  }
}
`,
      },
      {
        name: 'a class of the name in the file',
        code: `import { Module } from '@nestjs/common';

class OldEngine {}

@Module({ providers: [OldEngine, { provide: OldEngine, useClass: OldEngine }], exports: [OldEngine] })
export class EngineModule {}
`,
      },
      {
        name: 'a parameter of the name',
        code: `import type { DynamicModule, Type } from '@nestjs/common';

export class EngineModule {
  static forFeature(OldEngine: Type): DynamicModule {
    return { module: EngineModule, providers: [OldEngine] };
  }
}
`,
      },
    ],
    invalid: [
      {
        name: 'a list of providers',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [OldEngine] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a list of providers and an asynchronous factory',
        settings: containersSettings(later),
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [OldEngine] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(later),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(later), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngineLater } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngineLater(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a list of providers in lines, with comments',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

class OtherEngine {}

@Module({
  providers: [
    // Made per request.
    OldEngine, // to go
    /* the last one */ OtherEngine,
  ],
})
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 9,
            column: 5,
            endLine: 9,
            endColumn: 14,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

class OtherEngine {}

@Module({
  providers: [
    // Made per request.
    { provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }, // to go
    /* the last one */ OtherEngine,
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
        name: 'a choice of providers',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

class OtherEngine {}
declare const isNew: boolean;

@Module({ providers: [isNew ? OtherEngine : OldEngine] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.ambiguousTarget,
            },
            line: 7,
            column: 45,
            endLine: 7,
            endColumn: 54,
          },
        ],
        output: null,
      },
      {
        name: 'a provider that is cast',
        code: `import { OldEngine } from './old-engine.js';
import { Module, type Type } from '@nestjs/common';

@Module({ providers: [OldEngine as Type] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine as Type'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module, type Type } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: OldEngine as Type, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a constant list that is spread',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

const engines = [OldEngine];

@Module({ providers: [...engines] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 18,
            endLine: 4,
            endColumn: 27,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const engines = [{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }];

@Module({ providers: [...engines] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: "a constant list of the key's name",
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

const providers = [OldEngine];

@Module({ providers })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 29,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const providers = [{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }];

@Module({ providers })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a constant list that is exported again by the module',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

const engines = [OldEngine];

@Module({ providers: engines, exports: [...engines] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 18,
            endLine: 4,
            endColumn: 27,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const engines = [{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }];

@Module({ providers: engines, exports: [...engines] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a constant list of a constant list',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

const engines = [OldEngine];
const all = [...engines];

@Module({ providers: [...all] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 18,
            endLine: 4,
            endColumn: 27,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const engines = [{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }];
const all = [...engines];

@Module({ providers: [...all] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a constant list that is exported',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

export const engines = [OldEngine];

@Module({ providers: engines })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.usedAsValue },
            line: 4,
            column: 25,
            endLine: 4,
            endColumn: 34,
          },
        ],
        output: null,
      },
      {
        name: 'a constant list that goes elsewhere as well',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

const engines = [OldEngine];
export const count = engines.length;

@Module({ providers: engines })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.usedAsValue },
            line: 4,
            column: 18,
            endLine: 4,
            endColumn: 27,
          },
        ],
        output: null,
      },
      {
        name: 'an exported list of the type of providers',
        code: `import { OldEngine } from './old-engine.js';
import type { Provider } from '@nestjs/common';

export const engines: Provider[] = [OldEngine];
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 37,
            endLine: 4,
            endColumn: 46,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import type { Provider } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

export const engines: Provider[] = [{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }];
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'an exported list that nothing takes',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

export const engines = [OldEngine];

@Module({})
export class EngineModule {}
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
        name: 'what a module exports',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ exports: [OldEngine] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.injectionToken },
            line: 4,
            column: 21,
            endLine: 4,
            endColumn: 30,
          },
        ],
        output: null,
      },
      {
        name: 'a controller',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ controllers: [OldEngine] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.usedAsValue },
            line: 4,
            column: 25,
            endLine: 4,
            endColumn: 34,
          },
        ],
        output: null,
      },
      {
        name: 'an imported module',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ imports: [OldEngine] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.usedAsValue },
            line: 4,
            column: 21,
            endLine: 4,
            endColumn: 30,
          },
        ],
        output: null,
      },
      {
        name: 'an imported module that is there later',
        code: `import { OldEngine } from './old-engine.js';
import { forwardRef, Module } from '@nestjs/common';

@Module({ imports: [forwardRef(() => OldEngine)] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.usedAsValue },
            line: 4,
            column: 38,
            endLine: 4,
            endColumn: 47,
          },
        ],
        output: null,
      },
      {
        name: 'the class of a provider',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: 'engine', useClass: OldEngine }] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 54,
            endLine: 4,
            endColumn: 63,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: 'engine', useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }] })
export class EngineModule {}
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
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: 'engine', useClass: OldEngine }] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(later),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 54,
            endLine: 4,
            endColumn: 63,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(later), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngineLater } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: 'engine', useFactory: (userContext: UserContext) => createEngineLater(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'token and class of a provider',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: OldEngine, useClass: OldEngine }] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.injectionToken },
            line: 4,
            column: 34,
            endLine: 4,
            endColumn: 43,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 55,
            endLine: 4,
            endColumn: 64,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'the class of a provider in lines, with comments',
        code: `import { OldEngine } from './old-engine.js';
import { Module, Scope } from '@nestjs/common';

@Module({
  providers: [
    {
      provide: 'engine', // the token
      useClass: /* old */ OldEngine, // the class
      scope: Scope.REQUEST,
    },
  ],
})
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 8,
            column: 27,
            endLine: 8,
            endColumn: 36,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module, Scope } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({
  providers: [
    {
      provide: 'engine', // the token
      useFactory: /* old */ (userContext: UserContext) => createEngine(userContext),
      inject: [UserContext], // the class
      scope: Scope.REQUEST,
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
        name: 'a quoted key of a provider',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: 'engine', 'useClass': OldEngine }] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 56,
            endLine: 4,
            endColumn: 65,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: 'engine', useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a computed key of a provider',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: 'engine', ['useClass']: OldEngine }] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.usedAsValue },
            line: 4,
            column: 58,
            endLine: 4,
            endColumn: 67,
          },
        ],
        output: null,
      },
      {
        name: 'the class of a provider by choice',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

class OtherEngine {}
declare const isNew: boolean;

@Module({ providers: [{ provide: 'engine', useClass: isNew ? OtherEngine : OldEngine }] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.ambiguousTarget,
            },
            line: 7,
            column: 76,
            endLine: 7,
            endColumn: 85,
          },
        ],
        output: null,
      },
      {
        name: 'the class of a provider in a constant',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

const engine = { provide: 'engine', useClass: OldEngine };

@Module({ providers: [engine] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 47,
            endLine: 4,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const engine = { provide: 'engine', useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] };

@Module({ providers: [engine] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'the class of a provider with a declared type',
        code: `import { OldEngine } from './old-engine.js';
import type { Provider } from '@nestjs/common';

export const engine: Provider = { provide: 'engine', useClass: OldEngine };
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 64,
            endLine: 4,
            endColumn: 73,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import type { Provider } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

export const engine: Provider = { provide: 'engine', useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] };
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'the class of a provider that is checked',
        code: `import { OldEngine } from './old-engine.js';
import type { Provider } from '@nestjs/common';

export const engine = { provide: 'engine', useClass: OldEngine } satisfies Provider;
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 54,
            endLine: 4,
            endColumn: 63,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import type { Provider } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

export const engine = { provide: 'engine', useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] } satisfies Provider;
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'the class of a provider in a file of the framework',
        code: `import { OldEngine } from './old-engine.js';
import { Scope } from '@nestjs/common';

export const engine = { provide: 'engine', useClass: OldEngine, scope: Scope.DEFAULT };
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 54,
            endLine: 4,
            endColumn: 63,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Scope } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

export const engine = { provide: 'engine', useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext], scope: Scope.DEFAULT };
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'the class of the options of another module',
        code: `import { OldEngine } from './old-engine.js';
import { type DynamicModule, Module } from '@nestjs/common';

declare const Settings: { forRootAsync(options: { useClass: unknown }): DynamicModule };

@Module({ imports: [Settings.forRootAsync({ useClass: OldEngine })] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.usedAsValue },
            line: 6,
            column: 55,
            endLine: 6,
            endColumn: 64,
          },
        ],
        output: null,
      },
      {
        name: 'an alias of a provider',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: 'engine', useExisting: OldEngine }] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.injectionToken },
            line: 4,
            column: 57,
            endLine: 4,
            endColumn: 66,
          },
        ],
        output: null,
      },
      {
        name: 'the token of a factory',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: OldEngine, useFactory: () => 1 }] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.injectionToken },
            line: 4,
            column: 34,
            endLine: 4,
            endColumn: 43,
          },
        ],
        output: null,
      },
      {
        name: 'the token of a value',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: OldEngine, useValue: 1 }] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.injectionToken },
            line: 4,
            column: 34,
            endLine: 4,
            endColumn: 43,
          },
        ],
        output: null,
      },
      {
        name: 'what a factory is given',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [{ provide: 'engine', useFactory: (engine: object) => engine, inject: [OldEngine] }] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a NestJS module', canonical, outcome: outcomes.injectionToken },
            line: 4,
            column: 93,
            endLine: 4,
            endColumn: 102,
          },
        ],
        output: null,
      },
      {
        name: 'a dynamic module',
        code: `import { OldEngine } from './old-engine.js';
import type { DynamicModule } from '@nestjs/common';

export class EngineModule {
  static forRoot(): DynamicModule {
    return { module: EngineModule, providers: [OldEngine], exports: [OldEngine] };
  }
}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 6,
            column: 48,
            endLine: 6,
            endColumn: 57,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import type { DynamicModule } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

export class EngineModule {
  static forRoot(): DynamicModule {
    return { module: EngineModule, providers: [{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }], exports: [OldEngine] };
  }
}
`,
              },
            ],
          },
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.injectionToken },
            line: 6,
            column: 70,
            endLine: 6,
            endColumn: 79,
          },
        ],
        output: null,
      },
      {
        name: 'an injected parameter',
        code: `import { OldEngine } from './old-engine.js';
import { Inject, Injectable } from '@nestjs/common';

@Injectable()
export class Session {
  constructor(@Inject(OldEngine) readonly engine: object) {}
}
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a NestJS module', canonical, outcome: outcomes.injectionToken },
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 32,
          },
        ],
        output: null,
      },
      {
        name: 'an injected parameter that is there later',
        code: `import { OldEngine } from './old-engine.js';
import { forwardRef, Inject, Injectable } from '@nestjs/common';

@Injectable()
export class Session {
  constructor(@Inject(forwardRef(() => OldEngine)) readonly engine: object) {}
}
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a NestJS module', canonical, outcome: outcomes.injectionToken },
            line: 6,
            column: 40,
            endLine: 6,
            endColumn: 49,
          },
        ],
        output: null,
      },
      {
        name: 'an injected field',
        code: `import { OldEngine } from './old-engine.js';
import { Inject } from '@nestjs/common';

export class Session {
  @Inject(OldEngine) engine?: object;
}
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a NestJS module', canonical, outcome: outcomes.injectionToken },
            line: 5,
            column: 11,
            endLine: 5,
            endColumn: 20,
          },
        ],
        output: null,
      },
      {
        name: 'the type of a parameter',
        code: `import { OldEngine } from './old-engine.js';
import { Injectable } from '@nestjs/common';

@Injectable()
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
        name: 'a reference to the module',
        code: `import { OldEngine } from './old-engine.js';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';

@Injectable()
export class Session {
  constructor(private readonly modules: ModuleRef) {}

  async open() {
    const engine = this.modules.get(OldEngine, { strict: false });
    return [engine, await this.modules.resolve(OldEngine), await this.modules.create(OldEngine)];
  }
}
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a NestJS module', canonical, outcome: outcomes.injectionToken },
            line: 10,
            column: 37,
            endLine: 10,
            endColumn: 46,
          },
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a NestJS module', canonical, outcome: outcomes.injectionToken },
            line: 11,
            column: 48,
            endLine: 11,
            endColumn: 57,
          },
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.usedAsValue },
            line: 11,
            column: 86,
            endLine: 11,
            endColumn: 95,
          },
        ],
        output: null,
      },
      {
        name: 'an application',
        code: `import { OldEngine } from './old-engine.js';
import { NestFactory } from '@nestjs/core';

class AppModule {}
const app = await NestFactory.create(AppModule);
app.get(OldEngine).execute('plan');
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a NestJS module', canonical, outcome: outcomes.injectionToken },
            line: 6,
            column: 9,
            endLine: 6,
            endColumn: 18,
          },
        ],
        output: null,
      },
      {
        name: 'guards',
        code: `import { OldEngine } from './old-engine.js';
import { Controller, UseGuards } from '@nestjs/common';

@Controller('engines')
@UseGuards(OldEngine)
export class Engines {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.usedAsValue },
            line: 5,
            column: 12,
            endLine: 5,
            endColumn: 21,
          },
        ],
        output: null,
      },
      {
        name: 'a module of a test',
        filename: 'tests/engine.test.ts',
        code: `import { OldEngine } from '../src/old-engine.js';
import { Test, type TestingModule } from '@nestjs/testing';

const testing: TestingModule = await Test.createTestingModule({ providers: [OldEngine] }).compile();
export const engine = testing.get(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.testFile },
            line: 4,
            column: 77,
            endLine: 4,
            endColumn: 86,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from '../src/old-engine.js';
import { Test, type TestingModule } from '@nestjs/testing';
import { createEngine } from '../src/engine-factory.js';
import { UserContext } from '../src/user-context.js';

const testing: TestingModule = await Test.createTestingModule({ providers: [{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }] }).compile();
export const engine = testing.get(OldEngine);
`,
              },
            ],
          },
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a NestJS module', canonical, outcome: outcomes.injectionToken },
            line: 5,
            column: 35,
            endLine: 5,
            endColumn: 44,
          },
        ],
        output: null,
      },
      {
        name: 'what a test overrides',
        filename: 'tests/engine.test.ts',
        code: `import { OldEngine } from '../src/old-engine.js';
import { Test } from '@nestjs/testing';

export const testing = await Test.createTestingModule({})
  .overrideProvider('engine')
  .useClass(OldEngine)
  .overrideProvider(OldEngine)
  .useValue({})
  .compile();
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.usedAsValue },
            line: 6,
            column: 13,
            endLine: 6,
            endColumn: 22,
          },
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.injectionToken },
            line: 7,
            column: 21,
            endLine: 7,
            endColumn: 30,
          },
        ],
        output: null,
      },
      {
        name: 'a module of a test that replaces the class',
        filename: 'tests/engine.test.ts',
        code: `import { OldEngine } from '../src/old-engine.js';
import { Test } from '@nestjs/testing';

declare const vi: { mock(path: string): void };
vi.mock('../src/old-engine.js');
export const testing = Test.createTestingModule({ providers: [OldEngine] });
`,
        errors: [
          imported,
          {
            messageId: 'mocked',
            data: { name: 'OldEngine', canonical, outcome: outcomes.mockedModule },
            line: 5,
            column: 9,
            endLine: 5,
            endColumn: 31,
          },
          {
            messageId: 'mocked',
            data: { name: 'SealedEngine', canonical, outcome: outcomes.mockedModule },
            line: 5,
            column: 9,
            endLine: 5,
            endColumn: 31,
          },
          {
            messageId: 'mocked',
            data: { name: 'LooseEngine', canonical, outcome: outcomes.mockedModule },
            line: 5,
            column: 9,
            endLine: 5,
            endColumn: 31,
          },
          {
            messageId: 'mocked',
            data: { name: 'PairEngine', canonical, outcome: outcomes.mockedModule },
            line: 5,
            column: 9,
            endLine: 5,
            endColumn: 31,
          },
          {
            messageId: 'mocked',
            data: { name: 'PlainEngine', canonical, outcome: outcomes.mockedModule },
            line: 5,
            column: 9,
            endLine: 5,
            endColumn: 31,
          },
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.mockedModule },
            line: 6,
            column: 63,
            endLine: 6,
            endColumn: 72,
          },
        ],
        output: null,
      },
      {
        name: 'imports that the file has',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import * as factory from './engine-factory.js';
import { UserContext as Context } from './user-context.js';

@Module({ providers: [Context, OldEngine] })
export class EngineModule {}

export const engine = factory.createDefault();
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 6,
            column: 32,
            endLine: 6,
            endColumn: 41,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import * as factory from './engine-factory.js';
import { UserContext as Context } from './user-context.js';

@Module({ providers: [Context, { provide: OldEngine, useFactory: (userContext: Context) => factory.createEngine(userContext), inject: [Context] }] })
export class EngineModule {}

export const engine = factory.createDefault();
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'names that are taken',
        code: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

const createEngine = 1;
const userContext = 2;
class UserContext {}

@Module({ providers: [UserContext, OldEngine] })
export class EngineModule {}
export const taken = [createEngine, userContext];
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 8,
            column: 36,
            endLine: 8,
            endColumn: 45,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngine as createEngine2 } from './engine-factory.js';
import { UserContext as UserContext2 } from './user-context.js';

const createEngine = 1;
const userContext = 2;
class UserContext {}

@Module({ providers: [UserContext, { provide: OldEngine, useFactory: (userContext: UserContext2) => createEngine2(userContext), inject: [UserContext2] }] })
export class EngineModule {}
export const taken = [createEngine, userContext];
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a renamed import',
        code: `import { OldEngine as Old } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [Old] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'OldEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 26,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('Old'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 26,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine as Old } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: Old, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a default import',
        code: `import Old from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [Old] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'OldEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 8,
            endLine: 1,
            endColumn: 11,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('Old'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 26,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import Old from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: Old, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a namespace',
        code: `import * as old from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [old.OldEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('old.OldEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 36,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import * as old from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: old.OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a namespace of the framework',
        code: `import { OldEngine } from './old-engine.js';
import * as nest from '@nestjs/common';

@nest.Module({ providers: [OldEngine] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 28,
            endLine: 4,
            endColumn: 37,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import * as nest from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@nest.Module({ providers: [{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'JavaScript',
        filename: 'src/consumer.js',
        code: `import { OldEngine } from './old-engine.js';
import { Scope } from '@nestjs/common';

export const providers = [{ provide: 'engine', useClass: OldEngine, scope: Scope.DEFAULT }];
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 58,
            endLine: 4,
            endColumn: 67,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Scope } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

export const providers = [{ provide: 'engine', useFactory: (userContext) => createEngine(userContext), inject: [UserContext], scope: Scope.DEFAULT }];
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: "a list of a decorator of one's own",
        code: `import { OldEngine } from './old-engine.js';

declare const Module: (options: { providers: unknown[] }) => ClassDecorator;

@Module({ providers: [OldEngine] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a container', truth: truth(), outcome: outcomes.usedAsValue },
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 32,
          },
        ],
        output: null,
      },
      {
        name: 'a list that grows',
        code: `import { OldEngine } from './old-engine.js';
import { Module, type Provider } from '@nestjs/common';

const engines: Provider[] = [];
engines.push(OldEngine);

@Module({ providers: engines })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 5,
            column: 14,
            endLine: 5,
            endColumn: 23,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module, type Provider } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

const engines: Provider[] = [];
engines.push({ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] });

@Module({ providers: engines })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a list of classes that grows',
        code: `import { OldEngine } from './old-engine.js';
import { Module, type Type } from '@nestjs/common';

const engines: Type[] = [];
engines.unshift(OldEngine);

@Module({ providers: [...engines] })
export class EngineModule {}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.usedAsValue },
            line: 5,
            column: 17,
            endLine: 5,
            endColumn: 26,
          },
        ],
        output: null,
      },
      {
        name: 'the lists of a dynamic module that grow, and one that is replaced',
        code: `import { OldEngine } from './old-engine.js';
import type { DynamicModule } from '@nestjs/common';

export function extend(base: DynamicModule): DynamicModule {
  base.providers?.push(OldEngine);
  base.exports = [OldEngine];
  return base;
}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 5,
            column: 24,
            endLine: 5,
            endColumn: 33,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import type { DynamicModule } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

export function extend(base: DynamicModule): DynamicModule {
  base.providers?.push({ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] });
  base.exports = [OldEngine];
  return base;
}
`,
              },
            ],
          },
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.injectionToken },
            line: 6,
            column: 19,
            endLine: 6,
            endColumn: 28,
          },
        ],
        output: null,
      },
      {
        name: 'a list that is declared later',
        code: `import { OldEngine } from './old-engine.js';
import type { Provider } from '@nestjs/common';

export let engines: Provider[];
engines = [OldEngine];
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 5,
            column: 12,
            endLine: 5,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import type { Provider } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

export let engines: Provider[];
engines = [{ provide: OldEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }];
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a pipe of a parameter',
        code: `import { OldEngine } from './old-engine.js';
import { Controller, Param, Query } from '@nestjs/common';

@Controller('engines')
export class Engines {
  find(@Param('id', OldEngine) id: string, @Query(OldEngine) query: object): unknown[] {
    return [id, query];
  }
}
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.usedAsValue },
            line: 6,
            column: 21,
            endLine: 6,
            endColumn: 30,
          },
          {
            messageId: 'registered',
            data: { name: 'OldEngine', container: 'a NestJS module', truth: truth(), outcome: outcomes.usedAsValue },
            line: 6,
            column: 51,
            endLine: 6,
            endColumn: 60,
          },
        ],
        output: null,
      },
      {
        name: 'a module of a function that says what it gives',
        filename: 'tests/engine.test.ts',
        code: `import { OldEngine } from '../src/old-engine.js';
import { Test, type TestingModule } from '@nestjs/testing';

const open = async (): Promise<TestingModule> => Test.createTestingModule({}).compile();
function openAgain(): Promise<TestingModule> {
  return open();
}
(await open()).get(OldEngine);
(await openAgain()).get(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a NestJS module', canonical, outcome: outcomes.injectionToken },
            line: 8,
            column: 20,
            endLine: 8,
            endColumn: 29,
          },
          {
            messageId: 'injected',
            data: { name: 'OldEngine', container: 'a NestJS module', canonical, outcome: outcomes.injectionToken },
            line: 9,
            column: 25,
            endLine: 9,
            endColumn: 34,
          },
        ],
        output: null,
      },
    ],
  },
);
