import { describe, expect, it } from 'vitest';

import { parseSettings } from '../../src/concepts/parse-settings.ts';
import { createCatalog } from '../../src/modules/catalog.ts';
import type { DeadReference } from '../../src/modules/settings/dead-reference.ts';
import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { temporaryProject } from './temporary-project.ts';

const FILES = {
  'src/user-engine.ts':
    'export class UserEngine { static create() {} private static make() {} } export const value = make();',
  'src/barrel.ts': "export * from './user-engine'; export * as ns from './user-engine'; export { Gone } from './gone';",
  'src/open.ts': "export * from './generated';",
  'src/conflict.ts': "export * from './user-engine'; export * from './copy';",
  'src/copy.ts': 'export class UserEngine {}',
  'src/broken.ts': 'export class {',
  'src/view.vue': '<template />',
  'src/single.js': 'module.exports = class Single {}',
  'node_modules/lib/index.js': "export * from './gone.js'; export class Known {}",
  'node_modules/binary/package.json': '{ "main": "./binary.node" }',
  'node_modules/binary/binary.node': '\0',
  'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
};

function deadReferences(settings: object, files: Record<string, string> = FILES): readonly DeadReference[] {
  const project = temporaryProject(files);
  return createCatalog(parseSettings(settings, project.root), createModuleGraph()).deadReferences();
}

function problemOf(canonical: string): string | undefined {
  const [dead] = deadReferences({ concepts: [{ name: 'C', canonical }] });
  return dead && dead.problem + (dead.closest === undefined ? '' : `, ${dead.closest}?`);
}

describe('a reference', () => {
  it.each([
    ['./src/user-engine.ts#UserEngine', undefined],
    ['./src/user-engine#UserEngine', undefined],
    ['./src/user-engine.js#UserEngine', undefined],
    ['src/user-engine.ts#UserEngine', undefined],
    ['@/user-engine#UserEngine', undefined],
    ['./src/user-engine.ts#UserEngine.create', undefined],
    ['./src/user-engine.ts#value.anything', undefined],
    ['./src/barrel.ts#UserEngine', undefined],
    ['./src/barrel#ns.UserEngine', undefined],
    ['./src/single.js#default', undefined],
    ['lib#Known', undefined],
    ['lib#PerhapsBehindTheStar', undefined],
    ['binary#Anything', undefined],
    ['node:events#EventEmitter', undefined],
    ['events#EventEmitter', undefined],
    ['./src/user-engin.ts#UserEngine', 'module-not-found, ./src/user-engine.ts?'],
    ['./src/user-engin#UserEngine', 'module-not-found, ./src/user-engine?'],
    ['./gone/user-engine.ts#UserEngine', 'module-not-found'],
    ['@/gone#UserEngine', 'module-not-found'],
    ['not-installed#UserEngine', 'module-not-found'],
    ['./src/broken.ts#UserEngine', 'module-unreadable'],
    ['./src/view.vue#default', 'module-unreadable'],
    ['./src/open.ts#UserEngine', 'module-unreadable'],
    ['./src/barrel.ts#Gone', 'module-unreadable'],
    ['./src/user-engine.ts#UserEngin', 'export-not-found, UserEngine?'],
    ['./src/user-engine.ts#Something', 'export-not-found'],
    ['./src/user-engine.ts#default', 'export-not-found'],
    ['./src/single.js#Single', 'export-not-found, default?'],
    ['./src/conflict.ts#UserEngine', 'export-not-found'],
    ['./src/user-engine.ts#UserEngine.creat', 'member-not-found, create?'],
    ['./src/barrel.ts#ns.UserEngin', 'member-not-found, UserEngine?'],
  ])('%s', (reference, expected) => {
    expect(problemOf(reference)).toBe(expected);
  });
});

describe('the settings', () => {
  it('are checked wherever they name a module', () => {
    const settings = {
      concepts: [
        {
          name: 'C',
          canonical: './gone.ts#A',
          factory: { module: './gone-factory.ts', call: 'make()' },
          deprecated: ['./gone.ts#B', { ref: './gone.ts#C' }],
          constructors: ['./gone.ts', './gone.ts#D'],
        },
      ],
      userScope: { types: ['./gone.ts#E'], accessors: ['./gone.ts#F'] },
      emitters: [{ ref: './gone.ts#G', methods: ['m'] }],
    };
    const dead = deadReferences(settings);
    expect(dead.map(({ keyPath, text }) => `${keyPath}: ${text}`)).toEqual([
      'concepts[0].canonical: ./gone.ts#A',
      'concepts[0].factory.module: ./gone-factory.ts',
      'concepts[0].deprecated[0]: ./gone.ts#B',
      'concepts[0].deprecated[1].ref: ./gone.ts#C',
      'concepts[0].constructors[0]: ./gone.ts',
      'concepts[0].constructors[1]: ./gone.ts#D',
      'userScope.types[0]: ./gone.ts#E',
      'userScope.accessors[0]: ./gone.ts#F',
      'emitters[0].ref: ./gone.ts#G',
    ]);
    expect(new Set(dead.map(({ problem }) => problem))).toEqual(new Set(['module-not-found']));
  });

  it('come alive with the file', () => {
    const project = temporaryProject({ 'src/other.ts': '' });
    const graph = createModuleGraph();
    const settings = { concepts: [{ name: 'C', canonical: './src/a.ts#A' }] };
    const { deadReferences: current } = createCatalog(parseSettings(settings, project.root), graph);
    expect(current()).toHaveLength(1);
    project.write({ 'src/a.ts': 'export class B {}' });
    graph.beginTurn();
    expect(current()).toMatchObject([{ problem: 'export-not-found', closest: 'B' }]);
    project.write({ 'src/a.ts': 'export class A { }' });
    graph.beginTurn();
    expect(current()).toEqual([]);
  });
});
