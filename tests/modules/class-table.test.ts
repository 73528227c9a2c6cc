import { describe, expect, it } from 'vitest';

import type { ClassTable, ParameterShape } from '../../src/modules/signatures/class-table.ts';
import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { temporaryProject } from './temporary-project.ts';

function tableOf(files: string | Record<string, string>, localName = 'A', file = 'm.ts'): ClassTable | undefined {
  const project = temporaryProject(typeof files === 'string' ? { [file]: files } : files);
  return createModuleGraph().classTableOf({ path: project.path(file), localName });
}

/** `a`, `b?`, `...c`, `{ d, e? }`, `[]` for other patterns. */
function shown({ name, properties, isOptional, isRest }: ParameterShape): string {
  const keys = [...(properties ?? [])].map(([key, property]) => key + (property.isOptional ? '?' : ''));
  const pattern = properties === undefined ? '[]' : `{ ${keys.join(', ')} }`;
  return `${isRest ? '...' : ''}${name ?? pattern}${isOptional ? '?' : ''}`;
}

function parametersOf(text: string, localName?: string, file?: string): readonly string[] | undefined {
  return tableOf(text, localName, file)?.parameters?.map(shown);
}

/** `static private method name(1-2)`, with what is usual left out. */
function membersOf(files: string | Record<string, string>, localName?: string, file?: string): readonly string[] {
  return (tableOf(files, localName, file)?.members ?? []).map(({ name, kind, isStatic, visibility, arity }) =>
    [
      isStatic ? 'static ' : '',
      visibility === 'public' ? '' : `${visibility} `,
      kind === 'method' ? '' : `${kind} `,
      name,
      arity === undefined ? '' : `(${arity.least}-${arity.most})`,
    ].join(''),
  );
}

describe('constructor parameters', () => {
  it.each([
    ['constructor(a: string, b?: number, c = 1, ...d: string[]) {}', ['a', 'b?', 'c?', '...d']],
    ['constructor(private a: string, readonly b = 1, protected c?: D) {}', ['a', 'b?', 'c?']],
    ['constructor({ a, b = 1, c: d }: Options) {}', ['{ a, b?, c }']],
    ['constructor({ a, b }: { a: string; b?: number } = {} as never) {}', ['{ a, b? }?']],
    ['constructor({ a, ...rest }: Options) {}', ['{ a }']],
    ['constructor({ a: { b } }: Options, [c]: string[]) {}', ['{ a }', '[]']],
    [
      'constructor(a: string); constructor(a: string, b: number); constructor(one: unknown, two?: unknown) {}',
      ['one', 'two?'],
    ],
    ['constructor(@Inject() a: A, @Inject() private b: B) {}', ['a', 'b']],
    ['', []],
    ['constructor() {}', []],
  ])('%s', (body, expected) => {
    expect(parametersOf(`export class A { ${body} }`)).toEqual(expected);
  });

  it('of a declaration file are those of the longest overload', () => {
    const text = 'export declare class A { constructor(a: string); constructor(x: string, y?: number); }';
    expect(parametersOf(text, 'A', 'm.d.ts')).toEqual(['x', 'y?']);
  });

  it.each([
    ['an interface', 'interface Options { a: string; b?: number }'],
    ['an object type', 'export type Options = { a: string; b?: number };'],
    ['merged interfaces', 'interface Options { a: string } export interface Options { b?: number }'],
  ])('take what is optional from %s of the module', (_, type) => {
    expect(parametersOf(`${type} export class A { constructor({ a, b }: Options) {} }`)).toEqual(['{ a, b? }']);
  });
});

