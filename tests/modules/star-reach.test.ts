import { describe, expect, it } from 'vitest';

import type { Registered } from '../../src/modules/carriers/registered.ts';
import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { temporaryProject } from './temporary-project.ts';

const COUNT = 60;
const numbers = Array.from({ length: COUNT }, (_, number) => number);

/** Classes behind barrels of ten behind one barrel. */
function barrelProject(more: Readonly<Record<string, string>> = {}) {
  const areas = Array.from({ length: COUNT / 10 }, (_, area) => area);
  return temporaryProject({
    ...Object.fromEntries(numbers.map((number) => [`thing${number}.ts`, `export class Thing${number} {}`])),
    ...Object.fromEntries(
      areas.map((area) => [
        `area${area}.ts`,
        numbers
          .filter((number) => Math.floor(number / 10) === area)
          .map((number) => `export * from './thing${number}';\n`)
          .join(''),
      ]),
    ),
    'index.ts': areas.map((area) => `export * from './area${area}';\n`).join(''),
    ...more,
  });
}

describe('behind a barrel of barrels', () => {
  it('an interesting class is found without parsing those beside it', () => {
    const { path } = barrelProject();
    const graph = createModuleGraph();
    const interesting = new Set([path('thing1.ts')]);
    const origins = numbers.map((number) => graph.originAmong(path('index.ts'), `Thing${number}`, interesting));
    expect(origins.filter((origin) => origin !== undefined)).toEqual([
      { path: path('thing1.ts'), localName: 'Thing1' },
    ]);
    // Seven barrels and the class. A name that begins another one, as in Thing1 and Thing10, is not taken for it.
    expect(graph.statistics).toMatchObject({ parses: 8, reads: 67 });
  });

  it('a registered class and its subclass are found without parsing those beside them', () => {
    const subclass = "import { Thing1 } from './thing1';\nexport class Thing2 extends Thing1 {}";
    const { path } = barrelProject({ 'thing2.ts': subclass });
    const graph = createModuleGraph();
    const registered: Registered = {
      paths: new Set([path('thing1.ts')]),
      has: (origin, member) => origin.path === path('thing1.ts') && member === undefined,
    };
    const kinships = numbers.map((number) =>
      graph.carriedThings(path('index.ts'), `Thing${number}`, [], registered).map(({ kinship }) => kinship),
    );
    expect(kinships).toEqual(numbers.map((number) => ({ 1: ['itself'], 2: ['subclass'] })[number] ?? []));
    // Seven barrels and both classes.
    expect(graph.statistics).toMatchObject({ parses: 9, reads: 67 });
  });

  it('a class that appears is found in the next turn', () => {
    const { path, write } = barrelProject();
    const graph = createModuleGraph();
    const interesting = new Set([path('old.ts')]);
    const ask = () => graph.originAmong(path('index.ts'), 'Old', interesting);
    expect(ask()).toBeUndefined();
    write({ 'old.ts': 'export class Old {}', 'area3.ts': "export * from './old';" });
    graph.beginTurn();
    expect(ask()).toEqual({ path: path('old.ts'), localName: 'Old' });
    write({ 'area3.ts': 'export {};' });
    graph.beginTurn();
    expect(ask()).toBeUndefined();
  });

  it('a name that a module takes by a list leads on', () => {
    const { path } = barrelProject({
      'old.ts': 'export class Old {}',
      'thing5.ts': "export { Old as New } from './old';",
      'thing6.ts': "export * as Olds from './old';",
    });
    const graph = createModuleGraph();
    const interesting = new Set([path('old.ts')]);
    const ask = (name: string) => graph.originAmong(path('index.ts'), name, interesting);
    expect([ask('New'), ask('Olds'), ask('Old')]).toEqual([
      { path: path('old.ts'), localName: 'Old' },
      { path: path('old.ts'), localName: '*' },
      undefined,
    ]);
  });
});
