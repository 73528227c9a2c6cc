import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../bench/corpus.ts';
import { atMost, goalTable, isAbove, isAlike } from '../../bench/goal.ts';
import { goalsOf } from '../../bench/goals-of.ts';
import { measureAll } from '../../bench/measure-all.ts';
import { measureCpu } from '../../bench/measure-cpu.ts';
import { groundsOf, type Plan } from '../../bench/plan.ts';
import { median } from '../../bench/report-of.ts';
import { variantsOn } from '../../bench/variants-on.ts';
import type { Bench } from '../../bench/workbench.ts';
import { writeUp, writeUpCpu } from '../../bench/write-up.ts';
import { writeCheckout } from './checkout.ts';

/** Where nothing is of interest, each file takes 30 µs, and what is done once a second. */
function ofQuietFiles(cwd: string): { readonly files: number; readonly rules: number } | undefined {
  const [, files] = /quiet-(\d+)$/u.exec(cwd) ?? [];
  return files === undefined ? undefined : { files: Number(files), rules: 1000 + 0.03 * Number(files) };
}

/** Runs nothing. */
const pretendedBench: Bench = {
  folder: writeCheckout({}),
  measure: ({ cwd, rules, isClocked = false, hasLines = false }) => ({
    wall: 2000,
    cpu: 3000,
    peakMemory: 100 * 2 ** 20,
    parse: 100,
    rules: 4,
    files: 7,
    unparsed: 0,
    findings: 1,
    ...ofQuietFiles(cwd),
    graph: { looks: 10, reads: 9, parses: 3, resolutions: 2 },
    ...(isClocked && { times: { parse: 100, rules: { 'no-direct-construction': 6, 'valid-settings': 0.5 } } }),
    ...(hasLines && { lines: 'ssot/no-direct-construction' in rules ? ['a:1', 'a:2', 'b:1'] : ['a:1', 'c:1'] }),
  }),
  measureKeystrokes: () => ({ lines: 50, empty: 10, whole: 12, ratio: 1.2, rules: 2, rested: 6 }),
  measureImport: () => ({ wall: 30, hasTypeScript: false }),
  compareRuns: ({ rounds }) => ({
    findings: 9,
    same: { 'two workers': true, 'two workers, cold cache': true, 'two workers, warm cache': false },
    oxlint: { isSame: true, rounds, eslintSeconds: 4, oxlintSeconds: 1, ratio: 0.25 },
  }),
};

const plan: Plan = {
  corpus: readCorpus(writeCheckout({ 'src/a.ts': 'export class Engine {}\nexport class Rarely {}\n' })),
  references: ['./src/a.ts#Engine'],
  busiest: ['./src/a.ts#Rarely'],
  files: undefined,
  typed: ['src/a.ts', 'src/b.ts'],
  isAlone: false,
  ...{ rounds: 2, lines: 500, modules: 50, strokes: 1 },
};

