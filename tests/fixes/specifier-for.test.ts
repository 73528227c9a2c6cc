import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { specifierFor } from '../../src/fixes/imports/specifier-for.ts';
import { projectFolder } from '../harness/fixture-project.ts';
import { temporaryProject } from '../modules/temporary-project.ts';
import { sourceFileIn, sourceFileOf } from './source-file-of.ts';

interface Request {
  readonly target: string;
  readonly code?: string;
  readonly from?: string;
  /** As the settings name the module. */
  readonly declared?: string;
  readonly project?: string;
}

function specifier({ target, code = '', from = 'src/consumer.ts', project = 'engines', ...rest }: Request) {
  const file = sourceFileOf(code, from, project);
  return specifierFor(join(projectFolder(project), target), rest.declared ?? `./${target}`, file);
}

describe('a relative path', () => {
  it.each<[string, Request, string]>([
    ['beside the file', { target: 'src/bridge.ts' }, './bridge.js'],
    ['in a folder below', { target: 'src/hooks/hook-list.ts' }, './hooks/hook-list.js'],
    ['in a folder above', { target: 'src/bridge.ts', from: 'src/sandbox/consumer.ts' }, '../bridge.js'],
    [
      'in a folder beside',
      { target: 'src/hooks/hook-list.ts', from: 'src/sandbox/consumer.ts' },
      '../hooks/hook-list.js',
    ],
    ['of an index', { target: 'src/sandbox/index.ts' }, './sandbox/index.js'],
    ['from a JavaScript file', { target: 'src/bridge.ts', from: 'src/consumer.mjs' }, './bridge.js'],
  ])('%s', (_, request, expected) => {
    expect(specifier(request)).toBe(expected);
  });
});

describe('the extension', () => {
  it.each<[string, Request, string]>([
    ["JavaScript's, without neighbours", { target: 'src/bridge.ts' }, './bridge.js'],
    ["JavaScript's", { target: 'src/bridge.ts', code: "import './context.js';" }, './bridge.js'],
    ["the source's", { target: 'src/bridge.ts', code: "import './context.ts';" }, './bridge.ts'],
    [
      'that most have',
      { target: 'src/bridge.ts', code: "import './context.ts';\nimport './registry.ts';\nimport './wiring.js';" },
      './bridge.ts',
    ],
    ['of dynamic imports', { target: 'src/bridge.ts', code: "void import('./context.ts');" }, './bridge.ts'],
    ['of exports', { target: 'src/bridge.ts', code: "export * from './context.ts';" }, './bridge.ts'],
    ['none', { target: 'src/engine.ts', code: "import './old-engine';", project: 'commonjs' }, './engine'],
    [
      'none, for JavaScript',
      { target: 'lib/engine.js', code: "require('./old-engine');", from: 'lib/consumer.js', project: 'commonjs' },
      './engine',
    ],
    [
      'none, for an index',
      { target: 'src/sandbox/index.ts', code: "import './context';\nimport './bridge';" },
      './sandbox',
    ],
    [
      'none, for the index of the folder itself',
      { target: 'src/sandbox/index.ts', code: "import './execution-engine';", from: 'src/sandbox/consumer.ts' },
      './index',
    ],
    [
      'none, for the index of the folder above',
      { target: 'src/index.ts', code: "import './execution-engine';", from: 'src/sandbox/consumer.ts' },
      '..',
    ],
    ['of packages does not count', { target: 'src/bridge.ts', code: "import 'typescript';" }, './bridge.js'],
    ['of what does not exist does not count', { target: 'src/bridge.ts', code: "import './nowhere';" }, './bridge.js'],
  ])('%s', (_, request, expected) => {
    expect(specifier(request)).toBe(expected);
  });
});

describe('in a project that a bundler builds', () => {
  const files = {
    'tsconfig.json': '{ "compilerOptions": { "moduleResolution": "bundler", "paths": { "@app/*": ["./src/*"] } } }',
    'package.json': '{}',
    'src/lists/index.ts': "export { first } from './first';",
    'src/lists/first.ts': 'export const first = 1;',
    'src/lists/last.ts': 'export const last = 9;',
    'src/plain.ts': 'export const plain = 0;',
    'src/full.ts': "export { first } from './lists/first.js';",
    'other/target.ts': 'export const target = 2;',
    'other/linked.ts': "export { target } from './target';",
  };

  it.each<[string, string, string, string]>([
    ['an alias of a folder is one of its files, too', "import '@app/lists';", 'src/lists/last.ts', '@app/lists/last'],
    [
      'an extension is left out as by what the file imports',
      "import '@app/lists';",
      'other/target.ts',
      '../other/target',
    ],
    [
      'an extension is written as by what the file imports',
      "import '@app/full';",
      'other/target.ts',
      '../other/target.js',
    ],
    ['an extension is left out as by the module itself', "import '@app/plain';", 'other/linked.ts', '../other/linked'],
    ['nothing tells of extensions', "import '@app/plain';", 'other/target.ts', '../other/target.js'],
  ])('%s', (_, code, target, expected) => {
    const { root, path } = temporaryProject(files);
    const file = sourceFileIn(root, code, 'src/consumer.ts');
    expect(specifierFor(path(target), `./${target}`, file)).toBe(expected);
  });
});

describe('an alias', () => {
  it.each<[string, Request, string]>([
    ['that a neighbour uses', { target: 'src/bridge.ts', code: "import '@engines/context';" }, '@engines/bridge'],
    ['of the package', { target: 'src/bridge.ts', code: "import '#engines/context';" }, '#engines/bridge'],
    [
      'for a folder below',
      { target: 'src/hooks/hook-list.ts', code: "import '@engines/context';" },
      '@engines/hooks/hook-list',
    ],
    [
      'for a folder beside',
      { target: 'src/hooks/hook-list.ts', code: "import '@engines/sandbox/execution-engine';" },
      '@engines/hooks/hook-list',
    ],
    [
      'where as many neighbours are relative',
      { target: 'src/bridge.ts', code: "import '@engines/context';\nimport './registry.js';" },
      '@engines/bridge',
    ],
    [
      'is left where more neighbours are relative',
      { target: 'src/bridge.ts', code: "import '@engines/context';\nimport './registry.js';\nimport './wiring.js';" },
      './bridge.js',
    ],
    ['that the settings use', { target: 'src/bridge.ts', declared: '@engines/bridge' }, '@engines/bridge'],
    [
      'that the settings use and that leads elsewhere',
      { target: 'src/bridge.ts', declared: '@engines/x' },
      './bridge.js',
    ],
  ])('%s', (_, request, expected) => {
    expect(specifier(request)).toBe(expected);
  });
});

it('is none for what does not exist', () => {
  expect(specifier({ target: 'src/nowhere.ts' })).toBeUndefined();
});
