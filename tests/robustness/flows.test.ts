import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { projectFolder } from '../harness/fixture-project.ts';
import { ProjectLinter } from '../harness/lint.ts';
import { enginesSettings } from '../harness/settings.ts';

const linter = new ProjectLinter({ folder: projectFolder('engines'), settings: enginesSettings, rules });
const head =
  "import { ExecutionEngine as X } from './execution-engine.js';\nimport * as N from './execution-engine.js';\n";

/** Functions, classes and collections that lead back to where they come from: following them has to end. */
describe('flows in a circle', () => {
  it.each<[string, string]>([
    ['a function that calls itself', 'function f(a) { return f(a) ?? a; } new (f(X))();'],
    ['a function that calls itself twice', 'function f(a) { f([a]); return f({ a }); } new (f(X))();'],
    ['two functions that call each other', 'const f = (a) => g(a); const g = (a) => f(a) ?? a; new (f(X))();'],
    ['a function that is given itself', 'const f = (a) => a(a); f(f); f(X); new (f(() => X))();'],
    ['a function that returns itself', 'const f = () => (X, f); new (f()()()())();'],
    ['a function that returns what returns it', 'const f = () => g; const g = () => (a ? X : f()()); new (g())();'],
    ['a function that wraps what it is given', 'function f(a) { return f(() => a); } f(X);'],
    ['a class that makes itself', 'class A extends X { a = new this.constructor(); static b = new this(); } new A();'],
    [
      'a class that extends what it returns',
      'const f = (B) => class extends f(B) {}; class A extends f(X) {} new A();',
    ],
    ['classes that extend each other', 'class A extends B {} class B extends A {} class C extends X {} new A();'],
    [
      'a class that holds itself',
      'class A { static a = A; static x = X; b = this; } new A.a.a.x(); new (new A().b.b.b)();',
    ],
    ['fields that hold each other', 'class A { a = this.b; b = this.a; c = X; d = { c: this.c, d: this.d }; }'],
    ['a field in the place of itself', 'class A { a = X; b() { this.a = { a: this.a }; return new this.a.a.a(); } }'],
    ['a getter that reads itself', 'class A { get a() { return this.a ?? X; } b() { new this.a(); } }'],
    ['a list that holds itself', 'const a = [X]; a.push(a); for (const b of a) { a.push(b); new b(); }'],
    ['a list of itself', 'let a = [X]; a = [...a, a]; a = a.map((b) => [b, ...a]); new a[0][0]();'],
    ['a map that holds itself', "const a = new Map([['a', X]]); a.set('a', a); new (a.get('a').get('a'))();"],
    ['an object that is assigned to itself', 'const a = { X }; Object.assign(a, { a }, a); new a.a.a.X();'],
    ['a type of itself', 'type A = { a: A; x: typeof X }; function f(a: A) { new a.a.a.x(); }'],
    [
      'types of each other',
      'interface A extends B { x: typeof X } interface B extends A {} function f(a: B) { new a.x(); }',
    ],
    ['a parameter of its own type', 'function f(a: typeof a, b: typeof b | typeof X) { new a(); new b(); }'],
    ['a type parameter of its own type', 'function f<A extends B | A["a"]>(a: A) {} interface B { a: B } f(new X());'],
    [
      'type parameters of each other',
      'function f<A extends B["a"], B extends A["b"]>(a: A, b: B) {} f(new X(), new X());',
    ],
    [
      'an argument of its own type',
      'type A<B> = { a: A<A<B>>[B & "a"] }; function f<B = A<B>>(a: A<B>, b: B) {} f(new X(), new X());',
    ],
    ['a promise of itself', 'const a = async () => (await a()) ?? X; new (await a())();'],
    ['a bound class of itself', 'let a = X.bind(null, 1); a = a.bind(null, a); new a();'],
    [
      'a namespace that is handed round',
      'const f = (a) => g({ a, N }); const g = ({ a, N }) => f({ a: N, N: a }); f(N);',
    ],
  ])('%s', (_, code) => {
    const text = `${head}${code}\n`;
    expect(() => linter.verify('src/consumer.ts', text)).not.toThrow();
    const fixed = linter.fix('src/consumer.ts', text).output;
    expect(() => linter.verify('src/consumer.ts', fixed)).not.toThrow();
  });
});

/** Much of one kind: following it must not take forever. */
describe('many flows', () => {
  const many = (count: number, of: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => of(index)).join('\n');

  it.each<[string, string]>([
    ['calls of one helper', `const f = (a) => new a();\n${many(1500, () => 'f(X);')}`],
    ['helpers of helpers', `${many(300, (index) => `const f${index + 1} = (a) => f${index}(a);`)}\nf300(X);`],
    ['a registry', `const a = {\n${many(1500, (index) => `a${index}: X,`)}\n};\nnew a[b]();`],
    ['a list', `const a = [\n${many(1500, () => 'X,')}\n];\nfor (const b of a) new b();`],
    ['fields', `class A {\n${many(800, (index) => `a${index} = X; b${index}() { return new this.a${index}(); }`)}\n}`],
    [
      'subclasses',
      `class A0 extends X {}\n${many(1500, (index) => `class A${index + 1} extends A${index} {}`)}\nnew A9();`,
    ],
    ['mixins', `const f = (B) => class extends B {};\n${many(500, (index) => `class A${index} extends f(X) {}`)}`],
    ['assignments', `let a = X;\n${many(1500, () => 'a = X;')}\nnew a();`],
  ])('%s', { timeout: 30_000 }, (_, code) => {
    expect(linter.verify('src/consumer.js', head + code).length).toBeGreaterThan(1);
  });
});
