import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Linker } from '../../../src/javascript/singletons/linker.ts';
import { createModuleGraph } from '../../../src/modules/module-graph.ts';
import { defaultStateOptions } from '../../../src/sightings/shared-state.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'ssot-linker-'));
afterAll(() => rmSync(folder, { recursive: true }));

const holder = `class Store { #names = []; add(name) { this.#names.push(name); } }\nexport const store = new Store();`;

describe('the linker', () => {
  const graph = createModuleGraph();
  const linker = new Linker(graph, defaultStateOptions);

  function writerOf(files: Readonly<Record<string, string>>, name = 'store', method = 'add'): string | undefined {
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
    graph.beginTurn();
    const target = linker.resolve(path.join(folder, 'engine.js'), { specifier: './store.js', names: [name] });
    const [thing] = target !== undefined && 'things' in target ? target.things : [];
    return thing && linker.calling(thing, method).write?.writer;
  }

  it('finds what a method writes', () => {
    expect(writerOf({ 'store.js': holder })).toBe("'Store.add'");
  });

  it('finds it again when the file has changed', () => {
    expect(writerOf({ 'store.js': holder.replace('this.#names.push(name);', '') })).toBeUndefined();
    expect(writerOf({ 'store.js': `${holder}\n// changed` })).toBe("'Store.add'");
  });

  it('finds it when the class is in a module that has changed', () => {
    const store = `import { Base } from './base.js';\nexport const store = new Base();`;
    const base = `export class Base { add() {} }`;
    expect(writerOf({ 'store.js': store, 'base.js': base })).toBeUndefined();
    expect(writerOf({ 'base.js': `export class Base { add() { this.count = (this.count ?? 0) + 1; } }` })).toBe(
      "'Base.add'",
    );
  });

  it.each([
    ['a module that cannot be parsed', 'export const store = {'],
    ['an empty module', ''],
    ['binary data', 'export const store = 1;\0'],
    ['a class that extends itself', 'export class store extends store {}'],
    ['a value that is itself', 'export const store = store;'],
    ['an import of itself', `import { store } from './store.js';\nexport { store };`],
    ['an alias of an import of itself', `import { store as own } from './store.js';\nexport const store = own;`],
    ['a call of an import of itself', `import { store as own } from './store.js';\nexport const store = own();`],
    ['a name that is declared twice', 'export const store = 1; const store = 2; class store {}'],
    ['nested deeply', `export const store = ${'['.repeat(3000)}${']'.repeat(3000)};`],
  ])('finds nothing in %s', (_, text) => {
    expect(writerOf({ 'store.js': text })).toBeUndefined();
  });

  it('ends in classes that extend each other over two modules', () => {
    const store = `import { B } from './base.js';\nexport class A extends B {}\nexport const store = new A();`;
    const base = `import { A } from './store.js';\nexport class B extends A {}`;
    expect(writerOf({ 'store.js': store, 'base.js': base })).toBeUndefined();
  });
});
