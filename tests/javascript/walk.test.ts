import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { ancestorsOf, closestOf } from '../../src/javascript/syntax/ancestors.ts';
import { enclosingExpression } from '../../src/javascript/syntax/enclosing-expression.ts';
import { isLoading } from '../../src/javascript/values/is-loading.ts';
import { isNamePath, rootOf, unwrap } from '../../src/javascript/syntax/unwrap.ts';
import { walk, walkMatches } from '../../src/javascript/syntax/walk.ts';
import { projectFolder } from '../harness/fixture-project.ts';
import { ProjectLinter } from '../harness/lint.ts';

/** What an ESLint rule is given, with the parents that ESLint adds. */
function parse(code: string): TSESLint.SourceCode {
  let parsed: TSESLint.SourceCode | undefined;
  const probe: TSESLint.RuleModule<never> = {
    meta: { type: 'problem', schema: [], messages: {} },
    create({ sourceCode }) {
      parsed = sourceCode;
      return {};
    },
  };
  new ProjectLinter({ folder: projectFolder('engines'), settings: {}, rules: { probe } }).verify('src/a.ts', code);
  if (parsed === undefined) throw new Error('Nothing was linted.');
  return parsed;
}

function typesVisited(code: string): readonly string[] {
  const { ast, visitorKeys } = parse(code);
  const types: string[] = [];
  walk(ast, visitorKeys, ({ type }) => types.push(type));
  return types;
}

/** An expression as deep as no parser makes it. */
function deepExpression(depth: number): { readonly outermost: TSESTree.Node; readonly innermost: TSESTree.Node } {
  const innermost = { type: 'Identifier', name: 'X', range: [0, 1] } as unknown as TSESTree.Node;
  let outermost = innermost;
  for (let index = 0; index < depth; index += 1) {
    const expression = outermost;
    outermost = { type: 'TSNonNullExpression', expression, range: [0, 1] } as unknown as TSESTree.Node;
    (expression as { parent: TSESTree.Node }).parent = outermost;
  }
  return { outermost, innermost };
}

describe('walk', () => {
  it('visits parents first, in the order of the text', () => {
    expect(typesVisited('a(b, [c]); d;')).toEqual([
      'Program',
      'ExpressionStatement',
      'CallExpression',
      'Identifier',
      'Identifier',
      'ArrayExpression',
      'Identifier',
      'ExpressionStatement',
      'Identifier',
    ]);
  });

  it('passes over holes', () => {
    expect(typesVisited('[, a, ,]').filter((type) => type === 'Identifier')).toHaveLength(1);
  });

  it('leaves out what is not worthwhile', () => {
    const { ast, visitorKeys } = parse('a(b); function f() { c; }');
    const names: string[] = [];
    walk(
      ast,
      visitorKeys,
      (node) => node.type === 'Identifier' && names.push(node.name),
      ({ type }) => type !== 'BlockStatement',
    );
    expect(names).toEqual(['a', 'b', 'f']);
  });

  it('does not mind depth', () => {
    let count = 0;
    walk(deepExpression(300_000).outermost, { TSNonNullExpression: ['expression'] }, () => (count += 1));
    expect(count).toBe(300_001);
  });

  it('does not mind width', () => {
    const elements = Array.from({ length: 500_000 }, () => ({ type: 'Identifier', range: [0, 1] }));
    let count = 0;
    walk(
      { type: 'ArrayExpression', elements, range: [0, 1] } as unknown as TSESTree.Node,
      { ArrayExpression: ['elements'] },
      () => (count += 1),
    );
    expect(count).toBe(500_001);
  });
});

