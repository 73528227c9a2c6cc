import { describe, expect, it } from 'vitest';
import { mayShareState } from '../../../src/javascript/state/may-share-state.ts';
import { sourceCodeOf } from './shared-state-of.ts';

const mayShare = (text: string): boolean => mayShareState(sourceCodeOf(text), ['onModuleInit']);

describe('the look at a file before it is interpreted', () => {
  it.each([
    'export interface User { readonly id: string }',
    'import { a } from "./a.js"; export const run = (x: string) => a.save(x);',
    'export class Service { #n = 0; hit() { this.#n += 1; this.last = 1; return this.#n === 1; } }',
    'export const name = "a"; export function f(list: string[]) { const copy = [...list]; copy.push("b"); return copy; }',
    'export * from "./a.js";',
    'import { a } from "./a.js"; function make() {} export const f = (a, make) => { a = make; make = 1; };',
  ])('spares %s', (text) => {
    expect(mayShare(text)).toBe(false);
  });

  it.each([
    'let n = 0; export const hit = () => ++n;',
    'const list = []; export const add = () => list.push(1);',
    'import { a } from "./a.js"; export const f = () => { a.user = 1; };',
    'import { a } from "./a.js"; export const f = () => { ++a.count; };',
    'import { a } from "./a.js"; export const f = () => { delete a.user; };',
    'import { a } from "./a.js"; export const f = (x) => { ({ user: a.user } = x); };',
    'import { a } from "./a.js"; export const f = (x) => { [a.user] = x; };',
    'import { a } from "./a.js"; export const f = (x) => { for (a.user of x); };',
    'import { a } from "./a.js"; export const f = (x) => Object.assign(a, x);',
    'import { a } from "./a.js"; export const f = (x) => Object?.assign(a, x);',
    'import { a } from "./a.js"; export const f = (x) => { a = x; };',
    'function make() {} export const f = () => { make = undefined; };',
    'class Made {} export const f = () => { Made = undefined; };',
    'export class A { static n; static hit() { this.n = 1; } }',
    'export const f = () => { undeclared = 1; };',
    'export const f = () => { process.env.A = "1"; };',
    'export default new (class { n = 0; hit() { this.n += 1; } })();',
    'export class Module { onModuleInit() { let n = 0; listen(() => { n += 1; }); } }',
    '// ssot-shared: nothing\nexport {};',
    'setUp(() => 1);',
  ])('does not spare %s', (text) => {
    expect(mayShare(text)).toBe(true);
  });
});
