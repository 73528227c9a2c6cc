import { describe, expect, it } from 'vitest';

import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { temporaryProject } from './temporary-project.ts';

function reaches(files: Record<string, string>): boolean {
  const project = temporaryProject({ 'to.ts': '', ...files });
  return createModuleGraph().reaches(project.path('from.ts'), project.path('to.ts'));
}

describe('a module reaches another', () => {
  it.each([
    ["import { a } from './to'", true],
    ["import './to'", true],
    ["import { type A } from './to'", true],
    ["import type from './to'", true],
    ["export * from './to'", true],
    ["export { a } from './to.js'", true],
    ["export const load = () => import('./to')", true],
    ["export const load = () => import(/* lazy */ './to')", true],
    ["const a = require('./to')", true],
    ["import a = require('./to')", true],
    ["import { a } from /* why */ './to'", true],
    ["import type { A } from './to'", false],
    ["import type A from './to'", false],
    ["export type { A } from './to'", false],
    ["export type * from './to'", false],
    ["// import { a } from './to'", false],
    ["/* require('./to') */ export {}", false],
    ['const text = "import { a } from \'./to\'"', false],
    ["import type { A } from './other'; // import { b } from './to'", false],
    ["import './missing'", false],
    ['', false],
  ])('%s', (text, expected) => {
    expect(reaches({ 'from.ts': text })).toBe(expected);
  });

  it('through others', () => {
    expect(reaches({ 'from.ts': "import './a'", 'a.ts': "export * from './b'", 'b.ts': "import './to'" })).toBe(true);
  });

  it('by another way when one is only in comments', () => {
    const files = {
      'from.ts': "// import './to'\nimport './a'; import './b';",
      'a.ts': "/* import './to' */",
      'b.ts': "// import './a'\nimport './c'",
      'c.ts': "import './to'",
    };
    expect(reaches(files)).toBe(true);
    expect(reaches({ ...files, 'c.ts': "// './to'" })).toBe(false);
  });

  it('around cycles', () => {
    expect(reaches({ 'from.ts': "import './a'", 'a.ts': "import './from'" })).toBe(false);
    expect(reaches({ 'from.ts': "import './a'", 'a.ts': "import './from'; import './to'" })).toBe(true);
  });

  it('not through installed packages', () => {
    expect(reaches({ 'from.ts': "import 'lib'", 'node_modules/lib/index.js': "import '../../to'" })).toBe(false);
  });

  it('which is itself', () => {
    const project = temporaryProject({ 'm.ts': '' });
    expect(createModuleGraph().reaches(project.path('m.ts'), project.path('m.ts'))).toBe(true);
  });

  it('parsing only what lies on the way', () => {
    const project = temporaryProject({
      'from.ts': "import './a'; import './b';",
      'a.ts': "import './c'",
      'b.ts': "import './to'",
      'c.ts': '',
      'to.ts': '',
    });
    const graph = createModuleGraph();
    expect(graph.reaches(project.path('c.ts'), project.path('to.ts'))).toBe(false);
    expect(graph.statistics.parses).toBe(0);
    expect(graph.reaches(project.path('from.ts'), project.path('to.ts'))).toBe(true);
    expect(graph.statistics.parses).toBe(2);
  });
});

describe('the package of a module', () => {
  it.each([
    ['{ "type": "module" }', true],
    ['{ "type": "commonjs" }', false],
    ['{}', false],
    ['{ nope', false],
    ['[]', false],
  ])('%s', (manifest, expected) => {
    const project = temporaryProject({ 'package.json': manifest, 'src/m.ts': '' });
    expect(createModuleGraph().isModulePackage(project.path('src/m.ts'))).toBe(expected);
  });

  it('is the nearest', () => {
    const project = temporaryProject({ 'package.json': '{ "type": "module" }', 'sub/package.json': '{}' });
    const graph = createModuleGraph();
    expect(graph.isModulePackage(project.path('sub/deep/m.ts'))).toBe(false);
    project.write({ 'sub/package.json': '{ "type": "module" }' });
    graph.beginTurn();
    expect(graph.isModulePackage(project.path('sub/deep/m.ts'))).toBe(true);
  });
});
