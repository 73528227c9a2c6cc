import { utimesSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Registered } from '../../src/modules/carriers/registered.ts';
import { createModuleGraph, type ModuleGraph } from '../../src/modules/module-graph.ts';
import { type TemporaryProject, temporaryProject } from './temporary-project.ts';

interface Setting {
  readonly project: TemporaryProject;
  readonly graph: ModuleGraph;
  /** Lets so many milliseconds pass and begins a turn. */
  turn(milliseconds?: number): void;
  origin(name: string): string | undefined;
}

/** A project whose `m.ts` is asked; time stands still unless a turn lets it pass. */
function setting(files: Record<string, string>): Setting {
  const project = temporaryProject(files);
  let now = 0;
  const graph = createModuleGraph(() => now);
  return {
    project,
    graph,
    turn(milliseconds = 0) {
      now += milliseconds;
      graph.beginTurn();
    },
    origin(name) {
      const origin = graph.originOf(project.path('m.ts'), name);
      return origin && `${origin.path.replace(`${project.root}/`, '')}#${origin.localName}`;
    },
  };
}

const BARREL = { 'm.ts': "export * from './a';", 'a.ts': 'export class A {}', 'b.ts': 'export class A {} // b' };

describe('within a turn', () => {
  it('what was looked at is trusted', () => {
    const { project, graph, origin } = setting(BARREL);
    expect(origin('A')).toBe('a.ts#A');
    project.write({ 'm.ts': "export * from './b'; // changed" });
    const before = { ...graph.statistics };
    expect(origin('A')).toBe('a.ts#A');
    expect(graph.statistics).toEqual(before);
  });

  it('a module is read and parsed once for all its names', () => {
    const { graph, origin } = setting({
      'm.ts': "export { A, B } from './a';",
      'a.ts': 'export class A {} export class B {}',
    });
    origin('A');
    origin('B');
    origin('A');
    expect(graph.statistics).toEqual({ looks: 2, reads: 2, parses: 2, resolutions: 1 });
  });

  it('patience makes a turn go on', () => {
    const { project, graph, origin, turn } = setting(BARREL);
    origin('A');
    project.write({ 'm.ts': "export * from './b'; // changed" });
    graph.beginTurn(50);
    expect(origin('A')).toBe('a.ts#A');
    turn(60);
    expect(origin('A')).toBe('b.ts#A');
  });
});

