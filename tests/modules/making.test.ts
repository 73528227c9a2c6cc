import { describe, expect, it } from 'vitest';

import type { Making } from '../../src/modules/signatures/class-table.ts';
import { createModuleGraph } from '../../src/modules/module-graph.ts';
import { temporaryProject } from './temporary-project.ts';

function makingOf(text: string, localName = 'A', file = 'm.ts'): Making | undefined {
  const project = temporaryProject({ [file]: text });
  const table = createModuleGraph().classTableOf({ path: project.path(file), localName });
  return table?.members.find(({ name }) => name === 'make')?.making;
}

describe('a static method makes an instance', () => {
  it.each([
    ['static make() { const a = new A(); a.b(); return a }'],
    ['static make(c) { if (c) return undefined; return new A() }'],
    ['static make(c) { return c ? undefined : new A() }'],
    ['static make() { return (A.last ??= new A()) }'],
    ['static make(a) { return new A() }'],
    ['static make() { return new A(1) }'],
    ['static make(a, b) { return new A(b, a) }'],
    ['static make(a = 1) { return new A(a) }'],
    ['static make({ a }) { return new A(a) }'],
    ['static make(...a) { return new A(a) }'],
    ['static make(a) { return new A(...a) }'],
    ['static make(a) { return new A(a.b) }'],
    ['static make(a) { log(a); return new A(a) }'],
    ['static make(a) { return c ?? new A(a) }'],
    ['static make(a, ...b) { return new A(...b, a) }'],
  ])('as its text shows: %s', (member) => {
    expect(makingOf(`class A { ${member} }`)).toMatchObject({ isShown: true, isPolymorphic: false, isPassage: false });
  });

  it.each([
    ['static make() { return new A() }'],
    ['static async make() { return new A() }'],
    ['static make = () => new A()'],
    ['static make = function () { return new A() }'],
    ['static make(): unknown { return new A() as unknown }'],
    ['static make(a, b) { return new A(a, b) }'],
    ['static make(a, ...b) { return new A(a, ...b) }'],
    ['static make(a: string): A; static make(a: unknown) { return new A(a) }'],
    ['static make = async (a) => (new A(a))'],
  ])('of arguments that it only hands on: %s', (member) => {
    expect(makingOf(`class A { ${member} }`)).toMatchObject({ isShown: true, isPolymorphic: false, isPassage: true });
  });

  it.each([
    ['static make() { return new this() }', true],
    ['static make() { const a = new this(); return a }', false],
  ])('of the class it is called on: %s', (member, isPassage) => {
    expect(makingOf(`class A { ${member} }`)).toMatchObject({ isShown: true, isPolymorphic: true, isPassage });
  });

  it.each([
    ['static make(): A { return find() }', false],
    ['static make(): Promise<A> { return find() }', false],
    ['static make(): this { return find() }', true],
    ['static make(a: string): A; static make(a: unknown): unknown { return find() }', false],
    ['static make(): A<string> { return find() }', false],
  ])('as its type says: %s', (member, isPolymorphic) => {
    expect(makingOf(`class A { ${member} }`)).toMatchObject({ isShown: false, isPolymorphic, isPassage: false });
  });
});

describe('of its parameters a static method hands to the constructor', () => {
  it.each([
    ['static make(a, b) { return new A(a, b) }', ['a=0', 'b=1']],
    ['static make(a, b) { return new A(b, a) }', ['b=0', 'a=1']],
    ['static make(a, b) { log(b); const made = new A(a as string); A.all[a] = made; return made }', ['a=0']],
    ['static make(a, b) { return new A({ a, first: b, c: 1 }) }', ['a=0.a', 'b=0.first']],
    ['static make(a, b) { return a ? new A(a, b) : new A(a) }', ['a=0']],
    ['static make(a, ...b) { return new A(a, ...b) }', ['a=0']],
    ['static make(a: string): A; static make(a: unknown) { return new this(a) }', ['a=0']],
    ['static make = (a) => new A(a)', ['a=0']],
  ])('those that it leaves as they are: %s', (member, expected) => {
    const handed = makingOf(`class A { ${member} }`)?.handed ?? [];
    expect(handed.map(({ name, index, key }) => `${name}=${index}${key === undefined ? '' : `.${key}`}`)).toEqual(
      expected,
    );
  });

  it.each([
    ['static make(a) { return new A(a + 1) }'],
    ['static make(a) { return new A(a.b) }'],
    ['static make(a) { a = 1; return new A(a) }'],
    ['static make(a) { a += 1; return new A(a) }'],
    ['static make(a) { a++; return new A(a) }'],
    ['static make(a) { [a] = [1]; return new A(a) }'],
    ['static make(a) { for (a of b) log(a); return new A(a) }'],
    ['static make(a) { { const a = 1; return new A(a) } }'],
    ['static make(a) { try { log() } catch (a) { return new A(a) } }'],
    ['static make(a) { return b.map((a) => new A(a)), new A(a) }'],
    ['static make(a) { return a ? new A(a) : new A() }'],
    ['static make(a, b) { return a ? new A(a, b) : new A(b, a) }'],
    ['static make(a = 1) { return new A(a) }'],
    ['static make({ a }) { return new A(a) }'],
    ['static make(...a) { return new A(...a) }'],
    ['static make(a) { return new A({ ...b, a }) }'],
    ['static make(a) { return new A({ [b]: a }) }'],
    ['static make() { return new A(a) }'],
    ['static make(a): A { return find(new B(a)) }'],
  ])('none of others: %s', (member) => {
    expect(makingOf(`class A { ${member} }`)?.handed).toEqual([]);
  });
});

describe('a static method makes no instance', () => {
  it.each([
    ['static make() { return new B() }'],
    ['static make(): A | undefined { return find() }'],
    ['static make(): A[] { return [new A()] }'],
    ['static make(): B.A { return find() }'],
    ['static make() { new A() }'],
    ['static make() { return () => new A() }'],
    ['static *make() { return new A() }'],
    ['static make() { class A {} return A }'],
    ['static make: A'],
    ['static get make() { return new A() }'],
    ['make() { return new A() }'],
  ])('%s', (member) => {
    expect(makingOf(`class A { ${member} }`)).toBeUndefined();
  });
});

describe('an inherited static method', () => {
  it('makes instances of the class that it is called on', () => {
    const making = makingOf('class A { static make() { return new this() } } class B extends A {}', 'B');
    expect(making).toMatchObject({ isShown: true, isPolymorphic: true, isPassage: true });
  });

  it('makes no instance of the heir if it names its class', () => {
    expect(makingOf('class A { static make() { return new A() } } class B extends A {}', 'B')).toBeUndefined();
  });
});

it.each([
  ['abstract class A {}', true],
  ['class A {}', false],
  ['abstract class B {} class A extends B {}', false],
])('a class is abstract or not: %s', (text, isAbstract) => {
  const project = temporaryProject({ 'm.ts': text });
  expect(createModuleGraph().classTableOf({ path: project.path('m.ts'), localName: 'A' })?.isAbstract).toBe(isAbstract);
});
