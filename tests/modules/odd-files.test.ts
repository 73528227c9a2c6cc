import { describe, expect, it } from 'vitest';

import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { temporaryProject } from './temporary-project.ts';

describe('a file that can be read', () => {
  it.each([
    ['empty', '', 'A', false],
    ['with a byte order mark', '\uFEFFexport class A {}', 'A', true],
    ['with a hashbang', '#!/usr/bin/env node\nexport class A {}', 'A', true],
    ['with both', '\uFEFF#!/usr/bin/env node\nexport class A {}', 'A', true],
    ['with carriage returns alone', 'export class B {}\rexport class A {}', 'A', true],
    ['with letters from everywhere', 'export class Ä日本 {}', 'Ä日本', true],
    ['with an escaped name', 'export class \\u0041 {}', 'A', true],
    [
      'with a sum of many terms',
      `exports.A = class { constructor() { this.x = ${'1 + '.repeat(20_000)}1 } }`,
      'A',
      true,
    ],
    ['with an error that does not matter', 'return; export class A {}', 'A', true],
  ])('%s', (_, text, name, isFound) => {
    const file = text.startsWith('exports') ? 'm.js' : 'm.ts';
    const project = temporaryProject({ [file]: text });
    const graph = createModuleGraph();
    const origin = graph.originOf(project.path(file), name);
    expect(graph.recordOf(project.path(file))).toBeDefined();
    expect(origin !== undefined).toBe(isFound);
    expect(origin === undefined || graph.classTableOf(origin) !== undefined).toBe(true);
  });
});

describe('a file that cannot be read', () => {
  const project = () => {
    const made = temporaryProject({
      'broken.ts': 'export class A { // A',
      'binary.ts': new Uint8Array([0, 255, 1, 254, 65]),
      'wide.ts': new Uint8Array([255, 254, 65, 0, 66, 0]),
      'huge.ts': `export class A {}\n${'// A\n'.repeat(1_000_000)}`,
      'style.css': 'A {}',
      'folder.ts/a.ts': '',
      'deep.ts': `export class A {}\n${'('.repeat(100_000)}`,
    });
    made.link('loop.ts', 'loop.ts');
    return made;
  };

  it.each([
    'broken.ts',
    'binary.ts',
    'wide.ts',
    'huge.ts',
    'style.css',
    'folder.ts',
    'loop.ts',
    'missing.ts',
    'a\0b.ts',
    'deep.ts',
  ])('is unknown: %j', (file) => {
    const { path } = project();
    const graph = createModuleGraph();
    const origin = { path: path(file), localName: 'A' };
    expect(graph.recordOf(origin.path)).toBeUndefined();
    expect(graph.originOf(origin.path, 'A')).toBeUndefined();
    expect(graph.originOf(origin.path, 'default')).toBeUndefined();
    expect(graph.exportNamesOf(origin.path)).toEqual([]);
    expect(graph.classTableOf(origin)).toBeUndefined();
    expect(graph.signatureOf(origin)).toBeUndefined();
    expect(graph.signatureOf(origin, 'create')).toBeUndefined();
    expect(graph.hasMember(origin, 'create')).toBeUndefined();
    expect(graph.reaches(origin.path, path('other.ts'))).toBe(false);
    expect(graph.originAmong(origin.path, 'A', new Set([path('other.ts')]))).toBeUndefined();
  });

  it('leaves the rest of a barrel alone', () => {
    const made = temporaryProject({
      'm.ts':
        "export * from './broken'; export * from './style.css'; export * from './a'; export * from './folder.ts';",
      'broken.ts': 'export class {',
      'style.css': '',
      'folder.ts/x.ts': '',
      'a.ts': 'export class A {}',
    });
    expect(createModuleGraph().originOf(made.path('m.ts'), 'A')?.path).toBe(made.path('a.ts'));
  });
});
