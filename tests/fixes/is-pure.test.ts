import { describe, expect, it } from 'vitest';
import { isPure } from '../../src/javascript/syntax/is-pure.ts';
import { isSteady } from '../../src/fixes/arguments/is-steady.ts';
import { findNode, sourceFileOf } from './source-file-of.ts';

function nodeIn(expression: string, before = ''): Parameters<typeof isSteady> {
  const file = sourceFileOf(`${before}\nasync function* f(this: any, a: any, b: any) { void (${expression}); }`);
  return [findNode(file, expression), file.sourceCode];
}

describe('leaving it out, moving or repeating it has no effect', () => {
  it.each([
    'a',
    '1',
    "'text'",
    'null',
    '/a/u',
    'this',
    'a.b',
    'a?.b',
    "a['b']",
    'a[b]',
    'a.b[b.c]',
    'a!',
    'a as string',
    '<string>a',
    'a satisfies object',
    'Array<string>',
    '-1',
    '!a',
    'typeof a',
    'void 0',
    'a + b',
    'a && b',
    'a ?? b',
    'a ? b : 1',
    '[a, , b]',
    '{ a, b: 1, [a]: b }',
    '`text ${a}`',
    '() => a()',
    'function () { a(); }',
    '{ c() { a(); } }',
    '{ get c() { return a(); } }',
    'new.target',
    'import.meta',
  ])('%s', (expression) => {
    expect(isPure(nodeIn(expression)[0])).toBe(true);
  });
});

describe('leaving it out, moving or repeating it may have an effect', () => {
  it.each([
    'a()',
    'a?.()',
    'a.b()',
    'a().b',
    'a[b()]',
    'new a()',
    'a`text`',
    'a = b',
    'a += 1',
    'a++',
    '--a',
    'delete a.b',
    'await a',
    'yield a',
    "import('node:fs')",
    'a(), b',
    '!a()',
    'a + b()',
    'a && b()',
    'a() ? 1 : 2',
    'a ? b() : 1',
    '[a()]',
    '[...a]',
    '{ a: b() }',
    '{ [a()]: 1 }',
    '{ ...a }',
    '`${a()}`',
    'a() as string',
    'class {}',
  ])('%s', (expression) => {
    expect(isPure(nodeIn(expression)[0])).toBe(false);
  });
});

describe('it has one value, whatever is evaluated before it', () => {
  it.each([
    ['1', ''],
    ["'text'", ''],
    ['-1', ''],
    ['`text`', ''],
    ['undefined', ''],
    ['this', ''],
    ['() => a', ''],
    ['a', ''],
    ['c', 'const c = 1;'],
    ['c', "import { d as c } from './nowhere.js';"],
    ['c', 'function c() {}'],
    ['c', 'class c {}'],
    ['c as object', 'const c = 1;'],
    ['c!', 'let c = 1;'],
  ])('%s %s', (expression, before) => {
    expect(isSteady(...nodeIn(expression, before))).toBe(true);
  });
});

describe('its value depends on when it is evaluated', () => {
  it.each([
    ['a.b', ''],
    ['a()', ''],
    ['-a', ''],
    ['a + b', ''],
    ['[a]', ''],
    ['`${a}`', ''],
    ['c', 'let c = 1;\nc = 2;'],
    ['c', 'var c = 1;\nvar c = 2;'],
    ['c', 'let c;\nfunction set() { c = 1; }'],
    ['unknown', ''],
  ])('%s %s', (expression, before) => {
    expect(isSteady(...nodeIn(expression, before))).toBe(false);
  });
});
