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

describe('an import that only types use', () => {
  const config = (options: object): string => JSON.stringify({ compilerOptions: options });
  const used = "import { A } from './to'; export let a: A | undefined;";

  it.each([
    ['an annotation', used],
    ['nothing', "import { A } from './to'; export {};"],
    ['an interface', "import { A } from './to'; export interface B extends A { a: typeof A }"],
    ['what a class implements', "import { A } from './to'; export class B implements A {}"],
    ['a cast and a type argument', "import { A } from './to'; export const a = new Set<A>() as unknown as A;"],
    ['a parameter', "import A from './to'; export const f = (a: A, b: A): A => a ?? b;"],
    ['an inline type', "import { type A } from './to'; export let a: A;"],
    ['a namespace of types', "import * as to from './to'; export let a: to.A;"],
  ])('is left out: %s', (_, text) => {
    expect(reaches({ 'from.ts': text, 'tsconfig.json': config({}) })).toBe(false);
  });

  it.each([
    ['a value', "import { A } from './to'; export const a = A;"],
    ['a construction in a cast', "import { A } from './to'; export const a = new A() as object;"],
    ['a base class', "import { A } from './to'; export class B extends A<string> {}"],
    ['an export', "import { A } from './to'; export { A };"],
    ['an enum', "import { A } from './to'; export enum B { a = A.length }"],
    ['an element', "import { A } from './to'; export const a = <A />;"],
    ['an alias of a namespace', "import * as to from './to'; import A = to.A; export const a = A;"],
    ['its effects', "import './to'; import { A } from './to'; export let a: A;"],
    ['another import of the module', "import { A } from './to'; export { b } from './to'; export let a: A;"],
  ])('is kept beside %s', (_, text) => {
    expect(reaches({ 'from.tsx': text, 'from.ts': "import './from.tsx'", 'tsconfig.json': config({}) })).toBe(true);
  });

  it.each([
    ['is told so', config({ verbatimModuleSyntax: true })],
    ['is told so in an older way', config({ importsNotUsedAsValues: 'preserve' })],
    ['hands types to decorators', config({ emitDecoratorMetadata: true })],
    ['cannot be read', '{'],
    ['extends what is not there', '{ "extends": "./missing" }'],
    ['extends itself', '{ "extends": "./tsconfig.json" }'],
  ])('is kept when the configuration %s', (_, text) => {
    expect(reaches({ 'from.ts': used, 'tsconfig.json': text })).toBe(true);
  });

  it('is kept when the base of the configuration says so, and left out when the configuration knows better', () => {
    const base = config({ verbatimModuleSyntax: true });
    const text = '{ /* ours */ "extends": ["./base"], // one\n "compilerOptions": { "strict": true, }, }';
    expect(reaches({ 'from.ts': used, 'tsconfig.json': text, 'base.json': base })).toBe(true);
    const other = text.replace('"strict": true', '"verbatimModuleSyntax": false');
    expect(reaches({ 'from.ts': used, 'tsconfig.json': other, 'base.json': base })).toBe(false);
  });

  it('is left out under two bases that extend the same third one', () => {
    const files = {
      'tsconfig.json': '{ "extends": ["./left", "./right"] }',
      'left.json': '{ "extends": "./base" }',
      'right.json': '{ "extends": "./base" }',
      'base.json': config({ verbatimModuleSyntax: false }),
    };
    expect(reaches({ 'from.ts': used, ...files })).toBe(false);
  });

  it('is kept when the base of the configuration in a package says so', () => {
    const files = {
      'node_modules/base/package.json': '{ "name": "base" }',
      'node_modules/base/tsconfig.json': config({ verbatimModuleSyntax: true }),
    };
    expect(reaches({ 'from.ts': used, 'tsconfig.json': '{ "extends": "base" }', ...files })).toBe(true);
    expect(reaches({ 'from.ts': used, 'tsconfig.json': '{ "extends": "base/tsconfig.json" }', ...files })).toBe(true);
  });

  it('is kept in JavaScript and without a configuration', () => {
    expect(reaches({ 'from.ts': used })).toBe(true);
    expect(reaches({ 'from.ts': "import './a.js'", 'a.js': "import { A } from './to'", 'tsconfig.json': '{}' })).toBe(
      true,
    );
  });
});
