import { describe, expect, it } from 'vitest';

import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { temporaryProject } from './temporary-project.ts';

const manifest = { 'package.json': '{}' };

/** The importers of a module, relative to the project. */
function importersOf(module: string, files: Record<string, string>): readonly string[] | undefined {
  const project = temporaryProject(files);
  const importers = createModuleGraph().importersInPackage(project.path(module));
  return importers?.map((file) => file.slice(project.root.length + 1));
}

describe('the importers of a module in its package', () => {
  it.each([
    ["import { a } from './a';", true],
    ["const { a } = require('./a.js');", true],
    ["export * from './a';", true],
    ["const a = await import('./a');", true],
    ["import { a } from './other/a';", false],
    ["import { a } from 'a';", false],
    ["export const a = './a';", false],
  ])('%s', (text, isImporter) => {
    const files = { ...manifest, 'a.ts': 'export const a = 1;', 'other/a.ts': 'export const a = 1;', 'm.ts': text };
    expect(importersOf('a.ts', files)).toEqual(isImporter ? ['m.ts'] : []);
  });

  it('are found in all folders above and below', () => {
    const files = {
      ...manifest,
      'src/deep/a.ts': 'export {};',
      'main.ts': "import './src/deep/a';",
      'src/deep/below/m.ts': "import '../a';",
      'side/m.tsx': "import '../src/deep/a';",
    };
    expect(importersOf('src/deep/a.ts', files)).toEqual(['main.ts', 'side/m.tsx', 'src/deep/below/m.ts']);
  });

  it('name an index by its folder, by its name, or by dots', () => {
    const files = {
      ...manifest,
      'store/index.ts': 'export {};',
      'm.ts': "import './store';",
      'store/a.ts': "import '.';",
      'store/b.ts': "import './index';",
      'store/in/c.ts': "import '..';",
      'store/in/d.ts': "import '.';",
    };
    expect(importersOf('store/index.ts', files)).toEqual(['m.ts', 'store/a.ts', 'store/b.ts', 'store/in/c.ts']);
  });

  it('are neither tests, nor what is built or installed, nor of another package', () => {
    const files = {
      'package.json': '{}',
      'app/package.json': '{}',
      'app/a.ts': 'export {};',
      'm.ts': "import './app/a';",
      'app/test/a.ts': "import '../a';",
      'app/dist/m.js': "import '../a';",
      'app/node_modules/m/index.js': "import '../../a';",
      'app/.next/m.js': "import '../a';",
      'app/types.d.ts': "export * from './a';",
    };
    expect(importersOf('app/a.ts', files)).toEqual([]);
  });

  it('are unknown where a specifier that may mean it cannot be resolved', () => {
    expect(importersOf('a.ts', { ...manifest, 'a.ts': '', 'm.ts': "import '@/a';" })).toBeUndefined();
    expect(importersOf('in/a.ts', { ...manifest, 'in/a.ts': '', 'm.ts': "import '@/in/a';" })).toBeUndefined();
    expect(importersOf('in/a.ts', { ...manifest, 'in/a.ts': '', 'm.ts': "import '@app/lib/in/a';" })).toBeUndefined();
    expect(importersOf('a.ts', { ...manifest, 'a.ts': '', 'm.ts': "import '@scope/a';" })).toEqual([]);
  });

  it('are none where a specifier that cannot be resolved means another place', () => {
    expect(importersOf('a.ts', { ...manifest, 'a.ts': '', 'm.ts': "import './gone/a';" })).toEqual([]);
    expect(importersOf('in/a.ts', { ...manifest, 'in/a.ts': '', 'm.ts': "import '@/out/a';" })).toEqual([]);
  });

  it('are unknown in a package of more than 4,000 sources', () => {
    const many = Object.fromEntries(Array.from({ length: 4000 }, (_, n) => [`many/${String(n)}.ts`, '']));
    expect(importersOf('a.ts', { ...manifest, 'a.ts': '', ...many })).toBeUndefined();
  });

  it('are found again when files come, change and go', () => {
    const project = temporaryProject({ ...manifest, 'a.ts': '', 'in/m.ts': '' });
    const graph = createModuleGraph();
    const count = (): number | undefined => {
      graph.beginTurn();
      return graph.importersInPackage(project.path('a.ts'))?.length;
    };
    expect(count()).toBe(0);
    project.write({ 'in/m.ts': "import '../a';" });
    expect(count()).toBe(1);
    project.write({ 'in/n.ts': "import '../a';", 'new/o.ts': "import '../a';" });
    expect(count()).toBe(3);
    project.remove('new');
    expect(count()).toBe(2);
  });
});

describe('the mentions of a word in a package', () => {
  it('are whole words', () => {
    const project = temporaryProject({
      ...manifest,
      'a.ts': 'server.start();',
      'b.ts': 'const { start } = server;',
      'c.ts': 'restart(); started(); $start();',
    });
    const mentions = createModuleGraph().mentionsInPackage(project.path('a.ts'), 'start');
    expect(mentions?.map((file) => file.slice(project.root.length + 1))).toEqual(['a.ts', 'b.ts']);
  });
});

describe('an entry of a package', () => {
  it.each([
    ['{ "main": "./dist/index.js" }', 'src/index.ts', true],
    ['{ "main": "lib" }', 'src/index.ts', true],
    ['{ "main": "./dist/index.js" }', 'src/store.ts', false],
    ['{ "main": "./dist/index.js" }', 'src/store/index.ts', false],
    ['{ "exports": { ".": "./dist/index.js", "./store": { "import": "./dist/store.mjs" } } }', 'src/store.ts', true],
    ['{ "exports": { "./*": "./dist/*.js" } }', 'src/in/store.ts', true],
    ['{ "exports": { "./in/*": "./dist/in/*.js" } }', 'src/out/store.ts', false],
    ['{ "name": "app" }', 'index.js', true],
    ['{ "name": "app" }', 'server.js', false],
    ['not a manifest', 'index.js', false],
  ])('%s: %s', (content, file, isEntry) => {
    const project = temporaryProject({ 'package.json': content, [file]: '' });
    expect(createModuleGraph().isEntry(project.path(file))).toBe(isEntry);
  });
});

describe('the tests of a module', () => {
  it('are those in folders of tests that import it, and never the sources', () => {
    const project = temporaryProject({
      ...manifest,
      'in/a.ts': '',
      'm.ts': "import './in/a';",
      'test/m.ts': "import '../in/a';",
      'test/deep/m.ts': "import '../../in/a';",
      'in/__tests__/a.ts': "import '../a';",
      'test/other.ts': "import './in/a'; import '@/in/a';",
    });
    const testers = createModuleGraph().testersInPackage(project.path('in/a.ts'));
    expect(testers.map((file) => file.slice(project.root.length + 1)).sort()).toEqual([
      'in/__tests__/a.ts',
      'test/deep/m.ts',
      'test/m.ts',
    ]);
  });
});

describe('a library', () => {
  it.each([
    ['{ "name": "a", "main": "./dist/index.js" }', true],
    ['{ "name": "a", "exports": { ".": "./dist/index.js" } }', true],
    ['{ "name": "a", "private": true, "main": "./dist/index.js" }', false],
    ['{ "name": "a", "bin": "./dist/index.js" }', false],
    ['{ "main": "./dist/index.js" }', false],
    ['{ broken', false],
  ])('%s', (content, isLibrary) => {
    const project = temporaryProject({ 'package.json': content, 'src/index.ts': '' });
    expect(createModuleGraph().isLibrary(project.path('src/index.ts'))).toBe(isLibrary);
  });
});