describe('walkMatches', () => {
  const found = (code: string): readonly string[] => {
    const sourceCode = parse(code);
    const texts: string[] = [];
    walkMatches(/\bimport(?=\s*\()/gu, sourceCode, (node) => {
      if (node.type === 'ImportExpression' || node.type === 'TSImportType') texts.push(sourceCode.getText(node));
    });
    return texts;
  };

  it.each<[string, readonly string[]]>([
    ['', []],
    ['// import(a)\n"import(b)"; `import(c)`; /import(d)/;', []],
    ['import("a"); x; import("b")', ['import("a")', 'import("b")']],
    ['import(import("a"))', ['import(import("a"))', 'import("a")']],
    ['type A = import("a").B<import("c").D>', ['import("a").B<import("c").D>', 'import("c").D']],
    ['@a(import("b")) class C {}', ['import("b")']],
    ['@a(import("b")) export class C {}', ['import("b")']],
    ['export @a(import("b")) class C {}', ['import("b")']],
    ['@a(import("b")) export default class {}', ['import("b")']],
    ['class A { @a(import("b")) c; @d(import("e")) f() {} }', ['import("b")', 'import("e")']],
    ['class A { constructor(@a(import("b")) c, @d(import("e")) private f) {} }', ['import("b")', 'import("e")']],
    [
      'class A { m(@a(import("b")) { c }, @d(import("e")) f = 1, @g(import("h")) ...i) {} }',
      ['import("b")', 'import("e")', 'import("h")'],
    ],
  ])('finds all in %s', (code, texts) => {
    expect(found(code)).toEqual(texts);
  });

  it('visits no more than the way to them', () => {
    const sourceCode = parse(`${'f(() => { g(1, 2); });\n'.repeat(1000)}import("a");\n${'h;\n'.repeat(1000)}`);
    let count = 0;
    walkMatches(/import\(/gu, sourceCode, () => (count += 1));
    expect(count).toBeLessThan(5);
  });
});

describe('the way up', () => {
  it('does not mind depth', () => {
    const { innermost, outermost } = deepExpression(300_000);
    expect(enclosingExpression(innermost)).toEqual({ node: outermost, isCertain: true });
    expect([...ancestorsOf(innermost)]).toHaveLength(300_000);
    expect(closestOf(innermost, 'Program')).toBeUndefined();
  });

  const enclosing = (code: string): [string, boolean] => {
    const sourceCode = parse(code);
    let wanted: TSESTree.Node | undefined;
    walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
      if (node.type === 'Identifier' && node.name === 'X') wanted ??= node;
    });
    if (wanted === undefined) throw new Error('There is no X.');
    const { node, isCertain } = enclosingExpression(wanted);
    return [sourceCode.getText(node), isCertain];
  };

  it.each<[string, string, boolean]>([
    ['f(X)', 'X', true],
    ['f((X))', 'X', true],
    ['f(X as A as B)', 'X as A as B', true],
    ['f(<A>X)', '<A>X', true],
    ['f(X! satisfies A)', 'X! satisfies A', true],
    ['f(X<A>)', 'X<A>', true],
    ['f((a, X))', 'a, X', true],
    ['f((X, a))', 'X', true],
    ['f(a ? X : b)', 'a ? X : b', false],
    ['f(a ? b : X)', 'a ? b : X', false],
    ['f(X ? a : b)', 'X', true],
    ['f(a ?? X)', 'a ?? X', false],
    ['f(X || a)', 'X || a', false],
    ['f((a ? X : b)!)', '(a ? X : b)!', false],
    ['f(a as X)', 'X', true],
    ['f(X?.a)', 'X', true],
    ['f(X + 1)', 'X', true],
    ['f(!X)', 'X', true],
  ])('of %s', (code, text, isCertain) => {
    expect(enclosing(code)).toEqual([text, isCertain]);
  });
});

describe('the way down', () => {
  const expressionOf = (code: string): TSESTree.Expression => {
    const [statement] = parse(code).ast.body;
    if (statement?.type !== 'ExpressionStatement') throw new Error('That is no expression.');
    return statement.expression;
  };

  it('does not mind depth', () => {
    const { innermost, outermost } = deepExpression(300_000);
    expect(unwrap(outermost as TSESTree.Expression)).toBe(innermost);
    expect(rootOf(outermost as TSESTree.Expression)).toBe(innermost);
  });

  it.each<[string, boolean, boolean]>([
    ['a', true, false],
    ['a.b.c', true, false],
    ['a?.b!.c', true, false],
    ['(a as B).c', true, false],
    ['this.a', true, false],
    ['a()', false, false],
    ['a().b', false, false],
    ['b ? a : c', false, false],
    ["require('a')", false, true],
    ["require('a').b.c", false, true],
    ["(require('a') as B).c", false, true],
    ["await import('a')", false, true],
    ["(await import('a')).b", false, true],
    ["(await (import('a') as B)).c", false, true],
    ["import('a')", false, false],
    ["a.require('b')", false, false],
    ['await a', false, false],
  ])('of %s', (code, isPath, loads) => {
    expect(isNamePath(expressionOf(code))).toBe(isPath);
    expect(isLoading(expressionOf(code), parse(code))).toBe(loads);
  });
});
