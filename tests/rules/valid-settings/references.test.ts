import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { validSettings } from '../../../rules/valid-settings.ts';
import ssot from '../../../src/index.ts';
import { projectFolder } from '../../harness/fixture-project.ts';
import { ProjectLinter } from '../../harness/lint.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings, type SsotSettings } from '../../harness/settings.ts';
import { temporaryProject } from '../../modules/temporary-project.ts';

ruleTester({ project: 'engines', settings: {} }).run('valid-settings', validSettings, {
  valid: [
    { name: 'nothing', code: 'export {};', settings: {} },
    { name: 'no concepts', code: 'export {};', settings: { concepts: [] } },
    {
      name: 'a concept in full',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($userContext)' },
            deprecated: [
              './src/execution-engine.ts#ExecutionEngine',
              './src/execution-engine-consolidated.ts#ExecutionEngine',
              {
                ref: './src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine',
                parameters: ['userContext', 'timeout'],
              },
            ],
            constructors: ['./src/bridge.ts', './src/registry.ts#Registry', './src/context.ts#currentContext'],
          },
        ],
        userScope: {
          names: ['tenantId'],
          types: ['./src/context.ts#UserExecutionContext'],
          accessors: ['./src/context.ts#currentContext'],
        },
        emitters: [{ ref: './src/bridge.ts#Bridge', methods: ['send'], scopeArgument: 0 }],
      },
    },
    {
      name: 'modules without an extension',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine#UserExecutionEngine',
            factory: { module: './src/execution-engine-factory', call: 'await createExecutionEngine($userContext)' },
          },
        ],
      },
    },
    {
      name: 'modules without their `./`',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: 'src/user-execution-engine.ts#UserExecutionEngine' }] },
    },
    {
      name: 'modules with the extension of JavaScript',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: './src/user-execution-engine.js#UserExecutionEngine' }] },
    },
    {
      name: 'a folder with an index',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: './src#UserExecutionEngine' }] },
    },
    {
      name: 'a barrel of a barrel',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/barrel-of-barrel.ts#UserExecutionEngine',
            deprecated: ['./src/barrel-of-barrel.ts#LegacyEngine'],
          },
        ],
      },
    },
    {
      name: 'a member of an exported namespace',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: './src/barrel-of-barrel.ts#engines.UserExecutionEngine' }] },
    },
    {
      name: 'a default export',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            deprecated: ['./src/execution-engine.ts#default'],
          },
        ],
      },
    },
    {
      name: 'a static member',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/execution-engine-factory.ts#ExecutionEngineFactory.createExecutionEngine',
          },
        ],
      },
    },
    {
      name: 'a template that calls a static method',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: {
              module: './src/execution-engine-factory.ts',
              call: 'await ExecutionEngineFactory.createExecutionEngine($userContext)',
            },
            deprecated: ['./src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine'],
          },
        ],
      },
    },
    {
      name: 'a placeholder for a property of a parameter',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($userContext)' },
            deprecated: ['./src/execution-engine-consolidated.ts#ExecutionEngine'],
          },
        ],
      },
    },
    {
      name: 'a placeholder for a parameter of a function, and a function that makes no instance',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($userContext)' },
            deprecated: [
              './src/old-factories.ts#dialEngine',
              './src/old-factories.ts#Engines.make',
              './src/makers/other-calls.ts#countEngines',
              './src/makers/other-calls.ts#makeEngines',
            ],
          },
        ],
      },
    },
    {
      name: 'placeholders that are no parameters',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: {
              module: './src/factories/optional-arguments.ts',
              call: 'openPipeline($scope, $args)',
            },
            deprecated: ['./src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine'],
          },
        ],
        userScope: { names: ['userContext'] },
      },
    },
    {
      name: 'a placeholder that the canonical class alone lacks',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($timeout)' },
            deprecated: ['./src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine'],
          },
        ],
      },
    },
    {
      name: 'a value of which nothing is known',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($userContext)' },
            deprecated: ['./src/carriers/typed-slots.ts#slots'],
          },
        ],
      },
    },
    {
      name: 'a built-in module',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: 'node:events#EventEmitter' }] },
    },
    {
      name: 'an installed package',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: 'valibot#object' }] },
    },
  ],
  invalid: [
    {
      name: 'a canonical module with a slip in its name',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: './src/user-executon-engine.ts#UserExecutionEngine' }] },
      errors: [
        {
          messageId: 'moduleMissing',
          data: {
            keyPath: 'concepts[0].canonical',
            text: './src/user-executon-engine.ts#UserExecutionEngine',
            hint: " Did you mean './src/user-execution-engine.ts'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a canonical module without an extension, with a slip',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: './src/user-executon-engine#UserExecutionEngine' }] },
      errors: [
        {
          messageId: 'moduleMissing',
          data: {
            keyPath: 'concepts[0].canonical',
            text: './src/user-executon-engine#UserExecutionEngine',
            hint: " Did you mean './src/user-execution-engine'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a canonical module that nothing resembles',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: './src/agents.ts#UserExecutionEngine' }] },
      errors: [
        {
          messageId: 'moduleMissing',
          data: { keyPath: 'concepts[0].canonical', text: './src/agents.ts#UserExecutionEngine', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a canonical module in a folder that is not there',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: './source/user-execution-engine.ts#UserExecutionEngine' }] },
      errors: [
        {
          messageId: 'moduleMissing',
          data: {
            keyPath: 'concepts[0].canonical',
            text: './source/user-execution-engine.ts#UserExecutionEngine',
            hint: '',
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a canonical module without its `./`',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: 'src/user-executon-engine.ts#UserExecutionEngine' }] },
      errors: [
        {
          messageId: 'moduleMissing',
          data: { keyPath: 'concepts[0].canonical', text: 'src/user-executon-engine.ts#UserExecutionEngine', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a package that is not installed',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: 'engines-of-nobody#Engine' }] },
      errors: [
        {
          messageId: 'moduleMissing',
          data: { keyPath: 'concepts[0].canonical', text: 'engines-of-nobody#Engine', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a canonical export with a slip in its name',
      code: 'export {};',
      settings: {
        concepts: [{ name: 'Engine', canonical: './src/execution-engine-factory.ts#ExecutionEngineFactroy' }],
      },
      errors: [
        {
          messageId: 'exportMissing',
          data: {
            keyPath: 'concepts[0].canonical',
            text: './src/execution-engine-factory.ts#ExecutionEngineFactroy',
            hint: " Did you mean 'ExecutionEngineFactory'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'the only export of a module under another name',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: './src/user-execution-engine.ts#Engine' }] },
      errors: [
        {
          messageId: 'exportMissing',
          data: {
            keyPath: 'concepts[0].canonical',
            text: './src/user-execution-engine.ts#Engine',
            hint: " Did you mean 'UserExecutionEngine'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a canonical export that nothing resembles',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: './src/execution-engine-factory.ts#Gauge' }] },
      errors: [
        {
          messageId: 'exportMissing',
          data: { keyPath: 'concepts[0].canonical', text: './src/execution-engine-factory.ts#Gauge', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a default export that is not there',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: './src/user-execution-engine.ts#default' }] },
      errors: [
        {
          messageId: 'exportMissing',
          data: {
            keyPath: 'concepts[0].canonical',
            text: './src/user-execution-engine.ts#default',
            hint: " Did you mean 'UserExecutionEngine'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'an export that a barrel does not forward',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: './src/index.ts#ExecutionEngine' }] },
      errors: [
        {
          messageId: 'exportMissing',
          data: {
            keyPath: 'concepts[0].canonical',
            text: './src/index.ts#ExecutionEngine',
            hint: " Did you mean 'ExecutionEngineFactory'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a canonical static member with a slip',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/execution-engine-factory.ts#ExecutionEngineFactory.createExecutionEngin',
          },
        ],
      },
      errors: [
        {
          messageId: 'memberMissing',
          data: {
            keyPath: 'concepts[0].canonical',
            text: './src/execution-engine-factory.ts#ExecutionEngineFactory.createExecutionEngin',
            hint: " Did you mean 'createExecutionEngine'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'an instance member in the place of a static one',
      code: 'export {};',
      settings: {
        concepts: [{ name: 'Engine', canonical: './src/user-execution-engine.ts#UserExecutionEngine.execute' }],
      },
      errors: [
        {
          messageId: 'memberMissing',
          data: {
            keyPath: 'concepts[0].canonical',
            text: './src/user-execution-engine.ts#UserExecutionEngine.execute',
            hint: '',
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a member of an exported namespace with a slip',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: './src/barrel-of-barrel.ts#engines.UserExecutonEngine' }] },
      errors: [
        {
          messageId: 'memberMissing',
          data: {
            keyPath: 'concepts[0].canonical',
            text: './src/barrel-of-barrel.ts#engines.UserExecutonEngine',
            hint: " Did you mean 'UserExecutionEngine'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a module that is no code',
      code: 'export {};',
      settings: { concepts: [{ name: 'Engine', canonical: './tsconfig.json#Engine' }] },
      errors: [
        {
          messageId: 'moduleUnreadable',
          data: { keyPath: 'concepts[0].canonical', text: './tsconfig.json#Engine', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a factory module',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: { module: './src/execution-engine-factroy.ts', call: 'await createExecutionEngine($userContext)' },
          },
        ],
      },
      errors: [
        {
          messageId: 'moduleMissing',
          data: {
            keyPath: 'concepts[0].factory.module',
            text: './src/execution-engine-factroy.ts',
            hint: " Did you mean './src/execution-engine-factory.ts'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a name in the template',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngin($userContext)' },
          },
        ],
      },
      errors: [
        {
          messageId: 'exportMissing',
          data: {
            keyPath: 'concepts[0].factory.call',
            text: 'createExecutionEngin',
            hint: " Did you mean 'createExecutionEngine'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'two names in the template',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: { module: './src/execution-engine-factory.ts', call: 'await wrapped(createEngine($userContext))' },
          },
        ],
      },
      errors: [
        {
          messageId: 'exportMissing',
          data: { keyPath: 'concepts[0].factory.call', text: 'wrapped', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
        {
          messageId: 'exportMissing',
          data: { keyPath: 'concepts[0].factory.call', text: 'createEngine', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a name in the template of one class',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($userContext)' },
            deprecated: [
              {
                ref: './src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine',
                call: 'await createExecutionEngineSink($userContext)',
              },
            ],
          },
        ],
      },
      errors: [
        {
          messageId: 'exportMissing',
          data: {
            keyPath: 'concepts[0].deprecated[0].call',
            text: 'createExecutionEngineSink',
            hint: " Did you mean 'createExecutionEngine'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a placeholder',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($userContxt)' },
            deprecated: ['./src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine'],
          },
        ],
      },
      errors: [
        {
          messageId: 'placeholderUnknown',
          data: { keyPath: 'concepts[0].deprecated[0]', text: '$userContxt', hint: " Did you mean '$userContext'?" },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a placeholder for a parameter that a function does not have',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($userContxt)' },
            deprecated: ['./src/old-factories.ts#openEngine'],
          },
        ],
      },
      errors: [
        {
          messageId: 'placeholderUnknown',
          data: { keyPath: 'concepts[0].deprecated[0]', text: '$userContxt', hint: " Did you mean '$userContext'?" },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a placeholder of a function without parameters',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($userContext)' },
            deprecated: ['./src/context.ts#currentContext'],
          },
        ],
      },
      errors: [
        {
          messageId: 'placeholderUnknown',
          data: { keyPath: 'concepts[0].deprecated[0]', text: '$userContext', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a placeholder of one class of two',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($bridge)' },
            deprecated: [
              './src/execution-engine.ts#ExecutionEngine',
              './src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine',
            ],
          },
        ],
      },
      errors: [
        {
          messageId: 'placeholderUnknown',
          data: { keyPath: 'concepts[0].deprecated[1]', text: '$bridge', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a placeholder that is used twice',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: {
              module: './src/execution-engine-factory.ts',
              call: 'await createExecutionEngine($context ?? $context)',
            },
            deprecated: ['./src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine'],
          },
        ],
      },
      errors: [
        {
          messageId: 'placeholderUnknown',
          data: { keyPath: 'concepts[0].deprecated[0]', text: '$context', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a placeholder against declared parameters',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($userContext)' },
            deprecated: [
              { ref: './src/execution-engine.ts#ExecutionEngine', parameters: ['registry', 'bridge', 'context'] },
            ],
          },
        ],
      },
      errors: [
        {
          messageId: 'placeholderUnknown',
          data: { keyPath: 'concepts[0].deprecated[0].ref', text: '$userContext', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a placeholder against one declared parameter',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($userContext)' },
            deprecated: [{ ref: './src/execution-engine.ts#ExecutionEngine', parameters: ['everything'] }],
          },
        ],
      },
      errors: [
        {
          messageId: 'placeholderUnknown',
          data: {
            keyPath: 'concepts[0].deprecated[0].ref',
            text: '$userContext',
            hint: " Did you mean '$everything'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a placeholder in the template of one class',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($userContext)' },
            deprecated: [
              {
                ref: './src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine',
                call: 'await createExecutionEngine($timeot)',
              },
            ],
          },
        ],
      },
      errors: [
        {
          messageId: 'placeholderUnknown',
          data: { keyPath: 'concepts[0].deprecated[0].call', text: '$timeot', hint: " Did you mean '$timeout'?" },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a deprecated module',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            deprecated: ['./src/requestscoped-execution-engine.ts#RequestScopedExecutionEngine'],
          },
        ],
      },
      errors: [
        {
          messageId: 'moduleMissing',
          data: {
            keyPath: 'concepts[0].deprecated[0]',
            text: './src/requestscoped-execution-engine.ts#RequestScopedExecutionEngine',
            hint: " Did you mean './src/request-scoped-execution-engine.ts'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a deprecated module in an entry of its own',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            deprecated: [{ ref: './src/oldest.ts#ExecutionEngine', reason: 'Old.' }],
          },
        ],
      },
      errors: [
        {
          messageId: 'moduleMissing',
          data: { keyPath: 'concepts[0].deprecated[0].ref', text: './src/oldest.ts#ExecutionEngine', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a deprecated export',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            deprecated: ['./src/execution-engine.ts#Execution'],
          },
        ],
      },
      errors: [
        {
          messageId: 'exportMissing',
          data: {
            keyPath: 'concepts[0].deprecated[0]',
            text: './src/execution-engine.ts#Execution',
            hint: " Did you mean 'ExecutionEngine'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a deprecated static member',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            deprecated: ['./src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine.creat'],
          },
        ],
      },
      errors: [
        {
          messageId: 'memberMissing',
          data: {
            keyPath: 'concepts[0].deprecated[0]',
            text: './src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine.creat',
            hint: " Did you mean 'create'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a permitted module',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            constructors: ['./src/bridg.ts'],
          },
        ],
      },
      errors: [
        {
          messageId: 'moduleMissing',
          data: {
            keyPath: 'concepts[0].constructors[0]',
            text: './src/bridg.ts',
            hint: " Did you mean './src/bridge.ts'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a permitted export',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            constructors: ['./src/bridge.ts#Brige'],
          },
        ],
      },
      errors: [
        {
          messageId: 'exportMissing',
          data: {
            keyPath: 'concepts[0].constructors[0]',
            text: './src/bridge.ts#Brige',
            hint: " Did you mean 'Bridge'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a permitted member',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            constructors: ['./src/execution-engine-factory.ts#ExecutionEngineFactory.make'],
          },
        ],
      },
      errors: [
        {
          messageId: 'memberMissing',
          data: {
            keyPath: 'concepts[0].constructors[0]',
            text: './src/execution-engine-factory.ts#ExecutionEngineFactory.make',
            hint: " Did you mean 'createExecutionEngine'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a type of the user scope',
      code: 'export {};',
      settings: {
        concepts: [{ name: 'Engine', canonical: './src/user-execution-engine.ts#UserExecutionEngine' }],
        userScope: { types: ['./src/context.ts#ExecutionContext'] },
      },
      errors: [
        {
          messageId: 'exportMissing',
          data: {
            keyPath: 'userScope.types[0]',
            text: './src/context.ts#ExecutionContext',
            hint: " Did you mean 'UserExecutionContext'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'an accessor of the user scope',
      code: 'export {};',
      settings: {
        concepts: [{ name: 'Engine', canonical: './src/user-execution-engine.ts#UserExecutionEngine' }],
        userScope: { accessors: ['./src/contxt.ts#currentContext'] },
      },
      errors: [
        {
          messageId: 'moduleMissing',
          data: {
            keyPath: 'userScope.accessors[0]',
            text: './src/contxt.ts#currentContext',
            hint: " Did you mean './src/context.ts'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'an emitter',
      code: 'export {};',
      settings: {
        concepts: [{ name: 'Engine', canonical: './src/user-execution-engine.ts#UserExecutionEngine' }],
        emitters: [{ ref: './src/bridge.ts#Bride', methods: ['send'] }],
      },
      errors: [
        {
          messageId: 'exportMissing',
          data: { keyPath: 'emitters[0].ref', text: './src/bridge.ts#Bride', hint: " Did you mean 'Bridge'?" },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'an emitter without concepts',
      code: 'export {};',
      settings: { concepts: [], emitters: [{ ref: './src/bridge.ts#Bride', methods: ['send'] }] },
      errors: [
        {
          messageId: 'exportMissing',
          data: { keyPath: 'emitters[0].ref', text: './src/bridge.ts#Bride', hint: " Did you mean 'Bridge'?" },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'a user scope without concepts',
      code: 'export {};',
      settings: { userScope: { types: ['./src/context.ts#ExecutionContext'] } },
      errors: [
        {
          messageId: 'exportMissing',
          data: {
            keyPath: 'userScope.types[0]',
            text: './src/context.ts#ExecutionContext',
            hint: " Did you mean 'UserExecutionContext'?",
          },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
    {
      name: 'everything at once',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/nowhere.ts#A',
            factory: { module: './src/execution-engine-factory.ts', call: 'await nothing($a)' },
            deprecated: ['./src/execution-engine.ts#B'],
            constructors: ['./src/anywhere.ts'],
          },
          { name: 'Bridge', canonical: './src/bridge.ts#C' },
        ],
        userScope: { types: ['./src/context.ts#D'] },
        emitters: [{ ref: './src/elsewhere.ts#E', methods: ['f'] }],
      },
      errors: [
        {
          messageId: 'moduleMissing',
          data: { keyPath: 'concepts[0].canonical', text: './src/nowhere.ts#A', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
        {
          messageId: 'exportMissing',
          data: { keyPath: 'concepts[0].deprecated[0]', text: './src/execution-engine.ts#B', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
        {
          messageId: 'moduleMissing',
          data: { keyPath: 'concepts[0].constructors[0]', text: './src/anywhere.ts', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
        {
          messageId: 'exportMissing',
          data: { keyPath: 'concepts[1].canonical', text: './src/bridge.ts#C', hint: " Did you mean 'Bridge'?" },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
        {
          messageId: 'exportMissing',
          data: { keyPath: 'userScope.types[0]', text: './src/context.ts#D', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
        {
          messageId: 'moduleMissing',
          data: { keyPath: 'emitters[0].ref', text: './src/elsewhere.ts#E', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
        {
          messageId: 'exportMissing',
          data: { keyPath: 'concepts[0].factory.call', text: 'nothing', hint: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
        },
      ],
      output: null,
    },
  ],
});

describe('the file that carries the reports', () => {
  const dead = { concepts: [{ name: 'Engine', canonical: './src/nowhere.ts#Engine' }] };
  const linterOf = (settings: SsotSettings) =>
    new ProjectLinter({ folder: projectFolder('engines'), settings, rules: { 'valid-settings': validSettings } });
  const reportsIn = (linter: ProjectLinter, ...files: readonly string[]) =>
    files.map((file) => linter.verify(file, 'export {};').length);

  it('is the first one of the run', () => {
    expect(reportsIn(linterOf(dead), 'src/a.ts', 'src/b.ts', 'src/c.ts')).toEqual([1, 0, 0]);
  });

  it('tells them again whenever it is linted again', () => {
    expect(reportsIn(linterOf(dead), 'src/a.ts', 'src/b.ts', 'src/a.ts', 'src/b.ts', 'src/a.ts')).toEqual([
      1, 0, 1, 0, 1,
    ]);
  });

  it('is another one for other settings', () => {
    const other = { concepts: [{ name: 'Other', canonical: './src/nowhere.ts#Other' }] };
    const [first, second] = [linterOf(dead), linterOf(other)];
    expect(reportsIn(first, 'src/a.ts', 'src/b.ts')).toEqual([1, 0]);
    expect(reportsIn(second, 'src/b.ts', 'src/a.ts')).toEqual([1, 0]);
    expect(reportsIn(first, 'src/b.ts', 'src/a.ts')).toEqual([0, 1]);
  });

  it.each([
    ['an empty file', 'src/empty.ts', ''],
    ['a file of comments', 'src/comments.ts', '// Nothing.\n/* Nothing. */'],
    ['a file that imports nothing', 'src/plain.ts', 'export const a = 1;'],
    ['a declaration file', 'src/engines.d.ts', 'export {};'],
    ['a script', 'src/script.cjs', 'var a = 1;'],
  ])('may be %s', (_, file, code) => {
    expect(linterOf(dead).verify(file, code)).toMatchObject([{ messageId: 'moduleMissing', line: 1, column: 1 }]);
  });

  it('stays the one in the passes of a fix', () => {
    const linter = new ProjectLinter({
      folder: projectFolder('engines'),
      settings: {
        concepts: [
          ...(enginesSettings.concepts ?? []),
          ...dead.concepts.map((concept) => ({ ...concept, name: 'Other' })),
        ],
      },
      rules: { 'valid-settings': validSettings, 'no-deprecated-reference': noDeprecatedReference },
    });
    const code =
      "import { ExecutionEngine } from './execution-engine.js';\nexport const run = (engine: ExecutionEngine) => engine;";
    expect(linter.fix('src/a.ts', code).messages).toMatchObject([{ messageId: 'moduleMissing' }]);
    expect(linter.fix('src/b.ts', code).messages).toEqual([]);
  });

  it('is one for all entries of a configuration that share the settings', async () => {
    const folder = projectFolder('engines');
    const eslint = new ESLint({
      cwd: folder,
      overrideConfigFile: true,
      overrideConfig: [
        { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
        ssot.configs.recommended,
        { settings: { ssot: { ...dead, root: folder } } },
        { files: ['src/b*.ts'], settings: { other: true }, rules: { eqeqeq: 'error' } },
      ],
    });
    const counts: number[] = [];
    for (const filePath of ['src/a.ts', 'src/bridge.ts', 'src/c.ts', 'src/barrel.ts']) {
      const [result] = await eslint.lintText('export {};', { filePath });
      counts.push(result?.messages.length ?? 0);
    }
    expect(counts).toEqual([1, 0, 0, 0]);
  });

  it('falls silent when the settings have come true, and speaks up when they no longer are', () => {
    const { root, write, remove } = temporaryProject({ 'tsconfig.json': '{}', 'src/a.ts': '' });
    const linter = new ProjectLinter({
      folder: root,
      settings: { concepts: [{ name: 'Engine', canonical: './src/engine.ts#Engine' }] },
      rules: { 'valid-settings': validSettings },
    });
    const messageIds = () => linter.verify('src/a.ts', '').map(({ messageId }) => messageId);
    expect(messageIds()).toEqual(['moduleMissing']);
    write({ 'src/engine.ts': 'export class Motor {}' });
    expect(messageIds()).toEqual(['exportMissing']);
    write({ 'src/engine.ts': 'export class Engine {}' });
    expect(messageIds()).toEqual([]);
    write({ 'src/engine.ts': 'export class Engine {' });
    expect(messageIds()).toEqual(['moduleUnreadable']);
    remove('src/engine.ts');
    expect(messageIds()).toEqual(['moduleMissing']);
  });
});
