import { describe, expect, it } from 'vitest';
import type { TSESLint } from '@typescript-eslint/utils';
import { findSharedState } from '../../../src/javascript/state/find-shared-state.ts';
import { noOptions, sourceCodeOf } from './shared-state-of.ts';

/** How often the analysis asks the text for something, as a measure of its work that no machine disturbs. */
function workOn(text: string): number {
  const sourceCode = sourceCodeOf(text);
  let steps = 0;
  const counted = countReads(sourceCode.visitorKeys, () => (steps += 1));
  const watched = Object.create(sourceCode, { visitorKeys: { value: counted } }) as TSESLint.SourceCode;
  const {
    summaries,
    it: interpreter,
    sites,
  } = findSharedState({
    sourceCode: watched,
    options: noOptions,
    isContext: () => false,
  });
  const calls = interpreter.bodies.all.reduce((sum, body) => sum + summaries.callsOf(body).length, 0);
  const effects = interpreter.bodies.all.reduce((sum, body) => sum + summaries.effectsOn(body).length, 0);
  return steps + calls + effects + summaries.witnesses.length + sites.length;
}

function countReads<Thing extends object>(thing: Thing, count: () => void): Thing {
  return new Proxy(thing, {
    get(target, key) {
      count();
      return Reflect.get(target, key) as unknown;
    },
  });
}

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Generated files of the kinds that stall editors. */
const shapes: Readonly<Record<string, (count: number) => string>> = {
  'a table of constants': (count) => lines(count, (n) => `export const k${n} = { id: ${n}, list: [${n}] };`),
  'one literal with many members': (count) =>
    `export const table = {\n${lines(count, (n) => `k${n}: { id: ${n} },`)}\n};\nexport const get = () => table.k1;`,
  'functions that call each other in a row': (count) =>
    lines(count, (n) => `function f${n}(target) { target.push(${n}); f${n + 1}(target); }`) +
    `\nfunction f${count}() {}\nconst list = [];\nexport const run = () => f0(list);`,
  'many writes to one variable': (count) =>
    `const state = {};\n${lines(count, (n) => `export function f${n}() { state.k${n} = ${n}; }`)}`,
  'one variable that is assigned again and again': (count) =>
    `let current;\n${lines(count, (n) => `export function f${n}(value) { current = value; return current; }`)}`,
  'one helper that is called everywhere': (count) =>
    `const list = [];\nconst add = (target) => target.push(1);\n${lines(count, (n) => `export const f${n} = () => add(list);`)}`,
  'aliases of aliases': (count) =>
    `const a0 = [];\n${lines(count, (n) => `const a${n + 1} = a${n};`)}\nexport const run = () => a${count}.push(1);`,
  'a class with many methods': (count) =>
    `class Store { count = 0;\n${lines(count, (n) => `m${n}() { this.count += 1; this.m${(n + 1) % count}(); }`)}\n}\nexport const store = new Store();`,
};

describe('the work of the analysis', () => {
  it.each(Object.entries(shapes))('grows with the file: %s', (_, shape) => {
    const small = workOn(shape(200));
    const large = workOn(shape(1600));
    expect(large / small).toBeLessThan(8 * 1.5);
  });

  it('is done for a file of 20,000 lines', { timeout: 120_000 }, () => {
    const code = lines(20_000, (n) =>
      n % 2 === 0 ? `const k${n} = [${n}];` : `export function f${n}() { return k${n - 1}; }`,
    );
    expect(workOn(code)).toBeLessThan(3_000_000);
  });
});
