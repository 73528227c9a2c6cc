import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { visitNodes } from '../../src/modules/syntax/visit-nodes.ts';
import { projectFolder } from '../harness/fixture-project.ts';
import { ProjectLinter } from '../harness/lint.ts';
import { enginesSettings } from '../harness/settings.ts';

const linter = new ProjectLinter({ folder: projectFolder('engines'), settings: enginesSettings, rules });
const head =
  "import { ExecutionEngine as X } from './execution-engine.js';\nimport * as N from './execution-engine.js';\n";

/** Values that lead back to where they come from: following them has to end. */
describe('values in a circle', () => {
  it.each<[string, string]>([
    ['two variables', 'let a = b; let b = a; new a();'],
    ['two variables and a class', 'let a = X; let b = a; a = b; new b();'],
    ['a variable and itself', 'let a = a; a = a; const b = b; new a(); new b();'],
    ['a constant in its own function', 'const a = () => a; new (a())(X);'],
    ['an object that holds itself', 'const a = { X }; a.a = a; new a.a.a.X();'],
    ['an object in the place of itself', 'let a = { x: X }; a = { y: a }; new a.y.y.x();'],
    ['objects in each other', 'let a = { x: X }; let b = { y: a }; a = { z: b }; b = { w: a }; new a.z.y.x();'],
    [
      'an object with many ways to itself',
      'let a = { x: X }; a = { b: a, c: a, d: a, e: a, f: a, g: a, h: a, i: a, j: a };',
    ],
    ['a namespace in the place of itself', 'let a = N; a = { N: a }; new a.N.ExecutionEngine();'],
    ['a promise of itself', "let a = import('./execution-engine.js'); a = a.then((m) => (a = m)); await a;"],
    ['a pattern of itself', 'let { a } = { a: X }; ({ a } = { a }); new a();'],
    ['a default of itself', 'function f(a = X, b = a) { a = b; b = a; return new a(b); } f();'],
    ['a class that extends itself', 'let A = X; A = class extends A {}; new A();'],
    ['mutual recursion', 'const f = (a = X) => g(a); const g = (a = X) => f(a); new (f())();'],
    ['a loop', 'let a = X; for (;;) { const b = a; a = b; if (b) break; } new a();'],
    ['merged declarations', 'namespace A { export const b = X; } class B { static b = B; } new A.b(); new B.b.b.b();'],
    ['an enum', 'enum A { a = b, b = a } new A.a();'],
    [
      'an import of the file itself',
      "import * as self from './consumer.js'; export const a = self.a; new self.self.a();",
    ],
    ['a re-export of the file itself', "export * from './consumer.js'; export * as a from './consumer.js';"],
  ])('%s', (_, code) => {
    const text = `${head}${code}\n`;
    expect(() => linter.verify('src/consumer.ts', text)).not.toThrow();
    const fixed = linter.fix('src/consumer.ts', text).output;
    expect(() => linter.verify('src/consumer.ts', fixed)).not.toThrow();
  });
});

it('a value that goes ten ways through every variable does not take forever', () => {
  const names = Array.from({ length: 40 }, (_, index) => `a${String(index)}`);
  const code = names.map((name) => `let ${name} = { ${names.map((other) => `${other}: ${other}`).join(', ')}, X };`);
  expect(() => linter.verify('src/consumer.ts', head + code.join('\n'))).not.toThrow();
});

it('a tree whose nodes have parents is gone through once, as one without', () => {
  const { program } = parseSync('a.ts', 'class A { static b() { return new A([1, { c: 2 }]); } }');
  const count = (): number => {
    let nodes = 0;
    visitNodes(program, () => (nodes += 1) < 1000);
    return nodes;
  };
  const before = count();
  visitNodes(program, (node) => {
    visitNodes(node, (child) => {
      if (child !== node) Object.assign(child, { parent: node });
    });
  });
  expect(count()).toBe(before);
});