describe('members', () => {
  it.each([
    ['run() {}', ['run(0-0)']],
    ['run(a, b?, c = 1) {}', ['run(1-3)']],
    ['run(a = 1, b) {}', ['run(2-2)']],
    ['run(a, ...b) {}', ['run(1-Infinity)']],
    ['run(this: A, a: string) {}', ['run(1-1)']],
    ['async *run() {}', ['run(0-0)']],
    ['static create(a) {}', ['static create(1-1)']],
    ['static create() {} create() {}', ['static create(0-0)', 'create(0-0)']],
    [
      'private a() {} protected b() {} public c() {} #d() {}',
      ['private a(0-0)', 'protected b(0-0)', 'c(0-0)', 'private #d(0-0)'],
    ],
    ['get a() {} set a(value) {}', ['getter a', 'setter a']],
    [
      'a = 1; b?: string; c!: string; declare d: string; readonly e = 1',
      ['field a', 'field b', 'field c', 'field d', 'field e'],
    ],
    ['static a = 1; #b = 2', ['static field a', 'private field #b']],
    ['a = (x, y?) => x; b = function (x) {}', ['field a(1-2)', 'field b(1-1)']],
    ['accessor a = 1', ['accessor a']],
    ['run(a: string): void; run(a: string, b: number): void; run(...all: unknown[]) {}', ['run(1-2)']],
    [
      'abstract a(b: string): void; abstract c: string; abstract get d(): string; abstract accessor e: string',
      ['a(1-1)', 'field c', 'getter d', 'accessor e'],
    ],
    ["'a b'() {} ['c']() {} [`d`]() {} 5() {}", ['a b(0-0)', 'c(0-0)', 'd(0-0)', '5(0-0)']],
    ['[Symbol.dispose]() {} async [Symbol.asyncDispose]() {}', ['Symbol.dispose(0-0)', 'Symbol.asyncDispose(0-0)']],
    ['constructor(private a: string, public readonly b = 1, c: string) {}', ['private field a', 'field b']],
    ['static { this.x = 1 }', []],
  ])('%s', (body, expected) => {
    expect(membersOf(`export abstract class A { ${body} }`)).toEqual(expected);
  });

  it('of a declaration file are read alike', () => {
    const text = 'export declare class A { private a; static create(b: string): A; run(c?: string): Promise<void>; }';
    expect(membersOf(text, 'A', 'm.d.ts')).toEqual(['private field a', 'static create(1-1)', 'run(0-1)']);
  });

  it('of a JavaScript class are also those assigned to `this`', () => {
    const text = `export class A {
      constructor() { this.a = 1; this.b ??= 2; [this.c, { x: this.d }] = e; if (f) this.g = 1; this['h i'] = 1; this.a.nested = 1; }
      run() { this.j = 1; const k = () => { this.l = 1; }; function m() { this.no = 1; } }
      static make() { this.no = 1; }
    }`;
    expect(membersOf(text, 'A', 'm.js')).toEqual(
      expect.arrayContaining(['a', 'b', 'c', 'd', 'g', 'h i', 'j', 'l'].map((name) => `field ${name}`)),
    );
    expect(membersOf(text, 'A', 'm.js').join()).not.toContain('no');
    expect(membersOf(text)).toEqual(['run(0-0)', 'static make(0-0)']);
  });
});

describe('a class', () => {
  it.each([
    ['class A {} export { A }', 'A'],
    ['export default class A { }', 'A'],
    ['export default class {}', '*default*'],
    ['export const A = class {}', 'A'],
    ['export const A = class B {} as unknown', 'A'],
    ['export const A: Constructor = class {}', 'A'],
    ['let A = class A {}; A = decorate(A)', 'A'],
    ['export = class {}', '*default*'],
    ['class B {} export const A = B', 'A'],
    ['class B {} const C = B; export const A = C', 'A'],
  ])('%s', (text, localName) => {
    expect(tableOf(text, localName)).toBeDefined();
  });

  it.each([
    ['exports.A = class {}', 'A'],
    ['module.exports = class {}', '*default*'],
    ['module.exports = { A: class {} }', 'A'],
  ])('of CommonJS: %s', (text, localName) => {
    expect(tableOf(text, localName, 'm.js')).toBeDefined();
  });

  it.each([
    'export function A() {}',
    'export const A = 1',
    'export interface A {}',
    'export const A = mixin(B)',
    'export enum A {}',
    'const A = B, B = A',
    '',
  ])('is none: %s', (text) => {
    expect(tableOf(text)).toBeUndefined();
  });

  it('counts its type parameters', () => {
    expect(tableOf('export class A<T, U extends string, V = T> {}')?.typeParameters).toEqual({ least: 2, most: 3 });
    expect(tableOf('export class A {}')?.typeParameters).toEqual({ least: 0, most: 0 });
  });

  it('reached by an alias of an import is read where it is declared', () => {
    const files = { 'm.ts': "import { B } from './b'; export const A = B;", 'b.ts': 'export class B { run() {} }' };
    expect(membersOf(files)).toEqual(['run(0-0)']);
  });
});

describe('inheritance', () => {
  const base = 'export class Base { constructor(one: 1, private secret: 2) {} run() {} static make() {} #p = 1 }';

  it.each([
    ['in the module', { 'm.ts': `${base} export class A extends Base {}` }],
    ['from a module', { 'm.ts': "import { Base } from './base'; export class A extends Base {}", 'base.ts': base }],
    [
      'from a default export behind a barrel',
      {
        'm.ts': "import { B } from './index'; export class A extends B {}",
        'index.ts': "export { default as B } from './base'",
        'base.ts': base.replace('export', 'export default'),
      },
    ],
    [
      'from a namespace',
      { 'm.ts': "import * as ns from './base'; export class A extends ns.Base {}", 'base.ts': base },
    ],
    ['through a local name', { 'm.ts': `${base} const B = Base; export class A extends (B as any) {}` }],
    ['over generations', { 'm.ts': `${base} class Middle extends Base {} export class A extends Middle {}` }],
    [
      'from CommonJS',
      {
        'm.ts': "import Base = require('./base.cjs'); export class A extends Base {}",
        'base.cts': `${base.replace('export', '')} export = Base`,
      },
    ],
  ])('%s', (_, files) => {
    expect(membersOf(files)).toEqual(['run(0-0)', 'static make(0-0)']);
    expect(tableOf(files)?.parameters?.map(shown)).toEqual(['one', 'secret']);
    expect(tableOf(files)?.isPartial).toBe(false);
  });

  it('lets the nearer class win', () => {
    const text = `${base} export class A extends Base { constructor(own: 1) { super(1, 2) } run(a: 1) {} get make() { return 1 } }`;
    expect(parametersOf(text)).toEqual(['own']);
    expect(membersOf(text)).toEqual(['run(1-1)', 'getter make', 'static make(0-0)']);
  });
});

