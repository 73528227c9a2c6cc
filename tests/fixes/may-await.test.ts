import { describe, expect, it } from 'vitest';
import { mayAwait } from '../../src/fixes/awaiting/may-await.ts';
import { findNode, sourceFileOf } from './source-file-of.ts';

function answerFor(code: string, isModule: boolean): boolean {
  return mayAwait(findNode(sourceFileOf(code), 'here()'), isModule);
}

describe('`await` is allowed, whatever the file is', () => {
  it.each([
    ['in an asynchronous function', 'async function f() { here(); }'],
    ['in an asynchronous function expression', 'const f = async function () { here(); };'],
    ['in an asynchronous arrow function', 'const f = async () => here();'],
    ['in an asynchronous method', 'class A { async f() { here(); } }'],
    ['in an asynchronous static method', 'class A { static async f() { here(); } }'],
    ['in an asynchronous method of an object', 'const a = { async f() { here(); } };'],
    ['in an asynchronous generator', 'async function* f() { yield here(); }'],
    [
      'in a block of an asynchronous function',
      'async function f() { for (;;) { if (f) { try { here(); } finally {} } } }',
    ],
    ['in an asynchronous arrow function in a field', 'class A { f = async () => here(); }'],
    ['in an asynchronous function in a synchronous one', 'function f() { return async () => here(); }'],
    ['in a computed key in an asynchronous function', 'async function f() { return class { [here()]() {} }; }'],
    ['behind `extends` in an asynchronous function', 'async function f() { return class extends here() {}; }'],
    ['in a decorator in an asynchronous function', 'async function f() { @here() class A {} return A; }'],
    ['in a default value of a variable', 'async function f() { const { a = here() } = {}; }'],
  ])('%s', (_, code) => {
    expect(answerFor(code, false)).toBe(true);
    expect(answerFor(code, true)).toBe(true);
  });
});

describe('`await` is allowed in a module only', () => {
  it.each([
    ['at the top level', 'here();'],
    ['in a block', '{ if (1) here(); }'],
    ['in an initializer', 'export const a = here();'],
    ['in a default export', 'export default here();'],
    ['in a computed key', 'class A { [here()] = 1; }'],
    ['in the computed key of a method', 'class A { [here()]() {} }'],
    ['behind `extends`', 'class A extends here() {}'],
    ['in a class decorator', '@here() class A {}'],
    ['in a method decorator', 'class A { @here() f() {} }'],
    ['in a field decorator', 'class A { @here() f = 1; }'],
    ['in a template', 'const a = `${here()}`;'],
  ])('%s', (_, code) => {
    expect(answerFor(code, false)).toBe(false);
    expect(answerFor(code, true)).toBe(true);
  });
});

describe('`await` is not allowed', () => {
  it.each([
    ['in a function', 'function f() { here(); }'],
    ['in an arrow function', 'const f = () => here();'],
    ['in a function in an asynchronous one', 'async function f() { return () => here(); }'],
    ['in a generator', 'function* f() { yield here(); }'],
    ['in a getter', 'class A { get f() { return here(); } }'],
    ['in a setter', 'class A { set f(a) { here(); } }'],
    ['in a constructor', 'class A { constructor() { here(); } }'],
    ['in the argument of `super`', 'class A extends Object { constructor() { super(here()); } }'],
    ['in a field', 'class A { f = here(); }'],
    ['in a static field', 'class A { static f = here(); }'],
    ['in a private field', 'class A { #f = here(); }'],
    ['in an accessor field', 'class A { accessor f = here(); }'],
    ['in a field of a class in an asynchronous function', 'async function f() { return class { f = here(); }; }'],
    ['in a static block', 'class A { static { here(); } }'],
    ['in a static block in an asynchronous function', 'async function f() { class A { static { here(); } } }'],
    ['in an enum', 'enum A { b = here() }'],
    ['in an enum in an asynchronous function', 'async function f() { enum A { b = here() } }'],
    ['in a namespace', 'namespace a { here(); }'],
    ['in a default value of a parameter', 'function f(a = here()) {}'],
    ['in a default value of a parameter of an asynchronous function', 'async function f(a = here()) {}'],
    ['in a default value of a parameter of an arrow function', 'const f = async (a = here()) => a;'],
    ['in a pattern of a parameter', 'async function f({ a = here() }) {}'],
    ['in a parameter property', 'class A { constructor(readonly a = here()) {} }'],
    ['in a computed key in a parameter', 'async function f({ [here()]: a }) {}'],
  ])('%s', (_, code) => {
    expect(answerFor(code, false)).toBe(false);
    expect(answerFor(code, true)).toBe(false);
  });
});
