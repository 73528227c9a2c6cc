import { describe, expect, it } from 'vitest';

import type { ParameterShape } from '../../src/modules/signatures/class-table.ts';
import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { temporaryProject } from './temporary-project.ts';

const others = {
  'options.ts':
    'interface Base { a: 1 } export interface Options extends Base { b?: 2 } export type Alias = Options; ' +
    'export default interface Main { m: 1 } export class Model { x = 1; y?: 2; private z = 3; static s = 4; }',
  'barrel.ts': "export * from './options'; export type { Options as Renamed } from './options';",
  'circle.ts': "import type { B } from './circle2'; export interface A extends B { a: 1 }",
  'circle2.ts': "import type { A } from './circle'; export interface B extends A { b: 1 }",
};

/** The parameter of a function that is declared to be of a type. */
function shapeOf(type: string, before = '', typeParameters = ''): ParameterShape | undefined {
  const text = `${before}\nexport function f${typeParameters}(value: ${type}) {}`;
  const project = temporaryProject({ ...others, 'm.ts': text });
  return createModuleGraph().signatureOf({ path: project.path('m.ts'), localName: 'f' })?.parameters[0];
}

/** `{ a, b?, c! }` for a type that has these properties, `…` at the end if there may be others, `!` for what may be nullish. */
function shown(shape: ParameterShape | undefined): string {
  if (shape?.properties === undefined) return 'unknown';
  const names = [...shape.properties].map(
    ([name, { isOptional, isNullish }]) => name + (isOptional ? '?' : '') + (isNullish === true ? '!' : ''),
  );
  return `{ ${[...names, ...(shape.isOpen ? ['…'] : [])].join(', ')} }`;
}

describe('the properties of a type', () => {
  it.each([
    ['{ a: 1; b?: 2; "c": 3; d(): void; e?(): void; get f(): 1 }', '{ a, b?, c, d, e?, f }'],
    ['{ a: string | undefined; b: null | 1; c: (1 | undefined) }', '{ a!, b!, c! }'],
    ['{ a: 1; [key: string]: 1 }', '{ a, … }'],
    ['{ a: 1; [name]: 1 }', '{ a, … }'],
    ['({ a: 1 })', '{ a }'],
    ['{ a: 1 } & { a?: 2; b?: 3 }', '{ a, b? }'],
    ['{ a: 1 } & Unknown', '{ a, … }'],
    ['{ a: 1; b: 2 } | { a: 1; c: 3 }', '{ a, b?, c? }'],
    ['{ a: 1 } | undefined', '{ a! }'],
    ['{ a: 1 } | string', '{ a! }'],
    ['{ a: 1 } | Unknown', '{ a!, … }'],
    ['Readonly<{ a: 1 }>', '{ a }'],
    ['Partial<{ a: 1 }>', '{ a? }'],
    ['Required<{ a?: 1 }>', '{ a }'],
    ["Pick<{ a: 1; b: 2 }, 'a'>", '{ a }'],
    ["Pick<Unknown, 'a'>", 'unknown'],
    ['Pick<{ a: 1 }, Keys>', 'unknown'],
    ["Omit<{ a: 1; b: 2; c: 3 }, 'a' | 'b'>", '{ c }'],
    ["Record<'a' | 'b', 1>", '{ a, b }'],
    ['Record<string, 1>', 'unknown'],
    ['NonNullable<{ a: 1 }>', '{ a }'],
    ['string', 'unknown'],
    ['string[]', 'unknown'],
    ['Map<string, 1>', 'unknown'],
    ['typeof other', 'unknown'],
    ['any', 'unknown'],
  ])('%s', (type, expected) => {
    expect(shown(shapeOf(type))).toBe(expected);
  });

  it.each([
    ['interface O { a: 1 }', 'O', '{ a }'],
    ['interface O { a: 1 } interface O { b?: 2 }', 'O', '{ a, b? }'],
    ['interface P { a: 1 } interface O extends P, Unknown { b: 2 }', 'O', '{ b, a, … }'],
    ["interface P { a: 1; b: 2 } interface O extends Omit<P, 'a'> {}", 'O', '{ b }'],
    ['type O = { a: 1 }', 'O', '{ a }'],
    ['type P = { a: 1 }; type O = P', 'O', '{ a }'],
    ['type O = { a: 1; inner: O }', 'O', '{ a, inner }'],
    ['type O = O[] | { a: O }', 'O', '{ a! }'],
    ['type O<T> = T & { a: 1 }; interface T { t: 1 }', 'O<1>', '{ a, … }'],
    ['export interface O { a: 1 }', 'O', '{ a }'],
    ["import type { Options } from './options';", 'Options', '{ b?, a }'],
    ["import { type Options as Mine } from './options';", 'Mine', '{ b?, a }'],
    ["import type { Alias } from './options';", 'Alias', '{ b?, a }'],
    ["import type Main from './options';", 'Main', '{ m }'],
    ["import type * as all from './options';", 'all.Options', '{ b?, a }'],
    ["import type { Options } from './barrel';", 'Options', '{ b?, a }'],
    ["import type { Renamed } from './barrel';", 'Renamed', '{ b?, a }'],
    ["import type { Model } from './options';", 'Model', '{ x, y?, … }'],
    ["import type { A } from './circle';", 'A', '{ a, b, … }'],
    ["import type { Options } from './missing';", 'Options', 'unknown'],
    ["import type { Missing } from './options';", 'Missing', 'unknown'],
    ['class O { a = 1 }', 'O', '{ a }'],
    ['class O extends P { a = 1 }', 'O', '{ a, … }'],
    ['class O { constructor(readonly a: 1) {} b() {} }', 'O', '{ b, … }'],
    ['enum O { a }', 'O', 'unknown'],
    ['interface Partial<T> { mine: T }', 'Partial<{ a: 1 }>', '{ mine }'],
  ])('%s %s', (before, type, expected) => {
    expect(shown(shapeOf(type, before))).toBe(expected);
  });

  it('of a type parameter are unknown, whatever the module calls so', () => {
    expect(shown(shapeOf('O', 'interface O { a: 1 }', '<O>'))).toBe('unknown');
    const project = temporaryProject({ 'm.ts': 'interface O { a: 1 } export class A<O> { constructor(value: O) {} }' });
    const table = createModuleGraph().classTableOf({ path: project.path('m.ts'), localName: 'A' });
    expect(shown(table?.parameters?.[0])).toBe('unknown');
  });

  it('follow the files', () => {
    const { path, write } = temporaryProject({
      ...others,
      'm.ts': "import { O } from './o'; export function f(a: O) {}",
    });
    const graph = createModuleGraph();
    const read = (): string => {
      graph.beginTurn();
      return shown(graph.signatureOf({ path: path('m.ts'), localName: 'f' })?.parameters[0]);
    };
    expect(read()).toBe('unknown');
    write({ 'o.ts': 'export interface O { a: 1 }' });
    expect(read()).toBe('{ a }');
    write({ 'o.ts': 'export interface O { a?: 1 }' });
    expect(read()).toBe('{ a? }');
  });
});

