import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { CodeBase } from '../../../tools/migrate-check/code-base.ts';
import type { Construction } from '../../../tools/migrate-check/construction.ts';
import { findConstructions } from '../../../tools/migrate-check/find-constructions.ts';
import { checkoutOf } from './checkout.ts';

const CLASSES = `export class X {
  static readonly made = (): X => new X();
  static make(): X { return new X(); }
  static async later(): Promise<X> { return new X(); }
  static find(): X | undefined { return undefined; }
  static count(): number { return 1; }
  constructor(readonly n = 0) {}
  copy(): X { return new X(this.n); }
}
export default class D {}
class Hidden {}
export { Hidden as Shown };
export const hidden = new Hidden();
`;

const WAYS: readonly (readonly [string, string, readonly string[]])[] = [
  ['by name', `import { X } from './x.js'; new X();`, ['x.ts#X direct']],
  ['by another name', `import { X as Y } from './x.js'; new Y();`, ['x.ts#X direct']],
  ['by default', `import D from './x.js'; new D();`, ['x.ts#default direct']],
  ['by the name of the export', `import { Shown } from './x.js'; new Shown();`, ['x.ts#Shown direct']],
  ['through a namespace', `import * as all from './x.js'; new all.X();`, ['x.ts#X direct']],
  ['through a barrel', `import { X } from './barrel.js'; new X();`, ['x.ts#X direct']],
  ['behind parentheses and casts', `import { X } from './x.js'; new (X as typeof X)();`, ['x.ts#X direct']],
  ['by reflection', `import { X } from './x.js'; Reflect.construct(X, []);`, ['x.ts#X direct']],
  ['by a value', `import { X } from './x.js'; const Y = X; new Y();`, ['x.ts#X value']],
  ['by a parameter', `import { X } from './x.js'; export const f = (C: typeof X) => new C();`, ['x.ts#X value']],
  [
    'by one of two values',
    `import D, { X } from './x.js'; new (Math.random() ? D : X)();`,
    ['x.ts#default value', 'x.ts#X value'],
  ],
  ['of a subclass', `import { X } from './x.js'; class Y extends X {} new Y();`, ['x.ts#X subclass']],
  ['of a class expression', `import { X } from './x.js'; new (class extends X {})();`, ['x.ts#X subclass']],
  [
    'of a class expression in a variable',
    `import { X } from './x.js'; const Y = class Z extends X {}; new Y();`,
    ['x.ts#X subclass'],
  ],
  ['of a class expression that extends nothing', `new (class {})(); export {};`, []],
  ['without running the constructor', `import { X } from './x.js'; Object.create(X.prototype);`, ['x.ts#X direct']],
  ['by a static method', `import { X } from './x.js'; X.make();`, ['x.ts#X method']],
  ['by a static method in a variable', `import { X } from './x.js'; const { make } = X; make();`, ['x.ts#X method']],
  ['by a static field', `import { X } from './x.js'; X.made();`, ['x.ts#X method']],
  ['by a static method that promises one', `import { X } from './x.js'; void X.later();`, ['x.ts#X method']],
  ['by an inherited static method', `import { X } from './x.js'; class Y extends X {} Y.make();`, ['x.ts#X method']],
  ['by no static method that may find none', `import { X } from './x.js'; X.find();`, []],
  ['by no static method that gives something else', `import { X } from './x.js'; X.count();`, []],
  ['by no method of an instance', `import { X } from './x.js'; declare const x: X; x.copy(); export {};`, []],
  ['by no function', `import { X } from './x.js'; declare const f: () => X; f(); export {};`, []],
  ['of another class of that name', `class X {} new X(); export {};`, []],
  ['of an instance', `import { X } from './x.js'; declare const x: X; x.n; export {};`, []],
  ['of a class of the library', `new Map(); export {};`, []],
];

const PLACES: readonly (readonly [string, string, boolean])[] = [
  ['at the top level of a module', 'new X();', true],
  ['in an asynchronous function', 'export async function f() { new X(); }', true],
  ['in an asynchronous method', 'export class C { async m() { new X(); } }', true],
  ['in an asynchronous arrow function', 'export const f = async () => new X();', true],
  ['in an asynchronous generator', 'export async function* f() { yield new X(); }', true],
  ['in a plain function', 'export function f() { new X(); }', false],
  ['in a callback of an asynchronous function', 'export async function f() { [1].map(() => new X()); }', false],
  ['in a generator', 'export function* f() { yield new X(); }', false],
  ['in a default value of a parameter', 'export async function f(x = new X()) { return x; }', false],
  ['in a field', 'export class C { x = new X(); }', false],
  ['in a static block', 'export class C { static { new X(); } }', false],
  ['in a constructor', 'export class C { constructor() { new X(); } }', false],
  ['in a getter', 'export class C { get x() { return new X(); } }', false],
  ['in a computed name', 'export class C { [String(new X())] = 1; }', true],
  ['in the computed name of a method', 'export class C { [String(new X())]() {} }', true],
  ['in an extends clause', 'export class C extends (new X(), Object) {}', true],
  ['in an enum', 'export enum E { a = new X().n }', false],
  ['in a namespace', 'export namespace N { export const x = new X(); }', false],
];

const TEXTS = [...WAYS.map(([, text]) => text), ...PLACES.map(([, text]) => `import { X } from './x.js';\n${text}`)];

describe('the constructions that the compiler knows', () => {
  let constructions: readonly Construction[] = [];

  beforeAll(() => {
    constructions = constructionsIn(Object.fromEntries(TEXTS.map((text, index) => [fileOf(index), text])));
  }, 60_000);

  function found(text: string): readonly Construction[] {
    const file = fileOf(TEXTS.indexOf(text));
    return constructions.filter((each) => each.file === file);
  }

  it.each(WAYS)('are found %s', (_, text, expected) => {
    expect(found(text).map(({ reference, way }) => `${reference.replace('src/', '')} ${way}`)).toEqual(expected);
  });

  it.each(PLACES)('know whether await may stand %s', (_, text, mayAwait) => {
    expect(found(`import { X } from './x.js';\n${text}`)).toMatchObject([{ mayAwait }]);
  });

  it.each([
    ['may', '{}', true],
    ['may not', '{ "module": "ES2020" }', false],
    ['may not', '{ "target": "ES2015" }', false],
  ])('know that await %s stand at the top level with the options %s', (_, options, mayAwait) => {
    const tsconfig = `{ "compilerOptions": ${options}, "include": ["src"] }`;
    const files = { 'tsconfig.json': tsconfig, 'src/consumer.ts': `import { X } from './x.js'; new X();` };
    expect(constructionsIn(files)).toMatchObject([{ mayAwait }]);
  });

  it('know that await may not stand at the top level of what Node takes for CommonJS', () => {
    const files = { 'package.json': '{}', 'src/consumer.ts': `import { X } from './x.js'; new X();` };
    expect(constructionsIn(files)).toMatchObject([{ mayAwait: false }]);
  });
});

function fileOf(index: number): string {
  return `src/case${index}.ts`;
}

function constructionsIn(files: Readonly<Record<string, string>>): readonly Construction[] {
  const folder = checkoutOf({ 'src/x.ts': CLASSES, 'src/barrel.ts': `export * from './x.js';`, ...files });
  return findConstructions(new CodeBase(ts, folder, ['tsconfig.json']));
}
