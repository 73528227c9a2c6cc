import { describe, expect, it } from 'vitest';

import { exportShapesOf, mayExport, mayForward } from '../../src/modules/records/export-shapes.ts';
import { scanSpecifiers } from '../../src/modules/records/scan-specifiers.ts';

describe('a text may forward A', () => {
  it.each([
    ["export { A } from './a'", true],
    ["export {A} from './a'", true],
    ["export{A}from'./a'", true],
    ["export type { A } from './a'", true],
    ["export /* why */ { A } from './a'", true],
    ["export // why\n{ A } from './a'", true],
    ["export type/**/{ A } from './a'", true],
    ["export { B } from './a'", false],
    ["export { B, 'A' as C } from './a'", true],
    ["export { \\u0041 } from './a'", true],
    ["export * from './a'", true],
    ["export*from './a'", true],
    ["export type * from './a'", true],
    ["export/**/* from './a'", true],
    ["export * as A from './a'", true],
    ['import A = ns.A; export { A }', true],
    ['export import A = ns.A', true],
    ["import A from './a'; export = A", true],
    ["const A = require('./a'); module.exports = A", true],
    ["exports.A = require('./a').A", true],
    ["Object.defineProperty(exports, 'A', { get: () => require('./a') })", true],
    ['class A {} export { A }', false],
    ['class A {} export = A', false],
    ['exports.A = class {}', false],
    ['module.exports = { A }', false],
    ['export class A {}', false],
    ['export const A = 1; export function B() {}', false],
    ['export type A = string', false],
    ['export default A', false],
    ['export declare class A {}', false],
    ['const A = 1', false],
    ['', false],
  ])('%s', (text, expected) => {
    expect(mayForward(exportShapesOf(text), text, 'A')).toBe(expected);
  });
});

describe('a text may forward its default', () => {
  it.each([
    ["import A from './a'; export default A", true],
    ["import A from './a'; export  default\nA", true],
    ["import A from './a'; export default (A)", true],
    ["import A from './a'; export default ((A)) as B", true],
    ["import A from './a'; export default A satisfies B;", true],
    ["import A from './a'; export default A!;", true],
    ["import A from './a'\nexport default A\nrun()", true],
    ["import A from './a'\nexport default A\n++count", true],
    ["import A from './a'\nexport default A // why", true],
    ["import A from './a'\nexport default A\n@tag class B {}", true],
    ["import { B as A } from './a'; export default A", true],
    ["import { 'b-c' as A } from './a'; export default A", true],
    ["import { // don't\n A } from './a'; export default A", true],
    ["import /* it's */ A from './a'; export default A", true],
    ["import * as A from './a'; export default A", true],
    ["import type A from './a'; export default A", true],
    ["import A = require('./a'); export default A", true],
    ["import B = require('./a'); import A = B.C; export default A", true],
    ["const A = require('./a'); export default A", true],
    ["import A from './a'; export default \\u0041", true],
    ["import A from './a'; export default /* why */ A", true],
    ["import A from './a'; export /* why */ default A", true],
    ["import A from './a'; // export default class\nexport default A", true],
    ["import async from './a'; export default async", true],
    ["import abstract from './a'; export default abstract", true],
    ["export { default } from './a'", true],
    ["export { A as default } from './a'", true],
    ["export { A } from './a'", false],
    ['export default class {}', false],
    ['export default class A {}', false],
    ['export default abstract class A {}', false],
    ['export default function () {}', false],
    ['export default async function () {}', false],
    ['export default new A()', false],
    ['export default { A }', false],
    ['export default [A]', false],
    ["export default 'a'", false],
    ['export default interface A {}', false],
    ["import { B } from './a'; class A extends B {} export default A", false],
    ["import { B } from './A.css'; export default A;", false],
    ["import A from './a'; export default A(B)", false],
    ["import A from './a'; export default A\n(B)", false],
    ["import A from './a'; export default A.b", false],
    ["import A from './a'; export default A`b`", false],
    ["import A from './a'; export default A<B>(C)", false],
    ["import A from './a'; export default A ?? B", false],
    ["import A from './a'; export default (A) => A", false],
    ["import A from './a'; export default async A => A", false],
    ["import A from './a'; export default async () => A", false],
    ["import A from './a'; export default await A()", false],
    ["import A from './a'; export default (A, B) => A", false],
    ["import A from './a'; export default ({ A }) => A", false],
    ["import A from './a'; export default () => A", false],
    ["import A from './a'; export default 4", false],
    ["import A from './a'; export default class {}", false],
    ["import A from './a'; export default abstract class {}", false],
    ["import A from './a'; export default interface A {}", false],
    ["import A from './a'; export default function* () {}", false],
  ])('%s', (text, expected) => {
    expect(mayForward(exportShapesOf(text), text, 'default')).toBe(expected);
  });
});

describe('a default export names', () => {
  it.each([
    ["import { B } from './a'; class A extends B {} export default A", 'A'],
    ["import { B } from './a'; class A extends B {} export default (A as C);", 'A'],
    ["import { B } from './a'; export default B", undefined],
    ["import { B } from './a'; export default A(B)", undefined],
    ["import { B } from './a'; export default class A {}", undefined],
    ["import { B } from './a'; // export default A\nexport default C", undefined],
    ["import { B } from './a'; export default \\u0041", undefined],
  ])('%s', (text, expected) => {
    expect(exportShapesOf(text).defaultName).toBe(expected);
  });
});

describe('a text may export A', () => {
  it.each([
    ['export class A {}', true],
    ['const A = 1', true],
    ["export * from './b'", true],
    ['export class B {}', false],
    ['module.exports = class {}', false],
    ["export class B {} // '\\u0041'", true],
    ['', false],
  ])('%s', (text, expected) => {
    expect(mayExport(exportShapesOf(text), text, 'A')).toBe(expected);
  });
});

it('a module that is one thing has a default without spelling it', () => {
  const text = 'module.exports = class {}';
  expect(mayExport(exportShapesOf(text), text, 'default')).toBe(true);
});

describe('specifiers are scanned', () => {
  it.each([
    ["import a from 'm'", ['m']],
    ['import a from "m"', ['m']],
    ["import 'm'", ['m']],
    ["import'm'", ['m']],
    ["import\n{ a,\n b }\nfrom\n'm'", ['m']],
    ["import a from /* why */ 'm' // 'n'", ['m']],
    ["import(\n  // why\n  'm')", ['m']],
    ['import(`m`)', ['m']],
    ['import(`m/${name}`)', []],
    ["require('m')", ['m']],
    ["import a = require('m')", ['m']],
    ["export * from 'm'; export { a } from 'n'", ['m', 'n']],
    ["import type from 'm'", ['m']],
    ["import type { A } from 'm'", []],
    ["import type A from 'm'", []],
    ["import type * as A from 'm'", []],
    ["export type * from 'm'", []],
    ["// import type {\nimport { A } from 'm'", ['m']],
    ["import { a } from 'it\\'s'", []],
    ["const rules = { 'global-require': () => require('m') }", [': () => require(', 'm']],
    ['', []],
  ])('%j', (text, expected) => {
    expect([...scanSpecifiers(text)]).toEqual(expected);
  });
});
