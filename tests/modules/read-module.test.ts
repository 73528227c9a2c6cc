import { describe, expect, it } from 'vitest';

import type { ModuleRecord } from '../../src/modules/records/module-record.ts';
import { parseSource } from '../../src/modules/syntax/parse-source.ts';
import { readModule } from '../../src/modules/records/read-module.ts';

function read(text: string, path = '/m.ts'): ModuleRecord {
  const result = parseSource(path, text);
  if (result === undefined) throw new Error('not parsed');
  return readModule(path, text, result, () => result.program);
}

/** Entries as short texts: `a` is declared here, `m#a` comes from elsewhere, `=a.b` is a value. */
function exportsOf(text: string, path?: string): Record<string, string> {
  const { exports } = read(text, path);
  return Object.fromEntries(
    [...exports].map(([name, entry]) => [
      name,
      entry.kind === 'local'
        ? entry.localName
        : entry.kind === 'value'
          ? `${entry.localName}=${entry.names.join('.')}`
          : `${entry.specifier}#${entry.importName}`,
    ]),
  );
}

function importsOf(text: string, path?: string): Record<string, string> {
  const { imports } = read(text, path);
  return Object.fromEntries(
    [...imports].map(([name, { specifier, importName, isType }]) => [
      name,
      `${isType ? 'type ' : ''}${specifier}#${importName}`,
    ]),
  );
}

describe('imports', () => {
  it.each([
    ["import { a } from 'm'", { a: 'm#a' }],
    ["import { a as b } from 'm'", { b: 'm#a' }],
    ["import d from 'm'", { d: 'm#default' }],
    ["import { default as d } from 'm'", { d: 'm#default' }],
    ["import * as ns from 'm'", { ns: 'm#*' }],
    ["import d, * as ns from 'm'", { d: 'm#default', ns: 'm#*' }],
    ["import d, { a } from 'm'", { d: 'm#default', a: 'm#a' }],
    ["import { 'a b' as c } from 'm'", { c: 'm#a b' }],
    ["import type { A } from 'm'", { A: 'type m#A' }],
    ["import type A from 'm'", { A: 'type m#default' }],
    ["import type * as ns from 'm'", { ns: 'type m#*' }],
    ["import { type A, b } from 'm'", { A: 'type m#A', b: 'm#b' }],
    ["import { a } from 'm' with { type: 'json' }", { a: 'm#a' }],
    ["import 'm'", {}],
    ["import {} from 'm'", {}],
    ["import x = require('m')", { x: 'm#*' }],
    ["import type x = require('m')", { x: 'type m#*' }],
    ["export import x = require('m')", { x: 'm#*' }],
    ["import * as ns from 'm'; import A = ns.A", { ns: 'm#*', A: 'm#A' }],
    ["import * as ns from 'm'; import A = ns.inner.A", { ns: 'm#*' }],
    ["export const a = 1; const b = require('m')", { b: 'm#*' }],
    ["export const a = 1; const { b, c: d } = require('m')", { b: 'm#b', d: 'm#c' }],
  ])('%s', (text, expected) => {
    expect(importsOf(text)).toEqual(expected);
  });
});

