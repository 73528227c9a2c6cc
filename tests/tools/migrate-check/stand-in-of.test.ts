import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { CodeBase, type Problem } from '../../../tools/migrate-check/code-base.ts';
import { findClass } from '../../../tools/migrate-check/find-class.ts';
import { standInOf } from '../../../tools/migrate-check/stand-in-of.ts';
import type { StandIn } from '../../../tools/migrate-check/stand-in.ts';
import { checkoutOf } from './checkout.ts';

/** What must compile when the stand-in is called, and what must not. */
interface Use {
  readonly right: string;
  readonly wrong: string;
}

const USES: readonly (readonly [string, string, Use])[] = [
  [
    'a class with parameters',
    'export class X { constructor(readonly a: string, readonly b?: number) {} }',
    { right: `createX('', 1).a`, wrong: 'createX(1)' },
  ],
  [
    'a class without a constructor',
    'export class X { readonly a = 1; }',
    { right: 'createX().a', wrong: 'createX(1)' },
  ],
  [
    'a generic class',
    'export class X<T extends object = Date> { constructor(readonly a: T) {} }',
    { right: 'createX({ n: 1 }).a.n', wrong: 'createX(1)' },
  ],
  [
    'a class with a variance',
    'export class X<in T extends object> { take(a: T): void { [a].pop(); } }',
    { right: 'createX<Date>().take(new Date())', wrong: 'createX<string>()' },
  ],
  [
    'a class with a bound of its module',
    'export interface Bound { n: number } export class X<T extends Bound> { constructor(readonly a: T) {} }',
    { right: 'createX({ n: 1, m: 2 }).a.m', wrong: `createX({ n: '' })` },
  ],
  [
    'a class with a bound of another module',
    `import type { Bound as B } from './bound.js'; export class X<T extends B> { constructor(readonly a: T) {} }`,
    { right: 'createX({ n: 1, m: 2 }).a.m', wrong: `createX({ n: '' })` },
  ],
  [
    'a class with several signatures',
    'export class X { constructor(a: string); constructor(a: number, b: number); constructor(...all: unknown[]) { all.pop(); } }',
    { right: `[createX(''), createX(1, 2)]`, wrong: 'createX(1)' },
  ],
  [
    'a destructured parameter, by name',
    'export class X { constructor({ a, b }: { a: string; b?: number }) { [a, b].pop(); } }',
    { right: `createXNamed({ a: '' })`, wrong: 'createXNamed({ b: 1 })' },
  ],
  [
    'parameters by name',
    'export class X<T> { constructor(readonly a: T, readonly b = 1) {} }',
    { right: `createXNamed({ a: '' }).a.length`, wrong: `createXNamed({ a: '', b: '' })` },
  ],
  [
    'a class with secrets, and gives what takes its place',
    'export class X { #secret = 1; private own = 2; constructor(readonly a: string) { [this.#secret, this.own].pop(); } }',
    { right: `[createX('')] satisfies import('./x.js').X[]`, wrong: `createX('') satisfies string` },
  ],
  [
    'a promise of it',
    'export class X { readonly a = 1; }',
    { right: '(await createXAsync()).a', wrong: 'createXAsync().a' },
  ],
];

const UNNAMED: readonly (readonly [string, string])[] = [
  ['a rest parameter', 'export class X { constructor(...a: string[]) { a.pop(); } }'],
  ['the rest of a pattern', 'export class X { constructor({ a, ...b }: { a: 1; b: 2 }) { [a, b].pop(); } }'],
  [
    'several signatures',
    'export class X { constructor(a: string); constructor(a: number); constructor(a: unknown) { [a].pop(); } }',
  ],
  ['no parameters', 'export class X {}'],
];

const REFUSED = `export class X {}
export abstract class Base {}
export class Single { private constructor() {} }
interface Own { n: number }
export class Bound<T extends Own> { declare readonly own: T; }
`;

describe('a stand-in', () => {
  const texts = [...USES, ...UNNAMED].map(([, text]) => text);
  let folder = '';
  let codeBase: CodeBase;
  let problems: readonly Problem[] = [];

  beforeAll(() => {
    const cases = texts.flatMap((text, index): [string, string][] => [
      [`${folderOf(index)}/x.ts`, text],
      [`${folderOf(index)}/bound.ts`, 'export interface Bound { n: number }'],
    ]);
    const others = { 'src/x.ts': REFUSED, 'src/barrel.ts': `export * from './x.js';` };
    folder = checkoutOf({ ...Object.fromEntries(cases), ...others });
    codeBase = new CodeBase(ts, folder, ['tsconfig.json']);
    for (const index of texts.keys()) write(standInFor(index).files);
    for (const [index, [, , use]] of USES.entries()) {
      write({
        [`${folderOf(index)}/right.ts`]: usingText(use.right),
        [`${folderOf(index)}/wrong.ts`]: usingText(use.wrong),
      });
    }
    problems = new CodeBase(ts, folder, ['tsconfig.json']).problems();
  }, 60_000);

  function standInFor(index: number): StandIn {
    return standInOf(findClass(`${folderOf(index)}/x.ts#X`, codeBase), codeBase);
  }

  function write(files: Readonly<Record<string, string>>): void {
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  }

  it.each(USES)('takes what %s takes, and nothing else', (_, text) => {
    const inside = problems.filter(({ file }) => file.startsWith(`${folderOf(texts.indexOf(text))}/`));
    expect(inside.map(({ file }) => path.basename(file))).toEqual(['wrong.ts']);
  });

  it.each(UNNAMED)('has no call by name for %s', (_, text) => {
    expect(Object.keys(standInFor(texts.indexOf(text)).calls)).toEqual(['sync', 'async']);
  });

  it.each([
    ['src/x.ts#Y', `src/x.ts exports no class 'Y'.`],
    ['src/z.ts#X', 'There is no module src/z.ts in the project.'],
    ['src/barrel.ts#X', `src/barrel.ts only passes 'X' on; name the module that declares it.`],
    ['src/x.ts#Base', 'src/x.ts#Base is abstract.'],
    ['src/x.ts#Single', 'src/x.ts#Single has no public constructor.'],
    ['src/x.ts#Bound', `src/x.ts keeps 'Own', a bound of its class, to itself.`],
  ])('is not made for %s', (reference, reason) => {
    expect(() => standInOf(findClass(reference, codeBase), codeBase)).toThrow(reason);
  });
});

function folderOf(index: number): string {
  return `src/case${index}`;
}

function usingText(expression: string): string {
  const name = /createX\w*/u.exec(expression)?.[0] ?? '';
  return `import { ${name} } from './create-X.js';\n${expression};\n`;
}
