import { describe, expect, it } from 'vitest';

import { createModuleGraph } from '../../src/modules/module-graph.ts';
import type { CallShape, ParameterForm, ValueShape } from '../../src/modules/shapes/value-shape.ts';
import { temporaryProject } from './temporary-project.ts';

const classes = `
  export class Auth {
    static instance: Auth = new Auth();
    readonly name = 'auth';
    tries = 0;
    #secret = 1;
    private hidden(): void {}
    protected shielded(): void {}
    login(user: string, password?: string): Promise<boolean> { return Promise.resolve(true); }
    async token() { return 'x'; }
    get user(): string { return 'x'; }
    logout() { this.tries = 0; }
  }
  export class Strict extends Auth { check() {} }
`;

function shapeOf(text: string, localName = 'x', member?: string, file = 'm.ts'): ValueShape {
  const project = temporaryProject({
    'classes.ts': classes,
    'types.ts':
      'export interface Api extends Base { get(path: string): Promise<string> } export interface Base { close(): void }',
    [file]: text,
  });
  return createModuleGraph().shapeOf({ path: project.path(file), localName }, member);
}

/** A shape as one line: what cannot be told is marked by `…`. */
function sketchOf({ kind, text, kin, call, members, isPartial }: ValueShape): string {
  const names = [...members].map(([name, member]) => {
    const { shape } = member;
    return `${member.isWritable ? '' : '!'}${name}${shape.call ? callOf(shape.call) : ''}${shape.text ? `=${shape.text}` : ''}`;
  });
  const open = isPartial && kind !== 'constant' && kind !== 'primitive' ? ['…'] : [];
  const parts = [kind, ...(text === undefined ? [] : [text]), ...(call === undefined ? [] : [callOf(call)])];
  const body = kind === 'constant' || kind === 'primitive' ? '' : ` {${[...names, ...open].join(' ')}}`;
  return `${parts.join(' ')}${body}${kin === undefined ? '' : ` ~ ${kin.replaceAll(/\/\S*\/ssot-modules-\w+\//gu, '')}`}`;
}

function callOf({ overloads, timing }: CallShape): string {
  const lists = overloads.map((parameters) => `(${parameters.map(parameterOf).join()})`);
  return `${lists.join('|')}${timing === 'sync' ? '' : `:${timing}`}`;
}

function parameterOf({ name, isOptional, isRest, form, properties }: ParameterForm): string {
  const bag = properties && `{${[...properties].map(([key, each]) => key + (each.isOptional ? '?' : '')).join()}}`;
  return `${isRest ? '...' : ''}${name ?? ''}${isOptional ? '?' : ''}${form === undefined ? '' : `:${form}`}${bag ?? ''}`;
}

describe('functions', () => {
  it.each([
    ['export function x(a, b = 1, ...c) {}', 'function (a,b?:number,...c) {}'],
    ['export const x = (a: string, b?: number): void => {}', 'function (a:string,b?:number) {}'],
    ['export async function x() {}', 'function ():async {}'],
    ['export function x(): Promise<void> {}', 'function ():async {}'],
    ['export const x = () => fetch("a")', 'function ():unknown {}'],
    ['export const x = () => new Map()', 'function () {}'],
    ['export const x = () => new Promise(() => {})', 'function ():async {}'],
    ['export function x() { return 1; }', 'function () {}'],
    ['export function x() { return done; }', 'function ():unknown {}'],
    ['export function x(): unknown { return 1; }', 'function ():unknown {}'],
    ['export function x(): Cache { return 1; } class Cache {}', 'function () {}'],
    ['export function x(): Cache { return 1; }', 'function ():unknown {}'],
    ['export function x<T>(): T { return 1; }', 'function ():unknown {}'],
    ['export function* x() {}', 'function ():generator {}'],
    ['export async function* x() {}', 'function ():async-generator {}'],
    ['export function x({ a, b = 1 }) {}', 'function (:object{a?,b?}) {}'],
    ['export function x({ a, b }: { a: string; b?: number } = {}) {}', 'function (?:object{a,b?}) {}'],
    ['interface O { a: 1; b?: 2 } export function x(o: O) {}', 'function (o:object{a,b?}) {}'],
    ['interface O extends P { a: 1 } export function x(o: O) {}', 'function (o) {}'],
    ['type O = A & B; export function x(o: O) {}', 'function (o) {}'],
    ['export function x({ a, ...rest }) {}', 'function (:object) {}'],
    [
      'export function x(a: string): void; export function x(a: number, b: number): void; export function x(a: any, b?: any) {}',
      'function (a:string)|(a:number,b:number) {}',
    ],
    ['export const x: (a: string) => void = make()', 'function (a:string) {}'],
    ['export function x() {} x.reset = (a) => {}; y.other = 1;', 'function () {reset(a)}'],
    ['export function x(this: Window, a: string[]) {}', 'function (a:array) {}'],
    ['export function x(a: string | undefined, b: 1 | 2, c: string | number) {}', 'function (a:string,b:number,c) {}'],
  ])('%s', (text, sketch) => {
    expect(sketchOf(shapeOf(text))).toBe(sketch);
  });
});
describe('objects', () => {
  it.each([
    [
      "import { Auth } from './classes.js'; export const x = new Auth();",
      'object {!name="auth" tries=0 login(user:string,password?:string):async token():async !user=string logout()} ~ new classes.ts#Auth',
    ],
    [
      "import { Strict } from './classes.js'; export const x = new Strict();",
      'object {check() !name="auth" tries=0 login(user:string,password?:string):async token():async !user=string logout()} ~ new classes.ts#Strict',
    ],
    ["import { Auth as x } from './classes.js'; export { x };", 'unknown {…}'],
    [
      "export const x = { a: 1, b() {}, c: async () => {}, get d() { return 1; }, 'e-f': 'g' };",
      'object {a=1 b() c():async !d e-f="g"}',
    ],
    ['export const x = Object.freeze({ a: 1 });', 'object {!a=1}'],
    ['export const x = { a: 1 } as const satisfies object;', 'object {a=1}'],
    ['const base = { a: 1 }; export const x = { ...base, b: 2 };', 'object {a=1 b=2}'],
    ['export const x = { ...unknown, b: 2 };', 'object {b=2 …}'],
    ['export const x = { [key]: 1, b: 2 };', 'object {b=2 …}'],
    [
      "import type { Api } from './types.js'; export const x: Api = make();",
      'object {close() get(path:string):async} ~ type types.ts#Api',
    ],
    ["import type { Api } from 'api'; export const x: Api = make();", 'unknown {…} ~ type api#Api'],
    [
      'interface A { readonly a: string; b?: () => void; c(): void; c(d: string): void; [key: string]: unknown } export const x: A = make();',
      'object {!a=string b() c()|(d:string) …} ~ type m.ts#A',
    ],
    [
      'type A = { a: 1 } & { b(): void }; export const x: Readonly<A> | undefined = make();',
      'object {b() a=number} ~ type m.ts#A',
    ],
    ['const A = { a: 1 }; export const x: typeof A = make();', 'object {a=1}'],
    ['export enum x { A, B = 5, C, D = "d", E = f() }', 'object {!A=0 !B=5 !C=6 !D="d" !E}'],
    [
      "import axios from 'axios'; export const x = axios.create({ baseURL: '/a', timeout: 1 });",
      'unknown {…} ~ axios#default.create({baseURL:_,timeout:_})',
    ],
    [
      "import axios from 'axios'; export const x = axios.create({ timeout: 2, baseURL: process.env.API ?? '/b' });",
      'unknown {…} ~ axios#default.create({baseURL:_,timeout:_})',
    ],
    ["import { create } from 'zustand'; export const x = create((set) => ({}));", 'unknown {…}'],
    ['export const x = new Map<string, number>();', 'unknown {…} ~ new global Map'],
    ['export const x = new Proxy(a, b);', 'unknown {…}'],
    ['export const x = [1, 2];', 'constant [1,2]'],
    ['export const x = [a];', 'unknown {…} ~ array'],
    [
      "import { Auth } from './classes.js'; const make = (): Auth => new Auth(); export const x = make();",
      'object {!name="auth" tries=0 login(user:string,password?:string):async token():async !user=string logout()} ~ type classes.ts#Auth',
    ],
    [
      "import * as all from './classes.js'; export const x = new all.Auth();",
      'object {!name="auth" tries=0 login(user:string,password?:string):async token():async !user=string logout()} ~ new classes.ts#Auth',
    ],
    ["import * as all from './classes.js'; export const x = all;", 'unknown {…}'],
    ['const a = b; const b = a; export const x = a;', 'unknown {…}'],
    ['type A = B; type B = A; export const x: A = make();', 'unknown {…} ~ type m.ts#A'],
    ['export const x = { y: x };', 'object {y}'],
    ['export const x = {} as Api; interface Api { a(): void }', 'object {a()} ~ type m.ts#Api'],
  ])('%s', (text, sketch) => {
    expect(sketchOf(shapeOf(text))).toBe(sketch);
  });
});
describe('constants', () => {
  it.each([
    ['export const x = 30;', 'constant 30'],
    ['export const x = -30 as const;', 'constant -30'],
    ['export const x = `a`;', 'constant "a"'],
    ['export const x: string = "a";', 'constant "a"'],
    ['export const x: string = read();', 'primitive string'],
    ['export const x = process.env.A;', 'unknown {…}'],
    ['export let x: number | undefined;', 'primitive number'],
    ['export const x = null;', 'constant null'],
  ])('%s', (text, sketch) => {
    expect(sketchOf(shapeOf(text))).toBe(sketch);
  });
});
describe('what a call gives', () => {
  it.each([
    [
      "import { Auth } from './classes.js'; export function x(): Promise<Auth> {}",
      'object {!name="auth" tries=0 login(user:string,password?:string):async token():async !user=string logout()} ~ type classes.ts#Auth',
    ],
    [
      "import { Auth } from './classes.js'; let one: Auth | undefined; export function x() { one ??= new Auth(); return one; }",
      'object {!name="auth" tries=0 login(user:string,password?:string):async token():async !user=string logout()} ~ type classes.ts#Auth',
    ],
    ['export function x(): string { return ""; }', 'primitive string'],
    [
      'export function x() { const get = () => 1; return { get, set(a) {}, clear: () => {} }; }',
      'object {get set(a) clear()}',
    ],
    ['export function x() { const cache = { get(a) {} }; return cache; }', 'object {get(a)}'],
    ['export function x(cache) { return cache; } const cache = { a: 1 };', 'unknown {…}'],
    ['export function x(a) { if (a) return 1; return 2; }', 'unknown {…}'],
    ['export const x = () => ({ data: 1, isLoading: true })', 'object {data=1 isLoading=true}'],
  ])('%s', (text, sketch) => {
    const { call } = shapeOf(text);
    expect(call && sketchOf(call.result)).toBe(sketch);
  });
});