describe('the kinds of a type', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['string', ['string']],
    ['number | null', ['number', 'null']],
    ["'a' | -1 | 2 | true | null", ['"a"', 'number', '2', 'true', 'null']],
    ['`a${string}`', ['string']],
    ['bigint', ['bigint']],
    ['string[]', ['array']],
    ['readonly string[]', ['array']],
    ['[string]', ['array']],
    ['ReadonlyArray<string>', ['array']],
    ['() => void', ['function']],
    ['void', ['undefined']],
    ['{ a: 1 }', ['object']],
    ['{ a?: 1 }', ['object']],
    ['{ length: 1 }', undefined],
    ['{ length: 1; a: 1 }', ['object']],
    ['{ length?: 1; a?: 1 }', undefined],
    ['{}', undefined],
    ['{ (): void; a: 1 }', undefined],
    ['Unknown', undefined],
    ['string | Unknown', undefined],
    ['keyof Unknown', undefined],
  ])('%s', (type, expected) => {
    const kinds = shapeOf(type)?.kinds;
    expect(kinds && [...kinds]).toEqual(expected);
  });
});

describe('overloads', () => {
  function signaturesOf(text: string): readonly string[] | undefined {
    const project = temporaryProject({
      'm.ts': text,
      'base.ts': 'export class Base { constructor(a: 1); constructor(a: 1, b: 2); constructor(...all: any[]) {} }',
    });
    const table = createModuleGraph().classTableOf({ path: project.path('m.ts'), localName: 'A' });
    return table?.signatures.map((parameters) => parameters.map(({ name }) => name).join());
  }

  it.each([
    ['export class A { constructor(a: 1); constructor(a: 1, b: 2); constructor(...all: any[]) {} }', ['a', 'a,b']],
    ['export class A { constructor(a: 1) {} }', ['a']],
    ['export class A {}', ['']],
    ["import { Base } from './base'; export class A extends Base {}", ['a', 'a,b']],
    ['export class A extends Unknown {}', []],
    ['export declare class A { constructor(a: 1); constructor(b: 2); }', ['a', 'b']],
  ])('of a constructor: %s', (text, expected) => {
    expect(signaturesOf(text)).toEqual(expected);
  });

  it('of a function are told apart from its implementation', () => {
    const project = temporaryProject({
      'm.ts':
        'export function f(a: 1): 1; export function f(a: 1, b: 2): 2; export function f(...all: any[]) { return 1; }',
    });
    const signature = createModuleGraph().signatureOf({ path: project.path('m.ts'), localName: 'f' });
    expect(signature?.parameters.map(({ name }) => name)).toEqual(['all']);
    expect(signature?.signatures.map((each) => each.map(({ name }) => name))).toEqual([['a'], ['a', 'b']]);
  });

  it.each([
    ['m.ts', 'export function f(a: 1) { return arguments; }', true],
    ['m.js', 'export function f(a) {}', true],
    ['m.js', 'export function f(a) { return () => arguments[1]; }', false],
    ['m.js', 'export function f(a) { return function () { return arguments; }; }', true],
  ])('take no more than their parameters: %s %s', (file, text, isStrict) => {
    const project = temporaryProject({ [file]: text });
    expect(createModuleGraph().signatureOf({ path: project.path(file), localName: 'f' })?.isStrict).toBe(isStrict);
  });
});
