import { describe, expect, it } from 'vitest';

import { createModuleGraph } from '../../src/modules/module-graph.ts';
import type { CallResult, FunctionSignature } from '../../src/modules/signatures/function-signature.ts';
import { temporaryProject } from './temporary-project.ts';

function signatureOf(text: string, localName: string, member?: string, file = 'm.ts'): FunctionSignature | undefined {
  const project = temporaryProject({ [file]: text, 'base.ts': 'export class Base { static async make(a: 1) {} }' });
  return createModuleGraph().signatureOf({ path: project.path(file), localName }, member);
}

describe('the signature of a function', () => {
  it.each([
    ['export function f(a, b) {}', 'f', ['a', 'b'], 'unknown'],
    ['export async function f(a) {}', 'f', ['a'], 'promise'],
    ['export function f(a: 1): Promise<A> {}', 'f', ['a'], 'promise'],
    ['export function f(a: 1): PromiseLike<A> | A {}', 'f', ['a'], 'unknown'],
    ['export function f(a: 1): A {}', 'f', ['a'], 'unknown'],
    ['export function f(a: 1): Promise<A>; export function f(x: any) {}', 'f', ['x'], 'promise'],
    ['export default function (a) {}', '*default*', ['a'], 'unknown'],
    ['export default async (a) => a', '*default*', ['a'], 'promise'],
    ['export const f = (a) => a', 'f', ['a'], 'unknown'],
    ['export const f = async (a) => a', 'f', ['a'], 'promise'],
    ['export const f: Factory = async function (a) {}', 'f', ['a'], 'promise'],
    ['export declare function f(a: 1): Promise<A>', 'f', ['a'], 'promise'],
    ['export declare const f: (a: 1) => Promise<A>', 'f', ['a'], 'promise'],
    ['export const f: (a: 1, b?: 2) => A = wrap(g)', 'f', ['a', 'b'], 'unknown'],
    ['function g(a) {} export const f = g', 'f', ['a'], 'unknown'],
  ])('%s', (text, localName, names, result) => {
    const signature = signatureOf(text, localName);
    expect(signature?.parameters.map(({ name }) => name)).toEqual(names);
    expect(signature?.result).toBe(result);
  });

  it.each<[string, CallResult]>([
    ['export function f(): Promise<A> | PromiseLike<A> {}', 'promise'],
    ['export function f(): Promise<A> | undefined {}', 'unknown'],
    ['export function f(): any {}', 'unknown'],
    ['export function f(): unknown {}', 'unknown'],
    ['export function f<T>(): T {}', 'unknown'],
    ['export function f(): void {}', 'plain'],
    ['export function f(): A[] {}', 'plain'],
    ['export class A {} export function f(): A {}', 'plain'],
    ['export interface A {} export function f(): A {}', 'plain'],
    ['export interface A { then(): void } export function f(): A {}', 'unknown'],
    ['export class A extends Promise<1> {} export function f(): A {}', 'unknown'],
    ['export interface A extends PromiseLike<1> {} export function f(): A {}', 'unknown'],
    ['type A = Promise<1>; export function f(): A {}', 'unknown'],
    ["import { Base } from './base'; export function f(): Base {}", 'plain'],
    ["import { Base } from './nowhere'; export function f(): Base {}", 'unknown'],
    ["import Promise from 'promises'; export function f(): Promise<1> {}", 'unknown'],
    ['export function f(a: 1): Promise<1>; export function f(): Promise<2>; export function f(): any {}', 'promise'],
    ['export function f(a: 1): Promise<1>; export function f(): string; export function f(): any {}', 'unknown'],
    ['export function f() { return new A() }', 'plain'],
    ['export function f() { if (a) return new A(); return b; }', 'unknown'],
    ['export function f() { return new Promise(() => {}) }', 'promise'],
    ['export const f = () => Promise.resolve(1)', 'promise'],
    ['export const f = () => new A()', 'plain'],
    ['export const f = () => { [].map(() => { return new A(); }); }', 'unknown'],
    ['export function* f() { yield new A() }', 'plain'],
    ['export async function* f() { yield new A() }', 'plain'],
  ])('tells what a call gives: %s', (text, result) => {
    expect(signatureOf(text, 'f')?.result).toBe(result);
  });

  it('tells the properties of an object parameter', () => {
    const text = 'interface O { a: 1; b?: 2 } export async function f({ a, b }: O) {}';
    expect(signatureOf(text, 'f')?.parameters[0]?.properties).toEqual(
      new Map([
        ['a', { isOptional: false, kinds: new Set(['1']) }],
        ['b', { isOptional: true, kinds: new Set(['2']) }],
      ]),
    );
  });

  it('counts type parameters', () => {
    expect(signatureOf('export function f<T, U = T>(a: T) {}', 'f')?.typeParameters).toEqual({ least: 1, most: 2 });
  });

  it('of CommonJS is read as well', () => {
    expect(signatureOf('exports.f = async (a) => a', 'f', undefined, 'm.js')?.result).toBe('promise');
  });

  it.each(['export class f {}', 'export const f = wrap(() => 1)', 'export const f = 1', 'export interface f {}', ''])(
    'is unknown: %s',
    (text) => {
      expect(signatureOf(text, 'f')).toBeUndefined();
    },
  );
});

