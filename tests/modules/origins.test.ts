import { describe, expect, it } from 'vitest';

import { createModuleGraph, type ModuleGraph } from '../../src/modules/module-graph.ts';
import type { Origin } from '../../src/modules/records/module-record.ts';
import { temporaryProject } from './temporary-project.ts';

interface Setting {
  readonly graph: ModuleGraph;
  /** `file#name` of the origin, with the file relative to the project. */
  origin(file: string, name: string): string | undefined;
  imported(file: string, specifier: string, name: string): string | undefined;
  path(file: string): string;
}

function setting(files: Record<string, string>): Setting {
  const project = temporaryProject(files);
  const graph = createModuleGraph();
  const shown = (origin: Origin | undefined): string | undefined =>
    origin && `${origin.path.replace(`${project.root}/`, '')}#${origin.localName}`;
  return {
    graph,
    origin: (file, name) => shown(graph.originOf(project.path(file), name)),
    imported: (file, specifier, name) => shown(graph.originOfImport(project.path(file), specifier, name)),
    path: project.path,
  };
}

const ENGINE = 'export class Engine {}\nexport default class Main {}\n';

describe('an export', () => {
  it.each([
    ['export class Engine {}', 'Engine', 'm.ts#Engine'],
    ['class Engine {} export { Engine as E }', 'E', 'm.ts#Engine'],
    ['export default class {}', 'default', 'm.ts#*default*'],
    ['class A {} export default A', 'default', 'm.ts#A'],
    ["export { Engine } from './engine'", 'Engine', 'engine.ts#Engine'],
    ["export { Engine as E } from './engine.js'", 'E', 'engine.ts#Engine'],
    ["export { default } from './engine'", 'default', 'engine.ts#Main'],
    ["export { default as Main } from './engine'", 'Main', 'engine.ts#Main'],
    ["export { Engine as default } from './engine'", 'default', 'engine.ts#Engine'],
    ["export * from './engine'", 'Engine', 'engine.ts#Engine'],
    ["export * from './engine'", 'default', undefined],
    ["export type * from './engine'", 'Engine', 'engine.ts#Engine'],
    ["export * as ns from './engine'", 'ns', 'engine.ts#*'],
    ["import { Engine } from './engine'; export { Engine }", 'Engine', 'engine.ts#Engine'],
    ["import E from './engine'; export { E }", 'E', 'engine.ts#Main'],
    ["import E from './engine'; export default E", 'default', 'engine.ts#Main'],
    ["import * as ns from './engine'; export { ns }", 'ns', 'engine.ts#*'],
    ["import * as ns from './engine'; import E = ns.Engine; export { E }", 'E', 'engine.ts#Engine'],
    ["import e = require('./engine'); export { e }", 'e', 'engine.ts#*'],
    ["export { Engine } from './missing'", 'Engine', undefined],
    ["export { Missing } from './engine'", 'Missing', undefined],
    ["export * from './missing'; export * from './engine'", 'Engine', 'engine.ts#Engine'],
    ["export * from './missing'", 'Engine', undefined],
    ["export { X } from 'not-installed'", 'X', 'not-installed#X'],
    ["export * from 'not-installed'", 'X', 'not-installed#X'],
    ["export * from 'not-installed'; export * from './engine'", 'Engine', 'engine.ts#Engine'],
    ["export * from 'not-installed'; export * from './missing'", 'X', undefined],
    ["export * from 'not-installed'; export * from 'neither'", 'X', undefined],
    ["export { EventEmitter } from 'events'", 'EventEmitter', 'node:events#EventEmitter'],
    ['export class Engine {}', 'Missing', undefined],
    ['export class Engine {}', '*', 'm.ts#*'],
  ])('%s: %s', (text, name, expected) => {
    expect(setting({ 'm.ts': text, 'engine.ts': ENGINE }).origin('m.ts', name)).toBe(expected);
  });

  it('is followed through barrels of barrels', () => {
    const { origin } = setting({
      'index.ts': "export * from './agents';",
      'agents/index.ts': "export * from './engines'; export { Engine as Old } from './engines/index.js';",
      'agents/engines/index.ts': "import { Engine as E } from './engine'; export { E as Engine };",
      'agents/engines/engine.ts': "export { default as Engine } from './real';",
      'agents/engines/real.ts': 'export default class Engine {}',
    });
    expect(origin('index.ts', 'Engine')).toBe('agents/engines/real.ts#Engine');
    expect(origin('index.ts', 'Old')).toBe('agents/engines/real.ts#Engine');
  });
});

