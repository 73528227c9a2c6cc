import { expect, it } from 'vitest';
import { parseSettings } from '../../src/concepts/parse-settings.ts';
import { canMakeInstance } from '../../src/javascript/values/can-make-instance.ts';
import { createCatalog } from '../../src/modules/catalog.ts';
import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { temporaryProject } from '../modules/temporary-project.ts';

// What `make` is, whether a call of it may give an engine, and the registered class whose instances it gives.
it.each([
  ['function make(): Old { return new Old(); }', true, 'Old'],
  ['function make() { return new Old(); }', true, 'Old'],
  ['const make = () => new Old();', true, 'Old'],
  ['async function make() { return new Old(); }', true, 'Old'],
  ['const make = (): Promise<Old> => Promise.resolve(new Old());', true, 'Old'],
  ['function make(): Old | undefined { return undefined; }', true, 'Old'],
  ['function make(): Other { return new Other(); }', true, undefined],
  ['function make(): Shape { return {}; }', true, undefined],
  ['function make() { return found(); }', true, undefined],
  ['const make = memo(() => new Old());', true, undefined],
  ['function make(): Old[] { return []; }', false, undefined],
  ['function make() { return [new Old()]; }', false, undefined],
  ['function* make() { yield new Old(); }', false, undefined],
  ['async function* make() { yield new Old(); }', false, undefined],
  ['function make(): typeof Old { return Old; }', false, undefined],
  ['const make = () => class extends Old {};', false, undefined],
  ['const make = () => () => new Old();', false, undefined],
  ['function make(): void {}', false, undefined],
  ['function make() { found(); }', false, undefined],
  ['async function make(): Promise<void> {}', false, undefined],
  ['function make(): string { return ""; }', false, undefined],
  ['const make = () => 1;', false, undefined],
  ['const make = new Old();', false, undefined],
  ['const make = { old: new Old() };', false, undefined],
])('%s', (source, canMake, given) => {
  const { root } = temporaryProject({
    'engine.ts': 'export class Engine { run() {} }',
    'old.ts': [
      'export class Old { stop() {} }',
      'class Other {}',
      'interface Shape {}',
      'declare function found(): unknown;',
      'declare const memo: any;',
      source,
      'export { make };',
    ].join('\n'),
  });
  const registry = parseSettings(
    {
      concepts: [
        {
          name: 'Engine',
          canonical: './engine.ts#Engine',
          factory: { module: './engine.ts', call: 'new Engine()' },
          deprecated: ['./old.ts#make', './old.ts#Old'],
        },
      ],
    },
    root,
  );
  const catalog = createCatalog(registry, createModuleGraph());
  const [make] = registry.concepts[0]?.deprecated ?? [];
  if (make === undefined) throw new Error('The settings name a deprecated thing.');
  expect(canMakeInstance(catalog.shapeOf(make))).toBe(canMake);
  if (!canMake) return;
  expect(catalog.classGivenBy(make)?.name).toBe(given);
  expect(catalog.instanceTableOf(make)?.members.some(({ name }) => name === 'stop') === true).toBe(given === 'Old');
});