describe('in the next turn', () => {
  it('unchanged modules are looked at once, and not read again', () => {
    const { graph, origin, turn } = setting(BARREL);
    origin('A');
    const { reads, parses, resolutions, looks } = { ...graph.statistics };
    turn();
    origin('A');
    origin('A');
    expect(graph.statistics).toEqual({ reads, parses, resolutions, looks: looks + 2 });
  });

  it('a changed barrel is followed anew', () => {
    const { project, origin, turn } = setting(BARREL);
    expect(origin('A')).toBe('a.ts#A');
    project.write({ 'm.ts': "export * from './b'; // changed" });
    turn();
    expect(origin('A')).toBe('b.ts#A');
  });

  it('only what changed is read again', () => {
    const { project, graph, origin, turn } = setting({
      'm.ts': "export * from './a'; export * from './c';",
      'a.ts': 'export class A {}',
      'c.ts': "export * from './d';",
      'd.ts': 'export class D {}',
    });
    origin('A');
    origin('D');
    const { reads, parses } = { ...graph.statistics };
    project.write({ 'd.ts': 'export class D {} export class E {}' });
    turn();
    expect(origin('E')).toBe('d.ts#E');
    expect(graph.statistics).toMatchObject({ reads: reads + 1, parses: parses + 1 });
  });

  it('a file of the same size is seen by its time', () => {
    const { project, origin, turn } = setting(BARREL);
    origin('A');
    project.write({ 'm.ts': "export * from './b';" });
    utimesSync(project.path('m.ts'), 1, 1);
    turn();
    expect(origin('A')).toBe('b.ts#A');
  });

  it('a removed module is unknown, and known when it is back', () => {
    const { project, origin, turn } = setting(BARREL);
    origin('A');
    project.remove('a.ts');
    turn();
    expect(origin('A')).toBeUndefined();
    project.write({ 'a.ts': 'export class A {}' });
    turn();
    expect(origin('A')).toBe('a.ts#A');
  });

  it('a moved module is found at its new place', () => {
    const { project, origin, turn } = setting(BARREL);
    origin('A');
    project.move('a.ts', 'a/index.ts');
    turn();
    expect(origin('A')).toBe('a/index.ts#A');
  });

  it.each(['a.ts', 'a/index.ts', 'a.d.ts'])('a module that appears as %s is found', (file) => {
    const { project, origin, turn } = setting({ 'm.ts': "export * from './a';" });
    expect(origin('A')).toBeUndefined();
    project.write({ [file]: 'export declare class A {}' });
    turn();
    expect(origin('A')).toBe(`${file}#A`);
  });

  it('a module that appears in a folder that was there is found', () => {
    const { project, origin, turn } = setting({ 'm.ts': "export * from './a';", 'a/other.ts': '' });
    expect(origin('A')).toBeUndefined();
    project.write({ 'a/index.ts': 'export class A {}' });
    turn();
    expect(origin('A')).toBe('a/index.ts#A');
  });

  it('a module that appears in new folders is found', () => {
    const { project, origin, turn } = setting({ 'm.ts': "export * from './x/y/a';" });
    expect(origin('A')).toBeUndefined();
    project.write({ 'x/y/a.ts': 'export class A {}' });
    turn();
    expect(origin('A')).toBe('x/y/a.ts#A');
  });

  it('a repaired module is known, a broken one unknown', () => {
    const { project, origin, turn } = setting({ 'm.ts': 'export class A {' });
    expect(origin('A')).toBeUndefined();
    project.write({ 'm.ts': 'export class A {}' });
    turn();
    expect(origin('A')).toBe('m.ts#A');
    project.write({ 'm.ts': 'export class A {} export {' });
    turn();
    expect(origin('A')).toBeUndefined();
  });

  it('side effects are read when they are asked for', () => {
    const { project, graph, turn } = setting({ 'm.ts': 'register();' });
    expect(graph.recordOf(project.path('m.ts'))?.hasSideEffects).toBe(true);
    project.write({ 'm.ts': 'export {};' });
    turn();
    expect(graph.recordOf(project.path('m.ts'))?.hasSideEffects).toBe(false);
  });

  it('class tables, signatures and reachability follow their files', () => {
    const { project, graph, turn } = setting({
      'm.ts': "import { Base } from './base'; export class A extends Base {} export const f = (a: 1) => a;",
      'base.ts': 'export class Base { constructor(one: 1) {} }',
      'c.ts': '',
    });
    const A = { path: project.path('m.ts'), localName: 'A' };
    const f = { path: project.path('m.ts'), localName: 'f' };
    expect(graph.classTableOf(A)?.parameters).toHaveLength(1);
    expect(graph.signatureOf(f)?.parameters).toHaveLength(1);
    expect(graph.reaches(project.path('m.ts'), project.path('c.ts'))).toBe(false);
    project.write({ 'base.ts': "import './c'; export class Base { constructor(one: 1, two: 2) {} }" });
    turn();
    expect(graph.classTableOf(A)?.parameters).toHaveLength(2);
    expect(graph.reaches(project.path('m.ts'), project.path('c.ts'))).toBe(true);
    project.write({ 'm.ts': 'export const f = () => 1;' });
    turn();
    expect(graph.classTableOf(A)).toBeUndefined();
    expect(graph.signatureOf(f)?.parameters).toHaveLength(0);
    expect(graph.reaches(project.path('m.ts'), project.path('c.ts'))).toBe(false);
  });
});

