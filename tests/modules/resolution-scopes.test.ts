import { describe, expect, it } from 'vitest';

import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { temporaryProject } from './temporary-project.ts';

const PACKAGE = {
  'node_modules/tool/package.json': '{ "name": "tool", "types": "index.d.ts" }',
  'node_modules/tool/index.d.ts': 'export {};',
};

function configuration(alias: string | undefined, more: object = {}): string {
  const paths = alias === undefined ? {} : { '@engine': [alias] };
  return JSON.stringify({ compilerOptions: alias === undefined ? {} : { paths }, ...more });
}

/** What a specifier means in each of some files, and how often the resolver was asked for it. */
function meanings(files: Readonly<Record<string, string>>, specifier: string, from: readonly string[]) {
  const project = temporaryProject(files);
  const graph = createModuleGraph();
  const found = from.map((file) => graph.resolve(specifier, project.path(file))?.slice(project.root.length + 1));
  return { found, resolutions: graph.statistics.resolutions };
}

describe('a specifier is resolved once for all files', () => {
  const from = ['src/a.ts', 'src/b.ts', 'src/deep/c.ts', 'test/d.ts'];

  it.each<[string, Readonly<Record<string, string>>, string, string | undefined]>([
    ['that have the same packages', { ...PACKAGE, 'package.json': '{}' }, 'tool', 'node_modules/tool/index.d.ts'],
    ['that lack the package', { 'package.json': '{}' }, 'tool', undefined],
    [
      'when it is no alias',
      { ...PACKAGE, 'tsconfig.json': configuration('./lib/engine.ts') },
      'tool',
      'node_modules/tool/index.d.ts',
    ],
    [
      'when it is an alias of their configuration, whether that includes them or not',
      { 'tsconfig.json': configuration('./lib/engine.ts', { include: ['src'] }), 'lib/engine.ts': '' },
      '@engine',
      'lib/engine.ts',
    ],
    [
      'when no file of the base folder has its name',
      { ...PACKAGE, 'tsconfig.json': '{ "compilerOptions": { "baseUrl": "./lib" } }', 'lib/other.ts': '' },
      'tool',
      'node_modules/tool/index.d.ts',
    ],
  ])('%s', (_, files, specifier, expected) => {
    expect(meanings(files, specifier, from)).toEqual({ found: from.map(() => expected), resolutions: 1 });
  });
});

describe('a specifier is resolved for each file', () => {
  it.each<[string, Readonly<Record<string, string>>, string, readonly (string | undefined)[]]>([
    [
      'when the configurations that include them differ in aliases',
      {
        'tsconfig.json': configuration(undefined, { files: [], references: [{ path: 'a.json' }, { path: 'b.json' }] }),
        'a.json': configuration('./lib/engine.ts', { include: ['src/a.ts'] }),
        'b.json': configuration('./old/engine.ts', { include: ['src/b.ts'] }),
      },
      '@engine',
      ['lib/engine.ts', 'old/engine.ts'],
    ],
    [
      'when a package has the name of the alias',
      {
        'tsconfig.json': configuration('./lib/engine.ts', { include: ['src/a.ts'] }),
        'node_modules/@engine/package.json': '{ "name": "@engine", "types": "index.d.ts" }',
        'node_modules/@engine/index.d.ts': 'export {};',
      },
      '@engine',
      ['lib/engine.ts', 'node_modules/@engine/index.d.ts'],
    ],
    [
      'when a configuration above them has the alias, too',
      {
        'src/tsconfig.json': configuration('../lib/engine.ts', { include: ['a.ts'] }),
        'tsconfig.json': configuration('./old/engine.ts'),
      },
      '@engine',
      ['lib/engine.ts', 'old/engine.ts'],
    ],
    [
      'when the base folder may have the file',
      { 'tsconfig.json': '{ "compilerOptions": { "baseUrl": "./lib" } }' },
      'engine',
      ['lib/engine.ts', 'lib/engine.ts'],
    ],
    [
      'when a configuration cannot be read',
      { ...PACKAGE, 'tsconfig.json': '{ "extends": "./missing.json" }' },
      'tool',
      ['node_modules/tool/index.d.ts', 'node_modules/tool/index.d.ts'],
    ],
  ])('%s', (_, files, specifier, expected) => {
    const sources = { 'src/a.ts': '', 'src/b.ts': '', 'lib/engine.ts': '', 'old/engine.ts': '' };
    const { found } = meanings({ ...sources, ...files }, specifier, ['src/a.ts', 'src/b.ts']);
    expect(found).toEqual(expected);
  });

  it('when packages or manifests lie between them', () => {
    const inner = Object.fromEntries(Object.entries(PACKAGE).map(([file, text]) => [`src/${file}`, text]));
    const files = { ...PACKAGE, ...inner };
    expect(meanings(files, 'tool', ['a.ts', 'src/b.ts']).found).toEqual([
      'node_modules/tool/index.d.ts',
      'src/node_modules/tool/index.d.ts',
    ]);
  });
});

it('what files share is found anew when their configuration changes', () => {
  const project = temporaryProject({
    'tsconfig.json': configuration('./lib/engine.ts'),
    'lib/engine.ts': '',
    'old/engine.ts': '',
    'src/a.ts': '',
    'src/b.ts': "export * from '@engine';",
  });
  let now = 0;
  const graph = createModuleGraph(() => now);
  const behind = graph.remember(() => graph.resolve('@engine', project.path('src/b.ts')));
  const ask = () => [graph.resolve('@engine', project.path('src/a.ts')), behind()];
  const [lib, old] = [project.path('lib/engine.ts'), project.path('old/engine.ts')];
  expect(ask()).toEqual([lib, lib]);
  project.write({
    'tsconfig.json': configuration('./lib/engine.ts', { include: ['src/a.ts'], references: [{ path: './b.json' }] }),
    'b.json': configuration('./old/engine.ts', { include: ['src/b.ts'] }),
  });
  now = 1000;
  graph.beginTurn();
  expect(ask()).toEqual([lib, old]);
});
