import { describe, expect, it } from 'vitest';

import { parseSettings } from '../../src/concepts/parse-settings.ts';
import { type Catalog, createCatalog } from '../../src/modules/catalog.ts';
import { createModuleGraph, type ModuleGraph } from '../../src/modules/module-graph.ts';
import { type TemporaryProject, temporaryProject } from './temporary-project.ts';

const SETTINGS = {
  concepts: [
    {
      name: 'Engine',
      canonical: './src/engine.ts#Engine',
      factory: { module: './src/factory', call: 'await createEngine($context)' },
      deprecated: [
        './src/index.ts#OldEngine',
        { ref: './src/legacy.ts#default', parameters: ['context'] },
        './src/registry.ts#Registry.create',
        './src/index.ts#agents.Inner',
        'lib#Engine',
        'not-installed#Engine',
      ],
      constructors: ['./src/adapter.ts', './src/mixed.ts#Adapter', './src/mixed.ts#build', './src/mixed.ts#Pool.take'],
    },
    { name: 'Client', canonical: './src/client.ts#client', deprecated: ['./src/client.ts#oldClient'] },
  ],
  userScope: {
    types: ['./src/context.ts#UserContext'],
    accessors: ['./src/context.ts#current', './src/context.ts#Store.get'],
  },
  emitters: [{ ref: './src/emitter.ts#Emitter', methods: ['notify'], scopeArgument: 0 }],
};

const FILES = {
  'src/engine.ts': 'export class Engine { constructor(context: object) {} }',
  'src/factory.ts':
    "import { Engine } from './engine'; export const createEngine = async (context: object) => new Engine(context);",
  'src/index.ts':
    "export { Engine as OldEngine } from './old-engine'; export * as agents from './agents'; export * from './engine';",
  'src/old-engine.ts': 'export class Engine {} export class Other {}',
  'src/legacy.ts': 'export default class LegacyEngine {}',
  'src/registry.ts': 'export class Registry { static create() {} }',
  'src/agents/index.ts': "export * from './inner';",
  'src/agents/inner.ts': 'export class Inner {}',
  'src/adapter.ts': '',
  'src/mixed.ts': 'export class Adapter {} export function build() {} export class Pool { static take() {} }',
  'src/client.ts': 'export const client = {}; export const oldClient = {};',
  'src/context.ts':
    'export interface UserContext {} export function current() {} export class Store { static get() {} }',
  'src/emitter.ts': 'export class Emitter { notify() {} }',
  'node_modules/lib/index.js': "export * from './engine.js';",
  'node_modules/lib/engine.js': 'export class Engine {}',
};

interface Setting {
  readonly project: TemporaryProject;
  readonly graph: ModuleGraph;
  readonly catalog: Catalog;
  readonly registry: ReturnType<typeof parseSettings>;
  /** The reference of the implementation that an import in `src/m.ts` means. */
  imported(specifier: string, name: string, member?: string): string | undefined;
}

function setting(files: Record<string, string> = FILES, settings: object = SETTINGS): Setting {
  const project = temporaryProject(files);
  const registry = parseSettings(settings, project.root);
  const graph = createModuleGraph();
  const catalog = createCatalog(registry, graph);
  return {
    project,
    graph,
    catalog,
    registry,
    imported(specifier, name, member) {
      const origin = graph.originOfImportAmong(project.path('src/m.ts'), specifier, name, catalog.registeredPaths);
      return origin && catalog.implementationOf(origin, member)?.reference.text;
    },
  };
}

describe('the implementation behind an import', () => {
  it.each([
    ['./engine', 'Engine', './src/engine.ts#Engine'],
    ['./engine.js', 'Engine', './src/engine.ts#Engine'],
    ['./index', 'Engine', './src/engine.ts#Engine'],
    ['.', 'OldEngine', './src/index.ts#OldEngine'],
    ['./old-engine', 'Engine', './src/index.ts#OldEngine'],
    ['./old-engine', 'Other', undefined],
    ['./legacy', 'default', './src/legacy.ts#default'],
    ['./agents', 'Inner', './src/index.ts#agents.Inner'],
    ['lib', 'Engine', 'lib#Engine'],
    ['not-installed', 'Engine', 'not-installed#Engine'],
    ['./client', 'oldClient', './src/client.ts#oldClient'],
    ['./registry', 'Registry', undefined],
    ['./missing', 'Engine', undefined],
  ])('%s: %s', (specifier, name, expected) => {
    expect(setting().imported(specifier, name)).toBe(expected);
  });

  it('may be a static member', () => {
    const { imported, graph, catalog, project } = setting();
    expect(imported('./registry', 'Registry', 'create')).toBe('./src/registry.ts#Registry.create');
    expect(imported('./registry', 'Registry', 'other')).toBeUndefined();
    const origin = graph.originOf(project.path('src/registry.ts'), 'Registry');
    expect([...catalog.staticMembersOf(origin ?? { path: '', localName: '' }).keys()]).toEqual(['create']);
  });

  it('follows a barrel that changes', () => {
    const { imported, project, graph } = setting();
    expect(imported('./other-engine', 'Engine')).toBeUndefined();
    project.write({
      'src/other-engine.ts': 'export class Engine {}',
      'src/index.ts': "export { Engine as OldEngine } from './other-engine';",
    });
    graph.beginTurn();
    expect(imported('./other-engine', 'Engine')).toBe('./src/index.ts#OldEngine');
    expect(imported('./old-engine', 'Engine')).toBeUndefined();
  });
});

