import { describe, expect, it } from 'vitest';
import type { BaselineEntry } from '../../src/audit/baseline/baseline.ts';
import { type Comparison, compareWithBaseline } from '../../src/audit/baseline/compare-with-baseline.ts';
import type { Finding } from '../../src/audit/findings/finding.ts';

function finding(file: string, symbol: string, line = 1, thing = 'OldEngine'): Finding {
  return {
    ...{ file, line, column: 1, endLine: line, endColumn: 2 },
    ...{ rule: 'no-direct-construction', concept: 'engine', thing, symbol },
    ...{ message: 'Wrong.', fix: undefined, suggestions: [] },
  };
}

function entry(file: string, symbol: string, count = 1): BaselineEntry {
  const { rule, concept, thing } = finding(file, symbol);
  return { file, rule, concept, thing, symbol, count };
}

interface Seen {
  readonly gone?: readonly string[];
  readonly unseen?: readonly string[];
}

function compare(
  findings: readonly Finding[],
  baseline: readonly BaselineEntry[],
  { gone = [], unseen = [] }: Seen = {},
): Comparison {
  return compareWithBaseline(findings, baseline, {
    nameOf: (file) => file,
    isGone: (file) => gone.includes(file),
    isSeen: (file) => !unseen.includes(file),
  });
}

describe('findings held against a baseline', () => {
  it('are known wherever their lines move', () => {
    const { fresh, paid } = compare([finding('a.ts', 'run', 80)], [entry('a.ts', 'run')]);
    expect({ fresh, paid }).toEqual({ fresh: [], paid: [] });
  });

  it('are counted: one more is new, one fewer is paid', () => {
    const [first, second] = [finding('a.ts', 'run', 1), finding('a.ts', 'run', 2)];
    expect(compare([first, second], [entry('a.ts', 'run')]).fresh).toEqual([second]);
    expect(compare([first], [entry('a.ts', 'run', 3)]).paid).toEqual([entry('a.ts', 'run', 2)]);
  });

  it('do not stand for others of the same file', () => {
    const { fresh, paid } = compare([finding('a.ts', 'stop')], [entry('a.ts', 'run')]);
    expect(fresh).toEqual([finding('a.ts', 'stop')]);
    expect(paid).toEqual([entry('a.ts', 'run')]);
  });

  it.each([
    ['of another class', { thing: 'BaseEngine' }],
    ['of another concept', { concept: 'clock' }],
    ['of another rule', { rule: 'no-deprecated-reference' }],
  ])('do not stand for those %s in the same function', (_, other) => {
    const { fresh, paid } = compare([{ ...finding('a.ts', 'run'), ...other }], [entry('a.ts', 'run')]);
    expect([fresh.length, paid.length]).toEqual([1, 1]);
  });

  it('do not stand for those of another file with the same names', () => {
    const { fresh, paid } = compare([finding('b.ts', 'run')], [entry('a.ts', 'run')]);
    expect([fresh.length, paid.length]).toEqual([1, 1]);
  });

  it('are known when their file has another name', () => {
    const baseline = [entry('a.ts', 'run', 2), entry('a.ts', '')];
    const findings = [finding('b/c.ts', 'run', 1), finding('b/c.ts', 'run', 2), finding('b/c.ts', '')];
    const { fresh, paid, entries } = compare(findings, baseline, { gone: ['a.ts'] });
    expect({ fresh, paid }).toEqual({ fresh: [], paid: [] });
    expect(entries).toEqual([entry('b/c.ts', 'run', 2), entry('b/c.ts', '')]);
  });

  it('are new beyond those of the file that has another name now', () => {
    const { fresh, paid } = compare(
      [finding('b.ts', 'run'), finding('b.ts', 'stop')],
      [entry('a.ts', 'run'), entry('a.ts', 'open')],
      { gone: ['a.ts'] },
    );
    expect(fresh).toEqual([finding('b.ts', 'stop')]);
    expect(paid).toEqual([entry('a.ts', 'open')]);
  });

  it('are paid with the file that they were in', () => {
    expect(compare([], [entry('a.ts', 'run', 2)], { gone: ['a.ts'] }).paid).toEqual([entry('a.ts', 'run', 2)]);
  });

  it('stay where nobody looked', () => {
    const { paid, unseen, entries } = compare([finding('a.ts', 'run')], [entry('a.ts', 'run'), entry('b.ts', 'run')], {
      unseen: ['b.ts'],
    });
    expect(paid).toEqual([]);
    expect(unseen).toEqual([entry('b.ts', 'run')]);
    expect(entries).toEqual([entry('a.ts', 'run'), entry('b.ts', 'run')]);
  });
});
