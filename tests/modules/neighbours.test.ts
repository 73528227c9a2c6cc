import { relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { temporaryProject } from './temporary-project.ts';

describe('the packages that a manifest lists', () => {
  it.each([
    ['{ "dependencies": { "a": "1" }, "devDependencies": { "b": "1" } }', ['a', 'b']],
    ['{ "peerDependencies": { "a": "1" }, "optionalDependencies": { "b": "1" } }', ['a', 'b']],
    ['{}', []],
    ['{ "dependencies": null }', []],
    ['[]', []],
    ['null', undefined],
    ['{ nope', undefined],
  ])('%s', (manifest, expected) => {
    const project = temporaryProject({ 'package.json': manifest, 'src/m.ts': '' });
    const listed = createModuleGraph().dependenciesOf(project.path('src/m.ts'));
    expect(listed && [...listed].sort()).toEqual(expected);
  });

  it('are those of the nearest, and follow it', () => {
    const project = temporaryProject({ 'package.json': '{ "dependencies": { "a": "1" } }', 'sub/package.json': '{}' });
    const graph = createModuleGraph();
    expect(graph.dependenciesOf(project.path('m.ts'))).toEqual(new Set(['a']));
    expect(graph.dependenciesOf(project.path('sub/deep/m.ts'))).toEqual(new Set());
    project.write({ 'sub/package.json': '{ "dependencies": { "b": "1" } }' });
    graph.beginTurn();
    expect(graph.dependenciesOf(project.path('sub/deep/m.ts'))).toEqual(new Set(['b']));
  });
});

describe('the modules near a module', () => {
  const files = {
    'package.json': '{}',
    'src/app.ts': "import './api/routes/orders.js';",
    'src/api/index.ts': "export * from './routes/orders.js';",
    'src/api/routes/orders.ts': 'export const orders = 1;',
    'src/api/routes/users.ts': 'export const users = 1;',
    'src/api/routes/deep/more.ts': "import '../orders.js';",
    'src/jobs/late/mail.ts': "import { orders } from '../../api/index.js';",
    'src/types.d.ts': 'declare const orders: number;',
    'packages/other/package.json': '{}',
    'packages/other/orders.ts': 'export const orders = 2;',
  };
  const open = () => {
    const project = temporaryProject(files);
    const inProject = (paths: readonly string[]): readonly string[] =>
      paths.map((each) => relative(project.root, each).split(sep).join('/'));
    return { project, inProject, graph: createModuleGraph(), path: project.path('src/api/routes/orders.ts') };
  };

  it('are those in its folder and in the two above it', () => {
    const { graph, inProject, path } = open();
    expect(inProject(graph.modulesNear(path))).toEqual(['src/api/routes/users.ts', 'src/api/index.ts', 'src/app.ts']);
  });

  it('import it, or do not', () => {
    const { graph, inProject, path } = open();
    expect(inProject(graph.importersNear(path))).toEqual(['src/api/index.ts', 'src/app.ts']);
  });

  it('end at the manifest of the package', () => {
    const { graph, project } = open();
    expect(graph.modulesNear(project.path('packages/other/orders.ts'))).toEqual([]);
  });
});