describe('what the catalog knows', () => {
  it('of a module', () => {
    const { catalog, project } = setting();
    const names = (file: string) => catalog.implementationsIn(project.path(file)).map(({ name }) => name);
    expect(names('src/client.ts')).toEqual(['client', 'oldClient']);
    expect(names('src/index.ts')).toEqual([]);
  });

  it('of names and paths', () => {
    const { catalog, project } = setting();
    expect([...catalog.registeredNames].toSorted()).toEqual(
      ['Engine', 'Inner', 'Legacy', 'OldEngine', 'Registry', 'agents', 'client', 'create', 'oldClient'].toSorted(),
    );
    expect([...catalog.registeredPaths].map((path) => path.replace(`${project.root}/`, '')).toSorted()).toEqual([
      'node_modules/lib/engine.js',
      'not-installed',
      'src/agents/inner.ts',
      'src/client.ts',
      'src/context.ts',
      'src/emitter.ts',
      'src/engine.ts',
      'src/factory.ts',
      'src/legacy.ts',
      'src/old-engine.ts',
      'src/registry.ts',
    ]);
  });

  it('keeps the set of paths while nothing changes', () => {
    const { catalog, graph } = setting();
    const before = catalog.registeredPaths;
    graph.beginTurn();
    expect(catalog.registeredPaths).toBe(before);
  });

  it('of classes', () => {
    const { catalog, registry } = setting();
    const [engine, , , create] = registry.implementations;
    expect(engine && catalog.classTableOf(engine)?.parameters?.[0]?.name).toBe('context');
    expect(create && catalog.classTableOf(create)).toBeUndefined();
  });

  it('of factories', () => {
    const { catalog, registry, project } = setting();
    const [engine, client] = registry.concepts;
    expect(engine && catalog.factoryOf(engine)).toMatchObject({
      path: project.path('src/factory.ts'),
      call: 'await createEngine($context)',
    });
    expect(client && catalog.factoryOf(client)).toBeUndefined();
  });

  it('of user scopes and emitters', () => {
    const { catalog, project } = setting();
    const at = (file: string, localName: string) => ({ path: project.path(file), localName });
    expect(catalog.isUserScopeType(at('src/context.ts', 'UserContext'))).toBe(true);
    expect(catalog.isUserScopeType(at('src/context.ts', 'current'))).toBe(false);
    expect(catalog.isUserScopeAccessor(at('src/context.ts', 'current'))).toBe(true);
    expect(catalog.isUserScopeAccessor(at('src/context.ts', 'Store'), 'get')).toBe(true);
    expect(catalog.isUserScopeAccessor(at('src/context.ts', 'Store'))).toBe(false);
    expect(catalog.emitterOf(at('src/emitter.ts', 'Emitter'))?.methods).toEqual(['notify']);
    expect(catalog.emitterOf(at('src/emitter.ts', 'Other'))).toBeUndefined();
  });
});

describe('who may construct', () => {
  it.each([
    ['src/factory.ts', 0, true],
    ['src/factory.ts', 1, true],
    ['src/engine.ts', 0, true],
    ['src/engine.ts', 1, false],
    ['src/old-engine.ts', 1, true],
    ['src/old-engine.ts', 0, false],
    ['src/index.ts', 1, false],
    ['src/adapter.ts', 0, true],
    ['src/mixed.ts', 0, false],
    ['src/factory.ts', 7, false],
    ['src/client.ts', 7, true],
    ['src/new.ts', 0, false],
  ])('%s: implementation %i', (file, index, expected) => {
    const { catalog, registry, project } = setting();
    const implementation = registry.implementations[index];
    expect(implementation && catalog.mayConstruct(project.path(file), implementation)).toBe(expected);
  });

  it('may be the module that declares the factory, where another one passes it on', () => {
    const files = {
      ...FILES,
      'src/factory.ts': "export { createEngine } from './make-engine'; export { helper } from './helper';",
      'src/make-engine.ts': FILES['src/factory.ts'],
      'src/helper.ts': 'export function helper() {}',
    };
    const { catalog, registry, project } = setting(files);
    const [engine] = registry.implementations;
    const mayConstruct = (file: string): boolean =>
      engine !== undefined && catalog.mayConstruct(project.path(file), engine);
    expect(mayConstruct('src/factory.ts')).toBe(true);
    expect(mayConstruct('src/make-engine.ts')).toBe(true);
    expect(mayConstruct('src/helper.ts')).toBe(false);
  });

  it('may be a part of a file', () => {
    const { catalog, registry, project } = setting();
    const names = registry.concepts.map(({ canonical }) => [
      ...catalog.permittedNames(project.path('src/mixed.ts'), canonical),
    ]);
    expect(names).toEqual([['Adapter', 'build', 'Pool.take'], []]);
  });

  it('knows a file by any of its names', () => {
    const { catalog, registry, project } = setting();
    project.link('linked', 'src');
    const [engine] = registry.implementations;
    expect(engine && catalog.mayConstruct(project.path('linked/factory.ts'), engine)).toBe(true);
  });
});

describe('an empty registry', () => {
  it('knows nothing and touches nothing', () => {
    const { catalog, graph, project } = setting(FILES, {});
    expect(catalog.registeredPaths.size + catalog.registeredNames.size).toBe(0);
    expect(catalog.implementationOf({ path: project.path('src/engine.ts'), localName: 'Engine' })).toBeUndefined();
    expect(catalog.deadReferences()).toEqual([]);
    expect(graph.statistics).toEqual({ looks: 0, reads: 0, parses: 0, resolutions: 0 });
  });
});
