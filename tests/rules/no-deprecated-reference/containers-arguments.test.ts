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
    valid: [],
    invalid: [
      {
        name: 'a class that a decorator names',
        code: `import { ClassTokenEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';

@Module({ providers: [ClassTokenEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'ClassTokenEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 26,
          },
          {
            messageId: 'registered',
            data: {
              name: 'ClassTokenEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('ClassTokenEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 39,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { ClassTokenEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: ClassTokenEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class that a decorator of the base class names',
        code: `import { DerivedEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';

@Module({ providers: [DerivedEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'DerivedEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 23,
          },
          {
            messageId: 'registered',
            data: {
              name: 'DerivedEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('DerivedEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 36,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { DerivedEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: DerivedEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class of a namespace',
        code: `import { QualifiedEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';

@Module({ providers: [QualifiedEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'QualifiedEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 25,
          },
          {
            messageId: 'registered',
            data: {
              name: 'QualifiedEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('QualifiedEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { QualifiedEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: QualifiedEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a class of a package',
        settings: containersSettings('createFrom($userContext)'),
        code: `import { PackageEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';

@Module({ providers: [PackageEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'PackageEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 23,
          },
          {
            messageId: 'registered',
            data: {
              name: 'PackageEngine',
              container: 'a NestJS module',
              truth: truth('createFrom($userContext)'),
              outcome: outcomes.injectedElsewhere('PackageEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 36,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth('createFrom($userContext)'), choice: '' },
                output: `import { PackageEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';
import { createFrom } from './engine-factory.js';
import { SettingsService } from 'settings-package';

@Module({ providers: [{ provide: PackageEngine, useFactory: (userContext: SettingsService) => createFrom(userContext), inject: [SettingsService] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a token that a decorator names',
        code: `import { NamedTokenEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';

@Module({ providers: [NamedTokenEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'NamedTokenEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 26,
          },
          {
            messageId: 'registered',
            data: {
              name: 'NamedTokenEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.argumentUnmapped('userContext'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 39,
          },
        ],
        output: null,
      },
      {
        name: 'an optional parameter',
        code: `import { OptionalEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';

@Module({ providers: [OptionalEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'OptionalEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 24,
          },
          {
            messageId: 'registered',
            data: {
              name: 'OptionalEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.argumentUnmapped('userContext'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 37,
          },
        ],
        output: null,
      },
      {
        name: 'an interface',
        code: `import { InterfaceEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';

@Module({ providers: [InterfaceEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'InterfaceEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 25,
          },
          {
            messageId: 'registered',
            data: {
              name: 'InterfaceEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.argumentUnmapped('userContext'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 38,
          },
        ],
        output: null,
      },
      {
        name: 'a class that is not exported',
        code: `import { HiddenEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';

@Module({ providers: [HiddenEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'HiddenEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 22,
          },
          {
            messageId: 'registered',
            data: {
              name: 'HiddenEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.argumentUnmapped('userContext'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 35,
          },
        ],
        output: null,
      },
      {
        name: 'a string',
        code: `import { PrimitiveEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';

@Module({ providers: [PrimitiveEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'PrimitiveEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 25,
          },
          {
            messageId: 'registered',
            data: {
              name: 'PrimitiveEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.argumentUnmapped('userContext'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 38,
          },
        ],
        output: null,
      },
      {
        name: 'a union',
        code: `import { UnionEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';

@Module({ providers: [UnionEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'UnionEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
          {
            messageId: 'registered',
            data: {
              name: 'UnionEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.argumentUnmapped('userContext'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 34,
          },
        ],
        output: null,
      },
      {
        name: 'a parameter beside a class that is imported as a type',
        code: `import { TypeOnlyEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';

@Module({ providers: [TypeOnlyEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'TypeOnlyEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 24,
          },
          {
            messageId: 'registered',
            data: {
              name: 'TypeOnlyEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.injectedElsewhere('TypeOnlyEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 37,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth(), choice: '' },
                output: `import { TypeOnlyEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: TypeOnlyEngine, useFactory: (userContext: UserContext) => createEngine(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'all parameters, with a class that is imported as a type',
        settings: containersSettings('createFrom($args)'),
        code: `import { TypeOnlyEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';

@Module({ providers: [TypeOnlyEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'TypeOnlyEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 24,
          },
          {
            messageId: 'registered',
            data: {
              name: 'TypeOnlyEngine',
              container: 'a NestJS module',
              truth: truth('createFrom($args)'),
              outcome: outcomes.argumentUnmapped('registry'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 37,
          },
        ],
        output: null,
      },
      {
        name: 'all parameters',
        settings: containersSettings('createFrom($args)'),
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
              truth: truth('createFrom($args)'),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth('createFrom($args)'), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createFrom } from './engine-factory.js';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: OldEngine, useFactory: (registry: Registry, userContext: UserContext) => createFrom(registry, userContext), inject: [Registry, UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'all parameters, without an optional one at the end',
        settings: containersSettings('createFrom($args)'),
        code: `import { SizedEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';

@Module({ providers: [SizedEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'SizedEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
          {
            messageId: 'registered',
            data: {
              name: 'SizedEngine',
              container: 'a NestJS module',
              truth: truth('createFrom($args)'),
              outcome: outcomes.injectedElsewhere('SizedEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 34,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth('createFrom($args)'), choice: '' },
                output: `import { SizedEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';
import { createFrom } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: SizedEngine, useFactory: (userContext: UserContext) => createFrom(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'all of no parameters',
        settings: containersSettings('createFrom($args)'),
        code: `import { PlainEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [PlainEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'PlainEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
          {
            messageId: 'registered',
            data: {
              name: 'PlainEngine',
              container: 'a NestJS module',
              truth: truth('createFrom($args)'),
              outcome: outcomes.injectedElsewhere('PlainEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 34,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth('createFrom($args)'), choice: '' },
                output: `import { PlainEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createFrom } from './engine-factory.js';

@Module({ providers: [{ provide: PlainEngine, useFactory: () => createFrom() }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'an argument that the factory can do without',
        settings: containersSettings('createTuned($userContext, $size)'),
        code: `import { SizedEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';

@Module({ providers: [SizedEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'SizedEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
          {
            messageId: 'registered',
            data: {
              name: 'SizedEngine',
              container: 'a NestJS module',
              truth: truth('createTuned($userContext, $size)'),
              outcome: outcomes.injectedElsewhere('SizedEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 34,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth('createTuned($userContext, $size)'), choice: '' },
                output: `import { SizedEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';
import { createTuned } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: SizedEngine, useFactory: (userContext: UserContext) => createTuned(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a parameter that the class does not have',
        code: `import { PlainEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [PlainEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'PlainEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
          {
            messageId: 'registered',
            data: {
              name: 'PlainEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.argumentUnmapped('userContext'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 34,
          },
        ],
        output: null,
      },
      {
        name: 'a factory without arguments',
        settings: containersSettings('createDefault()'),
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
              truth: truth('createDefault()'),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth('createDefault()'), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createDefault } from './engine-factory.js';

@Module({ providers: [{ provide: OldEngine, useFactory: () => createDefault() }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a factory of a class',
        settings: containersSettings('Engines.create($userContext)'),
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
              truth: truth('Engines.create($userContext)'),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth('Engines.create($userContext)'), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { Engines } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: OldEngine, useFactory: (userContext: UserContext) => Engines.create(userContext), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a template that is no call',
        settings: containersSettings("$userContext.userId === '' ? createDefault() : createEngine($userContext)"),
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
              truth: truth("$userContext.userId === '' ? createDefault() : createEngine($userContext)"),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: {
                  truth: truth("$userContext.userId === '' ? createDefault() : createEngine($userContext)"),
                  choice: '',
                },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createDefault, createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: OldEngine, useFactory: (userContext: UserContext) => (userContext.userId === '' ? createDefault() : createEngine(userContext)), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'an object',
        settings: containersSettings('createFrom({ $registry, $userContext })'),
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
              truth: truth('createFrom({ $registry, $userContext })'),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth('createFrom({ $registry, $userContext })'), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createFrom } from './engine-factory.js';
import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: OldEngine, useFactory: (registry: Registry, userContext: UserContext) => createFrom({ registry, userContext }), inject: [Registry, UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'something awaited inside',
        settings: containersSettings('createFrom(await createEngineLater($userContext))'),
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
              truth: truth('createFrom(await createEngineLater($userContext))'),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth('createFrom(await createEngineLater($userContext))'), choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createFrom, createEngineLater } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: OldEngine, useFactory: async (userContext: UserContext) => createFrom(await createEngineLater(userContext)), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'the scope',
        settings: containersSettings('createEngine($scope)'),
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
              truth: truth('createEngine($scope)'),
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth('createEngine($scope)'), choice: '' },
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
        name: 'a choice of scopes',
        settings: containersSettings('createEngine($scope)'),
        code: `import { PairEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [PairEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'PairEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 20,
          },
          {
            messageId: 'registered',
            data: {
              name: 'PairEngine',
              container: 'a NestJS module',
              truth: truth('createEngine($scope)'),
              outcome: outcomes.ambiguousScope('caller, owner'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 33,
            suggestions: [
              {
                messageId: 'registerFactory',
                data: { truth: truth('createEngine($scope)'), choice: " with 'caller'" },
                output: `import { PairEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: PairEngine, useFactory: (caller: UserContext) => createEngine(caller), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
              {
                messageId: 'registerFactory',
                data: { truth: truth('createEngine($scope)'), choice: " with 'owner'" },
                output: `import { PairEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { createEngine } from './engine-factory.js';
import { UserContext } from './user-context.js';

@Module({ providers: [{ provide: PairEngine, useFactory: (owner: UserContext) => createEngine(owner), inject: [UserContext] }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'no scope',
        settings: containersSettings('createEngine($scope)'),
        code: `import { PlainEngine } from './old-engine.js';
import { Module } from '@nestjs/common';

@Module({ providers: [PlainEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'PlainEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
          },
          {
            messageId: 'registered',
            data: {
              name: 'PlainEngine',
              container: 'a NestJS module',
              truth: truth('createEngine($scope)'),
              outcome: outcomes.scopeNotFound,
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 34,
          },
        ],
        output: null,
      },
      {
        name: 'a lifetime of the class',
        code: `import { ScopedEngine } from './injected-engines.js';
import { Module } from '@nestjs/common';

@Module({ providers: [ScopedEngine] })
export class EngineModule {}
`,
        errors: [
          {
            messageId: 'imported',
            data: { name: 'ScopedEngine', canonical, outcome: outcomes.stillUsed },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 22,
          },
          {
            messageId: 'registered',
            data: {
              name: 'ScopedEngine',
              container: 'a NestJS module',
              truth: truth(),
              outcome: outcomes.lifetimeDeclared,
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 35,
          },
        ],
        output: null,
      },
      {
        name: 'no factory',
        settings: containersSettings(null),
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
              truth: canonical,
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'useCanonical',
                data: { canonical, choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { Engine } from './engine.js';

@Module({ providers: [{ provide: OldEngine, useClass: Engine }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'no factory, and the class of a provider',
        settings: containersSettings(null),
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
              truth: canonical,
              outcome: outcomes.injectedElsewhere("'engine'"),
            },
            line: 4,
            column: 54,
            endLine: 4,
            endColumn: 63,
            suggestions: [
              {
                messageId: 'useCanonical',
                data: { canonical, choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Module } from '@nestjs/common';
import { Engine } from './engine.js';

@Module({ providers: [{ provide: 'engine', useClass: Engine }] })
export class EngineModule {}
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'no factory, and InversifyJS',
        settings: containersSettings(null),
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

const container = new Container();
container.bind('a').to(OldEngine);
container.bind(OldEngine).toSelf();
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: canonical,
              outcome: outcomes.injectedElsewhere("'a'"),
            },
            line: 5,
            column: 24,
            endLine: 5,
            endColumn: 33,
            suggestions: [
              {
                messageId: 'useCanonical',
                data: { canonical, choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { Engine } from './engine.js';

const container = new Container();
container.bind('a').to(Engine);
container.bind(OldEngine).toSelf();
`,
              },
            ],
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: canonical,
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 6,
            column: 16,
            endLine: 6,
            endColumn: 25,
            suggestions: [
              {
                messageId: 'useCanonical',
                data: { canonical, choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';
import { Engine } from './engine.js';

const container = new Container();
container.bind('a').to(OldEngine);
container.bind(OldEngine).to(Engine);
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'no factory, and tsyringe',
        settings: containersSettings(null),
        code: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';

container.registerSingleton(OldEngine);
container.register('a', { useClass: OldEngine });
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: canonical,
              outcome: outcomes.injectedElsewhere('OldEngine'),
            },
            line: 4,
            column: 29,
            endLine: 4,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'useCanonical',
                data: { canonical, choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';
import { Engine } from './engine.js';

container.registerSingleton(OldEngine, Engine);
container.register('a', { useClass: OldEngine });
`,
              },
            ],
          },
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'a tsyringe container',
              truth: canonical,
              outcome: outcomes.injectedElsewhere("'a'"),
            },
            line: 5,
            column: 37,
            endLine: 5,
            endColumn: 46,
            suggestions: [
              {
                messageId: 'useCanonical',
                data: { canonical, choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { container } from 'tsyringe';
import { Engine } from './engine.js';

container.registerSingleton(OldEngine);
container.register('a', { useClass: Engine });
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'no factory, and Awilix',
        settings: containersSettings(null),
        code: `import { OldEngine } from './old-engine.js';
import { asClass } from 'awilix';

export const engine = asClass(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an Awilix container',
              truth: canonical,
              outcome: outcomes.injectedElsewhere(''),
            },
            line: 4,
            column: 31,
            endLine: 4,
            endColumn: 40,
            suggestions: [
              {
                messageId: 'useCanonical',
                data: { canonical, choice: '' },
                output: `import { OldEngine } from './old-engine.js';
import { asClass } from 'awilix';
import { Engine } from './engine.js';

export const engine = asClass(Engine);
`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a dead factory',
        settings: containersSettings('Engines.make($userContext)'),
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
              truth: truth('Engines.make($userContext)'),
              outcome: outcomes.referenceDead('Engines.make'),
            },
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 32,
          },
        ],
        output: null,
      },
      {
        name: 'something that InversifyJS would be asked for twice',
        settings: containersSettings('createTuned($userContext, $userContext.userId.length)'),
        code: `import { OldEngine } from './old-engine.js';
import { Container } from 'inversify';

new Container().bind('engine').to(OldEngine);
`,
        errors: [
          imported,
          {
            messageId: 'registered',
            data: {
              name: 'OldEngine',
              container: 'an InversifyJS container',
              truth: truth('createTuned($userContext, $userContext.userId.length)'),
              outcome: outcomes.argumentHasEffects('$userContext'),
            },
            line: 4,
            column: 35,
            endLine: 4,
            endColumn: 44,
          },
        ],
        output: null,
      },
    ],
  },
);