describe('exports declared in the module', () => {
  it.each([
    ['export class A {}', { A: 'A' }],
    ['export abstract class A {}', { A: 'A' }],
    ['export declare class A {}', { A: 'A' }],
    ['@sealed export class A {}', { A: 'A' }],
    ['export @sealed class A {}', { A: 'A' }],
    ['export function f() {}', { f: 'f' }],
    ['export function f(a: string): void; export function f(a: unknown) {}', { f: 'f' }],
    ['export async function* g() {}', { g: 'g' }],
    ['export const a = 1, { b, c: [d], ...e } = x', { a: 'a', b: 'b', d: 'd', e: 'e' }],
    ['export let a = b', { a: 'a' }],
    ['export enum E { A }', { E: 'E' }],
    ['export const enum E { A }', { E: 'E' }],
    ['export namespace N { export class A {} }', { N: 'N' }],
    ['export type T = string', { T: 'T' }],
    ['export interface I {}', { I: 'I' }],
    ['class A {} export { A }', { A: 'A' }],
    ['class A {} export { A as B, A as default }', { B: 'A', default: 'A' }],
    ["class A {} export { A as 'a b' }", { 'a b': 'A' }],
    ['class A {} export type { A }', { A: 'A' }],
    ['export default class {}', { default: '*default*' }],
    ['export default class A {}', { default: 'A' }],
    ['export default abstract class A {}', { default: 'A' }],
    ['export default function () {}', { default: '*default*' }],
    ['export default function f() {}', { default: 'f' }],
    ['export default async () => {}', { default: '*default*' }],
    ['export default interface I {}', { default: 'I' }],
    ['export default A; class A {}', { default: 'A' }],
    ['class A {} export default (A)', { default: 'A' }],
    ['class A {} export default A as unknown', { default: 'A' }],
    ['class A {} export default A satisfies object;', { default: 'A' }],
    ['class A {} export default A!;', { default: 'A' }],
    ['export default wrap(A)', { default: '*default*' }],
    ['export default A.B', { default: '*default*' }],
    ['export default { A }', { default: '*default*' }],
    ['export default new A()', { default: '*default*' }],
    ['export default null;', { default: '*default*' }],
    ['export const A = true', { A: 'A' }],
    ['export import A = ns.A', { A: 'A' }],
    ['export {}', {}],
    ['export as namespace Lib', {}],
    ["declare module 'other' { export class A {} }", {}],
    ['export const A = B', { A: 'A=B' }],
    ['export const A = legacy.engines.B;', { A: 'A=legacy.engines.B' }],
    ['export const A = new B()', { A: 'A' }],
    ['export const Ünïcödé = 1', { Ünïcödé: 'Ünïcödé' }],
  ])('%s', (text, expected) => {
    expect(exportsOf(text)).toEqual(expected);
  });
});

describe('exports taken from elsewhere', () => {
  it.each([
    ["export { a } from 'm'", { a: 'm#a' }],
    ["export { a as b } from 'm'", { b: 'm#a' }],
    ["export { default } from 'm'", { default: 'm#default' }],
    ["export { default as A } from 'm'", { A: 'm#default' }],
    ["export { a as default } from 'm'", { default: 'm#a' }],
    ["export { 'a b' as 'c d' } from 'm'", { 'c d': 'm#a b' }],
    ["export type { A } from 'm'", { A: 'm#A' }],
    ["export { type A } from 'm'", { A: 'm#A' }],
    ["export * as ns from 'm'", { ns: 'm#*' }],
    ["export * as default from 'm'", { default: 'm#*' }],
    ["export type * as ns from 'm'", { ns: 'm#*' }],
    ["import { a } from 'm'; export { a }", { a: 'm#a' }],
    ["import { a as b } from 'm'; export { b as c }", { c: 'm#a' }],
    ["import d from 'm'; export { d }", { d: 'm#default' }],
    ["import d from 'm'; export { d as default }", { default: 'm#default' }],
    ["import { default as d } from 'm'; export { d }", { d: 'm#default' }],
    ["import * as ns from 'm'; export { ns }", { ns: 'm#*' }],
    ["import a, { b } from 'm'; export { a, b }", { a: 'm#default', b: 'm#b' }],
    ["export { a }; import a from 'm'", { a: 'm#default' }],
    ["import a from 'm'; export default a", { default: 'm#default' }],
    ["import { a } from 'm'; export default a as unknown", { default: 'm#a' }],
    ["import * as ns from 'm'; export default ns", { default: 'm#*' }],
    ["import x = require('m'); export { x }", { x: 'm#*' }],
    ["export import x = require('m')", { x: 'm#*' }],
    ["import * as ns from 'm'; import A = ns.A; export { A }", { A: 'm#A' }],
    ["import type { A } from 'm'; export type { A }", { A: 'm#A' }],
  ])('%s', (text, expected) => {
    expect(exportsOf(text)).toEqual(expected);
  });

  it.each([
    ["export * from 'm'", ['m']],
    ["export type * from 'm'", ['m']],
    ["export * from 'm'; export * from 'n'", ['m', 'n']],
  ])('%s', (text, expected) => {
    expect(read(text).stars).toEqual(expected);
  });
});