describe('the signature of a member', () => {
  it.each([
    ['a static method', 'export class A { static async make(a) {} make() {} }', ['a'], 'promise'],
    ['an instance method', 'export class A { make(a): Promise<A> {} }', ['a'], 'promise'],
    ['an inherited one', "import { Base } from './base'; export class A extends Base {}", ['a'], 'promise'],
    ['a field with a function', 'export class A { static make = async (a) => a }', ['a'], 'promise'],
    ['a field with a function type', 'export class A { static make: (a: 1) => Promise<A> }', ['a'], 'promise'],
    ['a property of an object', 'export const A = { make: async (a) => a }', ['a'], 'promise'],
    ['a method of an object', 'export const A = { async make(a) {} } as const', ['a'], 'promise'],
    ['overloads', 'export class A { static make(a: 1): A; static make(x: any) {} }', ['x'], 'plain'],
  ])('%s', (_, text, names, result) => {
    const signature = signatureOf(text, 'A', 'make');
    expect(signature?.parameters.map(({ name }) => name)).toEqual(names);
    expect(signature?.result).toBe(result);
  });

  it.each([
    'export class A {}',
    'export class A { static get make() { return 1 } }',
    'export const A = { make }',
    'export function A() {}',
  ])('is unknown: %s', (text) => {
    expect(signatureOf(text, 'A', 'make')).toBeUndefined();
  });
});

describe('a static member', () => {
  it.each([
    ['export class A { static make() {} }', true],
    ['export class A { static make = 1 }', true],
    ['export class A { make() {} }', false],
    ['export class A { static [name]() {} }', undefined],
    ["import { Base } from './base'; export class A extends Base {}", true],
    ['export class A extends Unknown {}', undefined],
    ['export const A = { make() {} }', true],
    ['export const A = { other() {} }', false],
    ['export const A = { ...others }', undefined],
    ['export enum A { make }', true],
    ["export enum A { 'other' }", false],
    ['export class A {} export namespace A { export const make = 1; }', true],
    ['export namespace A { export function make() {} }', true],
    ['export namespace A { export class other {} }', undefined],
    ['export function A() {}', false],
    ['export const A = () => {}', false],
    ['export declare function A(): void', false],
    ['export function A() {} A.make = () => {};', true],
    ['export const A = () => {}; A.make = () => {};', true],
    ['export function A() {} export namespace A { export function make() {} }', true],
    ['export const A = wrap(() => {})', undefined],
    ['export const A = new Thing()', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    const project = temporaryProject({ 'm.ts': text, 'base.ts': 'export class Base { static make() {} }' });
    expect(createModuleGraph().hasMember({ path: project.path('m.ts'), localName: 'A' }, 'make')).toBe(expected);
  });
});