describe('a table is partial', () => {
  it.each([
    ['when the base is unknown', 'export class A extends Error {}', true],
    ['when the base is not found', "import { B } from './missing'; export class A extends B {}", true],
    [
      'when the base is in a package that is not installed',
      "import { B } from 'missing'; export class A extends B {}",
      true,
    ],
    ['when the base is made by a call', 'export class A extends mixin(B) {}', true],
    ['when the class extends itself', 'export class A extends A {}', true],
    ['when two classes extend each other', 'export class A extends B {} class B extends A {}', true],
    ['with an index signature', 'export class A { [key: string]: unknown }', true],
    ['with a computed member', 'export class A { [name]() {} }', true],
    ['with an interface of its name', 'export class A {} export interface A { run(): void }', true],
    ['not otherwise', 'export class A {}', false],
    ['not when it extends null', 'export class A extends null {}', false],
  ])('%s', (_, text, expected) => {
    expect(tableOf(text)?.isPartial).toBe(expected);
  });

  it.each([
    ['Object.assign(this, options)', true],
    ['Object.defineProperty(this, name, {})', true],
    ['this[name] = 1', true],
    ['register(this)', false],
  ])('in JavaScript by %s', (statement, expected) => {
    expect(tableOf(`export class A { constructor() { ${statement} } }`, 'A', 'm.js')?.isPartial).toBe(expected);
  });
});

describe('bases with instances of the same type', () => {
  const base = 'export class Base<T> { #count = 0; constructor(readonly item: T) {} run() {} }';

  it.each([
    ['a class that adds nothing', 'export class A<T> extends Base<T> {}', ['Base']],
    [
      'a class that adds a constructor and static members',
      'export class A<T> extends Base<T> { static rank = 1; static { A.rank = 2 } constructor(item: T, more?: number) { super(item) } }',
      ['Base'],
    ],
    ['over generations', 'export class A<T> extends B<T> {} class B<U> extends Base<U> {}', ['B', 'Base']],
    [
      'down to the first class that adds something',
      'export class A<T> extends B<T> {} class B<U> extends Base<U> { more = 1 }',
      ['B'],
    ],
    ['a base that extends what is unknown', 'export class A extends B {} class B extends Error {}', ['B']],
  ])('%s', (_, text, expected) => {
    expect(tableOf(`${base} ${text}`)?.twins.map(({ localName }) => localName)).toEqual(expected);
  });

  it.each([
    ['a class that adds a method', 'export class A<T> extends Base<T> { more() {} }'],
    ['a class that adds a private member', 'export class A<T> extends Base<T> { #more = 1 }'],
    ['a class that overrides a method', 'export class A<T> extends Base<T> { override run() { return 1 } }'],
    ['a class that declares a field anew', 'export class A<T> extends Base<T> { declare readonly item: T & string }'],
    [
      'a class with a parameter property',
      'export class A<T> extends Base<T> { constructor(item: T, readonly more = 1) { super(item) } }',
    ],
    ['a class with a computed member', 'export class A<T> extends Base<T> { [name]() {} }'],
    ['a class with an index signature', 'export class A<T> extends Base<T> { [key: string]: unknown }'],
    ['a class with an interface of its name', 'export class A<T> extends Base<T> {} export interface A<T> { more: T }'],
    ['a class that binds the type parameter', 'export class A extends Base<string> {}'],
    ['a class that wraps the type parameter', 'export class A<T> extends Base<T[]> {}'],
    ['a class that gives arguments to the type parameter', 'export class A<T> extends Base<T<string>> {}'],
    ['a class that swaps type parameters', 'class B<T, U> { a!: T; b!: U } export class A<T, U> extends B<U, T> {}'],
    [
      'a class that leaves a type parameter to its default',
      'class B<T = string> { a!: T } export class A extends B {}',
    ],
    ['a class that extends nothing', 'export class A<T> {}'],
    ['a class that extends what is unknown', 'export class A extends Error {}'],
    ['a class that extends what is not found', "import { B } from './missing'; export class A extends B {}"],
  ])('not %s', (_, text) => {
    expect(tableOf(`${base} ${text}`)?.twins).toEqual([]);
  });

  it('not a class of JavaScript that sets a field', () => {
    const text = 'class Base {} export class A extends Base { constructor() { super(); this.more = 1 } }';
    expect(tableOf(text, 'A', 'm.js')?.twins).toEqual([]);
  });

  it('a class of JavaScript that sets none', () => {
    const text = 'class Base {} export class A extends Base { static of() { return new A() } }';
    expect(tableOf(text, 'A', 'm.js')?.twins.map(({ localName }) => localName)).toEqual(['Base']);
  });
});