describe('what a carrier gives', () => {
  /** A project whose `m.ts` is asked for what its `Engine` is: what `x.ts` and `y.ts` declare is registered. */
  function carrying(files: Record<string, string>): Setting & { engine(): string } {
    const now = setting({ 'x.ts': 'export class X {}', 'y.ts': 'export class Y {}', ...files });
    const paths = new Set(['x.ts', 'y.ts'].map((file) => now.project.path(file)));
    const registered: Registered = { paths, has: ({ path }) => paths.has(path) };
    return {
      ...now,
      engine() {
        const things = now.graph.carriedThings(now.project.path('m.ts'), 'Engine', [], registered);
        return things.map(({ origin, kinship }) => `${kinship} ${origin.localName}`).join();
      },
    };
  }

  const CHAIN = {
    'm.ts': "import { Base } from './base'; export class Engine extends Base {}",
    'base.ts': "import { X } from './x'; export const Base = X;",
  };

  it('is found once while nothing changes', () => {
    const { graph, engine, turn } = carrying(CHAIN);
    expect(engine()).toBe('subclass X');
    const { reads, parses, resolutions } = { ...graph.statistics };
    expect(engine()).toBe('subclass X');
    turn();
    expect(engine()).toBe('subclass X');
    expect(graph.statistics).toMatchObject({ reads, parses, resolutions });
  });

  it.each([
    ['gives something else', { 'base.ts': "import { Y } from './y'; export const Base = Y; // changed" }, 'subclass Y'],
    ['gives nothing registered', { 'base.ts': 'export class Base {} // changed' }, ''],
    ['cannot be parsed', { 'base.ts': "import { X } from './x'; export const Base = X; {{{" }, ''],
    ['is the alias itself', { 'm.ts': "export { Base as Engine } from './base'; // changed" }, 'itself X'],
    ['extends nothing', { 'm.ts': "import './base'; export class Engine {} // changed" }, ''],
  ])('is found anew when a module on the way %s', (_, files, expected) => {
    const { project, engine, turn } = carrying(CHAIN);
    expect(engine()).toBe('subclass X');
    project.write(files);
    turn();
    expect(engine()).toBe(expected);
    project.write(CHAIN);
    turn();
    expect(engine()).toBe('subclass X');
  });

  it('is found when a module begins to carry', () => {
    const { project, engine, turn } = carrying({ 'm.ts': "import './base'; export class Engine {}" });
    expect(engine()).toBe('');
    project.write({ 'm.ts': CHAIN['m.ts'] });
    turn();
    expect(engine()).toBe('');
    project.write({ 'base.ts': CHAIN['base.ts'] });
    turn();
    expect(engine()).toBe('subclass X');
  });
});

describe('what declarations say', () => {
  // Far more text than trees are kept of from one turn to the next.
  const classes = Array.from(
    { length: 20 },
    (_, index) => `export class C${String(index)} { f(given: string): void; }`,
  );
  const large = `/* ${'much is said here. '.repeat(25_000)} */\n${classes.join('\n')}`;

  it('is read from modules that are parsed once in a turn, however large', () => {
    const { graph, project, turn } = setting({ 'large.d.ts': large, 'other.d.ts': large });
    const ask = (from: number): void => {
      for (let index = from; index < from + 10; index += 1) {
        for (const file of ['large.d.ts', 'other.d.ts']) {
          graph.signatureOf({ path: project.path(file), localName: `C${String(index)}` }, 'f');
        }
      }
    };
    ask(0);
    expect(graph.statistics.parses).toBe(2);
    turn();
    ask(10);
    // The one that was used last is there yet.
    expect(graph.statistics.parses).toBe(3);
  });
});

describe('after a second', () => {
  it('a new file that takes precedence is seen', () => {
    const { project, origin, turn } = setting({ 'm.ts': "export * from './a';", 'a/index.ts': 'export class A {}' });
    expect(origin('A')).toBe('a/index.ts#A');
    project.write({ 'a.ts': 'export class A {}' });
    turn(1000);
    expect(origin('A')).toBe('a.ts#A');
  });

  it('a new configuration is seen', () => {
    const { project, origin, turn } = setting({ 'm.ts': "export * from '@/a';", 'src/a.ts': 'export class A {}' });
    expect(origin('A')).toBe('@/a#A');
    project.write({ 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }' });
    turn(1000);
    expect(origin('A')).toBe('src/a.ts#A');
    project.write({
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./lib/*"] } } }',
      'lib/a.ts': 'export class A {}',
    });
    turn(1000);
    expect(origin('A')).toBe('lib/a.ts#A');
  });

  it('a package that was installed is seen', () => {
    const { project, origin, turn } = setting({ 'm.ts': "export * from 'lib';" });
    expect(origin('A')).toBe('lib#A');
    project.write({ 'node_modules/lib/index.js': 'export class A {}' });
    turn(1000);
    expect(origin('A')).toBe('node_modules/lib/index.js#A');
  });

  it('files that did not change are not read again', () => {
    const { graph, origin, turn } = setting(BARREL);
    origin('A');
    const { reads, parses } = { ...graph.statistics };
    turn(5000);
    origin('A');
    expect(graph.statistics).toMatchObject({ reads, parses });
  });
});