describe('stars', () => {
  const files = {
    'a.ts': 'export class Engine {}',
    'b.ts': 'export class Engine {}',
    'again.ts': "export * from './a';",
  };

  it('with different things under one name give nothing', () => {
    const { origin, graph, path } = setting({ ...files, 'm.ts': "export * from './a'; export * from './b';" });
    expect(origin('m.ts', 'Engine')).toBeUndefined();
    expect(graph.findingOf(path('m.ts'), 'Engine').kind).toBe('ambiguous');
    expect(graph.exportNamesOf(path('m.ts'))).toEqual([]);
  });

  it('that lead to one declaration agree', () => {
    const { origin, graph, path } = setting({ ...files, 'm.ts': "export * from './a'; export * from './again';" });
    expect(origin('m.ts', 'Engine')).toBe('a.ts#Engine');
    expect(graph.exportNamesOf(path('m.ts'))).toEqual(['Engine']);
  });

  it('yield to a name that the module gives itself', () => {
    const text = "export * from './a'; export * from './b'; export { Engine } from './b';";
    expect(setting({ ...files, 'm.ts': text }).origin('m.ts', 'Engine')).toBe('b.ts#Engine');
  });

  it('stay ambiguous behind another star', () => {
    const { origin } = setting({
      ...files,
      'both.ts': "export * from './a'; export * from './b';",
      'm.ts': "export * from './both'; export * from './a';",
    });
    expect(origin('m.ts', 'Engine')).toBeUndefined();
  });
});

describe('cycles', () => {
  it('of stars give what lies on them', () => {
    const { origin } = setting({
      'a.ts': "export * from './b'; export class A {}",
      'b.ts': "export * from './a'; export class B {}",
    });
    expect([origin('a.ts', 'A'), origin('a.ts', 'B'), origin('b.ts', 'A')]).toEqual(['a.ts#A', 'b.ts#B', 'a.ts#A']);
    expect(origin('a.ts', 'C')).toBeUndefined();
  });

  it('of names end', () => {
    const { origin } = setting({
      'a.ts': "export { X } from './b'; export * from './a';",
      'b.ts': "export { X } from './a';",
    });
    expect(origin('a.ts', 'X')).toBeUndefined();
  });

  it('of renames end at the declaration', () => {
    const { origin } = setting({
      'a.ts': "export { Y as X } from './b'; export class Z {}",
      'b.ts': "export { Z as Y } from './a';",
    });
    expect(origin('a.ts', 'X')).toBe('a.ts#Z');
  });
});

describe('an import', () => {
  it.each([
    ['./engine', 'Engine', 'engine.ts#Engine'],
    ['./engine', 'default', 'engine.ts#Main'],
    ['./engine', '*', 'engine.ts#*'],
    ['./missing', 'Engine', undefined],
    ['not-installed', 'Engine', 'not-installed#Engine'],
    ['not-installed', '*', 'not-installed#*'],
    ['@alias/engine', 'Engine', '@alias/engine#Engine'],
    ['fs', 'readFile', 'node:fs#readFile'],
    ['node:fs', 'readFile', 'node:fs#readFile'],
    ['', 'Engine', undefined],
  ])('of %s: %s', (specifier, name, expected) => {
    expect(setting({ 'engine.ts': ENGINE, 'm.ts': '' }).imported('m.ts', specifier, name)).toBe(expected);
  });
});

describe('CommonJS', () => {
  it.each([
    ['class Engine {} module.exports = Engine', '*', 'engine.js#Engine'],
    ['class Engine {} module.exports = Engine', 'default', 'engine.js#Engine'],
    ['class Engine {} module.exports = { Engine }', 'Engine', 'engine.js#Engine'],
    ['class Engine {} module.exports = { Engine }', 'default', 'engine.js#*'],
    ['class Engine {} exports.default = Engine', 'default', 'engine.js#Engine'],
    ["module.exports = require('./other')", 'Other', 'other.js#Other'],
    ["module.exports = require('./other')", '*', 'other.js#*'],
    ["module.exports = { ...require('./other') }", 'Other', 'other.js#Other'],
    ["exports.Other = require('./other').Other", 'Other', 'other.js#Other'],
    ["module.exports = require('./whole')", '*', 'whole.js#Whole'],
    ["exports.W = require('./whole')", 'W', 'whole.js#Whole'],
  ])('%s: %s', (text, name, expected) => {
    const { imported } = setting({
      'engine.js': text,
      'other.js': 'exports.Other = class Other {}',
      'whole.js': 'class Whole {} module.exports = Whole',
    });
    expect(imported('m.js', './engine', name)).toBe(expected);
  });

  it.each([
    ['class Engine {} export = Engine', '*', 'engine.cts#Engine'],
    ['class Engine {} export = Engine', 'default', 'engine.cts#Engine'],
    ["import { Other } from './other.js'; export = Other", '*', 'other.js#Other'],
  ])('%s: %s', (text, name, expected) => {
    const { imported } = setting({ 'engine.cts': text, 'other.js': 'exports.Other = class {}' });
    expect(imported('m.cts', './engine.cjs', name)).toBe(expected);
  });
});