describe('export =', () => {
  it.each([
    ['class A {} export = A', { kind: 'local', localName: 'A' }],
    ['export = class {}', { kind: 'local', localName: '*default*' }],
    ["import A = require('m'); export = A", { kind: 'indirect', specifier: 'm', importName: '*' }],
    ["import { A } from 'm'; export = A", { kind: 'indirect', specifier: 'm', importName: 'A' }],
  ])('%s', (text, expected) => {
    expect(read(text, '/m.cts').whole).toEqual(expected);
  });
});

describe('specifiers', () => {
  const text = `
    import type { A } from 'types';
    import { type B } from 'inline-types';
    import './effects';
    export * from 'star';
    export type { C } from 'exported-types';
    import old = require('old');
    const lazy = () => import('lazy');
    const template = () => import(\`template\`);
    const computed = (name: string) => import('./' + name);
    const required = require('required');
    import { a } from 'a'; export { a };
    import { b } from 'a';
  `;

  it('are listed in source order, each once', () => {
    expect(read(text).specifiers).toEqual([
      'types',
      'inline-types',
      './effects',
      'star',
      'exported-types',
      'old',
      'lazy',
      'template',
      'required',
      'a',
    ]);
  });

  it('are told from those that load nothing at run time', () => {
    expect(read(text).runtimeSpecifiers).toEqual([
      'inline-types',
      './effects',
      'star',
      'old',
      'lazy',
      'template',
      'required',
      'a',
    ]);
  });
});

describe('side effects', () => {
  it.each([
    ["'use strict'; import m from 'm'; export class A {} type T = 1; interface I {} enum E {} namespace N {} ;", false],
    ['export default class {}', false],
    ['const a = 1; function f() {}', false],
    ['exports.a = 1; module.exports = {}', false],
    ["import type {} from 'm'; import type { A } from 'm';", false],
    ["import 'm';", true],
    ["import {} from 'm';", true],
    ['register()', true],
    ['if (x) y()', true],
    ['Object.assign(globalThis, {})', true],
    ['', false],
  ])('%s', (text, expected) => {
    expect(read(text).hasSideEffects).toBe(expected);
  });
});

describe('odd texts', () => {
  it.each(['#!/usr/bin/env node\nexport class A {}', '// A licence\nexport class A {}', 'export class A {}\r\n'])(
    '%j',
    (text) => {
      expect(exportsOf(text)).toEqual({ A: 'A' });
    },
  );

  it('gives the exports of a module with an error that does not end the parse', () => {
    expect(exportsOf('return 1; export class A {}')).toEqual({ A: 'A' });
  });

  it.each(['export class {', 'import { a } from', '<<<<<<< HEAD\nexport class A {}'])('has no record of %j', (text) => {
    expect(parseSource('/m.ts', text)).toBeUndefined();
  });

  it('reads JavaScript with JSX, and with types that another tool strips', () => {
    expect(exportsOf('export const A = () => <div />', '/m.js')).toEqual({ A: 'A' });
    expect(exportsOf('export const a: number = 1', '/m.js')).toEqual({ a: 'a' });
  });

  it('has no record of files that are no scripts', () => {
    expect(parseSource('/m.css', 'a { b: c }')).toBeUndefined();
    expect(parseSource('/m.json', '{}')).toBeUndefined();
    expect(parseSource('/m', '')).toBeUndefined();
  });
});