describe('the report of the benchmark', () => {
  afterAll(() => {
    for (const each of [plan.corpus.folder, pretendedBench.folder]) rmSync(each, { recursive: true, force: true });
  });

  it('has medians', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([7]), median([])]).toEqual([2, 2.5, 7, NaN]);
  });

  it('says which goals are kept', () => {
    const goals = [
      atMost('a', 1.1, 1.099, { fails: 1.2 }),
      atMost('b', 20, 20.5, { unit: ' µs' }),
      atMost('c', 40, Number.NaN, { unit: ' MB' }),
      atMost('d', 3, 4, { fails: 5 }),
      atMost('e', 3, 5.1, { fails: 5 }),
      isAlike('f', true),
      isAlike('g', false),
      isAbove('h', 2, 1),
      isAbove('i', 1, 1),
    ];
    expect(goalTable(goals).split('\n').slice(2)).toEqual([
      '| a | ≤ 1.1, fails > 1.2 | 1.10 | kept |',
      '| b | ≤ 20 µs | 20.5 µs | **missed** |',
      '| c | ≤ 40 MB | NaN MB | **missed** |',
      '| d | ≤ 3, fails > 5 | 4.00 | **missed** |',
      '| e | ≤ 3, fails > 5 | 5.10 | **failed** |',
      '| f | same | same | kept |',
      '| g | same | not the same | **missed** |',
      '| h | more | 2 to 1 | kept |',
      '| i | more | 1 to 1 | **missed** |',
    ]);
  });

  it('writes up what it measured', () => {
    const text = writeUp(measureAll(plan, pretendedBench), plan, 'checkout');
    for (const { name } of variantsOn(plan.corpus, plan.references, false)) {
      expect(text).toContain(`| ${name} | 2.00 | 1.000 | 3.00 | 1.000 | 100 | 4.0 | 0.0400 |`);
    }
    expect(text).toContain('7 files, 3 lines.');
    expect(text).toContain('- `./src/a.ts#Engine`');
    expect(text).toContain('A generated file of 500 lines');
    for (const modules of [5, 17, 50]) expect(text).toContain(`A generated project of ${modules} modules`);
    expect(text.slice(text.indexOf('## Goals'))).toMatchInlineSnapshot(`
      "## Goals

      |  | goal | figure |  |
      | --- | ---: | ---: | --- |
      | all rules, rule time ÷ parse, an ordinary registry | ≤ 0.03, fails > 0.05 | 0.0400 | **missed** |
      | the same, a registry of the busiest classes | ≤ 0.03, fails > 0.05 | 0.0400 | **missed** |
      | the same, CPU time, an ordinary registry | ≤ 0.03, fails > 0.05 | 0.0650 | **failed** |
      | the same, CPU time, the busiest classes | ≤ 0.03, fails > 0.05 | 0.0650 | **failed** |
      | whole run ÷ empty rule, CPU | ≤ 1.03, fails > 1.08 | 1.00 | kept |
      | all rules ÷ typescript-eslint's \`recommended\`, rule time | ≤ 0.125 | 1.00 | **missed** |
      | two rules that follow classes ÷ typed \`no-deprecated\`, rule time | ≤ 0.01 | 1.00 | **missed** |
      | the same, CPU of the whole run | ≤ 0.3333 | 1.00 | **missed** |
      | the same, memory | ≤ 0.2 | 1.00 | **missed** |
      | the same, lines where something deprecated is found | more | 3 to 2 | kept |
      | a file that mentions nothing of interest | ≤ 20 µs | 30.0 µs | **missed** |
      | keystroke in a module of 2,000 lines, within the rules | ≤ 5 ms | 2.00 ms | kept |
      | the same after a rest of a second | ≤ 5 ms | 6.00 ms | **missed** |
      | the same, whole ÷ empty rule, CPU | ≤ 1.1, fails > 1.2 | 1.20 | **missed** |
      | keystroke in a file of the checkout, whole ÷ empty rule, CPU | ≤ 1.1, fails > 1.2 | 1.20 | **missed** |
      | ms per file, 3,000 modules ÷ 300 | ≤ 1.2 | 1.00 | kept |
      | ms per line, 16,000 lines ÷ 1,000 | ≤ 1.5 | 1.00 | kept |
      | reads of a module in one run | ≤ 1 | 0.90 | kept |
      | a generated file of 20,000 lines, rule time ÷ parse | ≤ 1 | 0.0400 | kept |
      | memory added at 3,000 modules | ≤ 40 MB | 0 MB | kept |
      | import of the plugin | ≤ 40 ms | 30.0 ms | kept |
      | imports that load \`typescript\` | ≤ 0 | 0 | kept |
      | findings of oxlint and of ESLint | same | same | kept |
      | oxlint ÷ ESLint, wall time | ≤ 0.3333 | 0.25 | kept |
      | findings of two workers and of one process | same | same | kept |
      | the same, a cold cache | same | same | kept |
      | the same, a warm cache | same | not the same | **missed** |"
    `);
  });

  it('leaves out what is held against the rules of others where they were not run', () => {
    const alone = measureAll({ ...plan, isAlone: true }, pretendedBench);
    expect(goalsOf(alone).filter(({ what }) => what.includes('typed'))).toEqual([]);
    expect(writeUp(alone, plan, 'checkout')).not.toContain('marked');
  });

  it('may be of CPU time alone', () => {
    const { folder } = pretendedBench;
    const text = writeUpCpu(measureCpu(plan, groundsOf(plan, folder), pretendedBench), plan, 'checkout');
    expect(text.slice(text.indexOf('| rule ÷ parse'))).toMatchInlineSnapshot(`
      "| rule ÷ parse, CPU | an ordinary registry | the busiest classes |
      | --- | ---: | ---: |
      | \`no-direct-construction\` | 0.0600 | 0.0600 |
      | \`valid-settings\` | 0.0050 | 0.0050 |
      | **all** | 0.0650 | 0.0650 |
      | parser, CPU s | 0.10 | 0.10 |

      ## Keystrokes in the checkout

      |  | lines | empty rule, CPU ms | all, CPU ms | ÷ empty rule | rule ms | rule ms after a rest |
      | --- | ---: | ---: | ---: | ---: | ---: | ---: |
      | \`src/a.ts\` | 50 | 10.0 | 12.0 | 1.200 | 2.00 | 6.00 |
      | \`src/b.ts\` | 50 | 10.0 | 12.0 | 1.200 | 2.00 | 6.00 |"
    `);
  });
});