describe('export names', () => {
  it('are those of the module and of its stars, without their default', () => {
    const { graph, path } = setting({
      'm.ts': "export * from './a'; export * as ns from './a'; export default 1; export { b as c } from './a';",
      'a.ts': "export const a = 1, b = 2; export default 3; export * from './m';",
    });
    expect(graph.exportNamesOf(path('m.ts')).toSorted()).toEqual(['a', 'b', 'c', 'default', 'ns']);
    expect(graph.exportNamesOf(path('a.ts')).toSorted()).toEqual(['a', 'b', 'c', 'default', 'ns']);
  });

  it('include `default` for a module that is one thing', () => {
    const { graph, path } = setting({ 'm.js': 'module.exports = class {}', 'n.js': 'exports.a = 1' });
    expect(graph.exportNamesOf(path('m.js'))).toEqual(['default']);
    expect(graph.exportNamesOf(path('n.js'))).toEqual(['a', 'default']);
  });
});

describe('origins among interesting modules', () => {
  const files = {
    'engine.ts': ENGINE,
    'other.ts': 'export class Engine {} export class Other {}',
    'index.ts': "export * from './engine'; export * from './plain'; export { Other } from './other';",
    'plain.ts': 'export const plain = 1;',
    'package.json': '{}',
    'node_modules/lib/index.js': "export * from './inner.js';",
    'node_modules/lib/inner.js': 'export class Inner {}',
  };

  it.each([
    ['./engine', 'Engine', 'Engine'],
    ['./index', 'Engine', 'Engine'],
    ['./index', 'Other', undefined],
    ['./other', 'Engine', undefined],
    ['./plain', 'plain', undefined],
    ['./plain', '*', undefined],
    ['./index', '*', '*'],
    ['lib', 'Inner', undefined],
    ['not-installed', 'Engine', undefined],
    ['./missing', 'Engine', undefined],
  ])('%s: %s', (specifier, name, expected) => {
    const { graph, path } = setting(files);
    const origin = graph.originOfImportAmong(path('m.ts'), specifier, name, new Set([path('engine.ts')]));
    expect(origin?.localName).toBe(expected);
  });

  it('are found in packages when one of these is interesting', () => {
    const { graph, path } = setting(files);
    const interesting = new Set([path('node_modules/lib/inner.js'), 'not-installed']);
    expect(graph.originOfImportAmong(path('m.ts'), 'lib', 'Inner', interesting)?.localName).toBe('Inner');
    expect(graph.originOfImportAmong(path('m.ts'), 'not-installed', 'X', interesting)?.localName).toBe('X');
  });

  it('are listed for a barrel', () => {
    const { graph, path } = setting(files);
    const exports = graph.exportsAmong(path('index.ts'), new Set([path('engine.ts')]));
    expect([...exports.keys()]).toEqual(['Engine']);
  });

  it('parse no module that neither is interesting nor forwards', () => {
    const { graph, path } = setting(files);
    const interesting = new Set([path('engine.ts')]);
    graph.originOfImportAmong(path('m.ts'), './other', 'Engine', interesting);
    graph.originOfImportAmong(path('m.ts'), './plain', 'plain', interesting);
    graph.originOfImportAmong(path('m.ts'), 'lib', 'Inner', interesting);
    expect(graph.statistics).toMatchObject({ parses: 0, reads: 2 });
  });

  it('skip modules behind stars that do not spell the name', () => {
    const { graph, path } = setting(files);
    graph.originOf(path('index.ts'), 'Engine');
    expect(graph.statistics).toMatchObject({ parses: 2, reads: 3 });
  });
});
