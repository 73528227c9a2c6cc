import { validSettings } from '../../../rules/valid-settings.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Globs of modules, and the folders in them.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('valid-settings', validSettings, {
  valid: [
    {
      name: 'a folder that is there',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            modules: ['src/barrels/**'],
          },
        ],
      },
    },
    {
      name: 'files of a folder that is there',
      code: 'export {};',
      settings: {
        concepts: [
          { name: 'Engine', canonical: './src/user-execution-engine.ts#UserExecutionEngine', modules: ['./src/*.ts'] },
        ],
      },
    },
    {
      name: 'a file',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            modules: ['src/index.ts'],
          },
        ],
      },
    },
    {
      name: 'a glob from the first name on',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            modules: ['**/agents/*.ts', '{src,lib}/**'],
          },
        ],
      },
    },
    {
      name: 'files that are not there yet',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            modules: ['src/barrels/new-*.ts'],
          },
        ],
      },
    },
    {
      name: 'folders that are not there yet, by any name',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            modules: ['src/*/agents/**'],
          },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'a folder that is not there',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            modules: ['src/barels/**'],
          },
        ],
      },
      errors: [
        {
          messageId: 'globIdle',
          data: {
            keyPath: 'concepts[0].modules[0]',
            text: 'src/barels/**',
            expected: "there is no 'src/barels'",
            hint: " Did you mean 'src/barrels/**'?",
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
      name: 'the second of two',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            modules: ['src/**', 'source/engines/**'],
          },
        ],
      },
      errors: [
        {
          messageId: 'globIdle',
          data: {
            keyPath: 'concepts[0].modules[1]',
            text: 'source/engines/**',
            expected: "there is no 'source'",
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
      name: 'a folder in place of its files',
      code: 'export {};',
      settings: {
        concepts: [
          { name: 'Engine', canonical: './src/user-execution-engine.ts#UserExecutionEngine', modules: ['src/barrels'] },
        ],
      },
      errors: [
        {
          messageId: 'globIdle',
          data: {
            keyPath: 'concepts[0].modules[0]',
            text: 'src/barrels',
            expected: 'it is a folder, and files are asked for',
            hint: " Did you mean 'src/barrels/**'?",
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
      name: 'a file that is not there',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            modules: ['./src/indez.ts'],
          },
        ],
      },
      errors: [
        {
          messageId: 'globIdle',
          data: {
            keyPath: 'concepts[0].modules[0]',
            text: './src/indez.ts',
            expected: "there is no 'src/indez.ts'",
            hint: " Did you mean 'src/index.ts'?",
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
      name: 'a file in place of a folder',
      code: 'export {};',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            modules: ['src/index.ts/**'],
          },
        ],
      },
      errors: [
        {
          messageId: 'globIdle',
          data: {
            keyPath: 'concepts[0].modules[0]',
            text: 'src/index.ts/**',
            expected: "'src/index.ts' is no folder",
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
  ],
});
