import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Counts, Result, VariantResult } from '../../../tools/migrate-check/results.ts';
import { summaryOf } from '../../../tools/migrate-check/summary-of.ts';
import { writePage } from '../../../tools/migrate-check/write-page.ts';

const reference = 'src/engine.ts#Engine';
const none: Counts = { sites: 0, legal: 0, fixed: 0, illegal: 0, suggested: {}, explained: {} };

const sync: VariantResult = variantOf('sync', {
  ...none,
  sites: 4,
  legal: 4,
  fixed: 2,
  suggested: { 'instance-test': 1 },
  explained: { 'linked-site': 1 },
});
const async: VariantResult = {
  ...variantOf('async', { ...none, sites: 4, legal: 1, fixed: 2, illegal: 1, explained: { 'not-applied': 2 } }),
  problems: 3,
  newProblems: [{ file: 'src/a.ts', line: 1, code: 2304, message: 'Cannot find name.' }],
};

const result: Result = {
  repository: 'acme/engines',
  commit: '0123456789abcdef',
  compiler: '5.9.3',
  args: `--project tsconfig.json ${reference}`,
  files: 7,
  imports: { found: 1, all: 1 },
  problemsBefore: 2,
  classes: [{ reference, sites: 4 }],
  skipped: [],
  detection: {
    sites: 4,
    found: 3,
    missed: [{ file: 'src/a.ts', line: 1, column: 1, reference, way: 'direct', mayAwait: true, text: 'new Engine()' }],
    values: 0,
    valuesFound: 0,
    valuesMissed: [],
    subclasses: 0,
    subclassesFound: 0,
    methods: 0,
    methodsFound: 0,
    references: 1,
    falseReports: [],
    failures: [],
  },
  variants: [sync, async],
};

const other: Result = {
  ...result,
  repository: 'acme/wheels',
  args: '--project lib/tsconfig.json lib/wheel.ts#Wheel',
  classes: [{ reference: 'lib/wheel.ts#Wheel', sites: 4 }],
  detection: { ...result.detection, found: 4, missed: [] },
  variants: [],
};

function variantOf(variant: VariantResult['variant'], counts: Counts): VariantResult {
  return {
    variant,
    code: { ...counts, left: [] },
    tests: { ...none, left: [] },
    classes: [{ reference, code: counts, tests: none }],
    problems: 2,
    problemsWithTests: 2,
    newProblems: [],
    newProblemsWithTests: [],
    unstable: [],
  };
}

describe('the summary of several migrations', () => {
  const lines = summaryOf([result, other]).split('\n');

  it('says which promises are kept', () => {
    expect(lines).toContain('| at least 99 % of the constructions are found | **no** | 87.5 % |');
    expect(lines).toContain('| a second run changes nothing | yes | 0 |');
    expect(lines).toContain('| no fix makes a type error | **no** | 1 |');
  });

  it('tells of each code base what was found, and its type errors', () => {
    expect(lines).toContain('| acme/engines | `0123456789` | 5.9.3 | 7 | 1 | 4 | 3 | 0 | 2 | 2 / 2 | 3 / 2 | – |');
    expect(lines).toContain('| all |  |  | 14 | 2 | 8 | 7 | 0 | 4 | 2 / 2 | 3 / 2 | – |');
  });

  it('tells of each class how many of the sites where a call may stand are fixed', () => {
    expect(lines).toContain('| engines | `Engine` | 4 | 3 | 2 / 4 | – | 1 / 1 | – | – | – |');
    expect(lines).toContain('| wheels | `Wheel` | 4 | 4 | – | – | – | – | – | – |');
    expect(lines).toContain('| all |  | 8 | 7 | 2 / 4 | – | 1 / 1 | – | – | – |');
  });

  it('counts what is left by its reason', () => {
    expect(lines).toContain('| [`instance-test`](../reasons.md#instance-test) | suggestion | 1 | 0 | 0 | 0 | 0 | 0 |');
    expect(lines).toContain('| [`linked-site`](../reasons.md#linked-site) | none | 1 | 0 | 0 | 0 | 0 | 0 |');
    expect(lines).toContain('| not-applied | none | 0 | 0 | 2 | 0 | 0 | 0 |');
  });

  it('ends with the commands that repeat it', () => {
    expect(lines.slice(-9)).toEqual([
      '```sh',
      'git clone https://github.com/acme/engines ../engines',
      'git -C ../engines checkout 0123456789abcdef',
      'npm run migrate-check -- ../engines src/engine.ts#Engine',
      '',
      'git clone https://github.com/acme/wheels ../wheels',
      'git -C ../wheels checkout 0123456789abcdef',
      'npm run migrate-check -- ../wheels --project lib/tsconfig.json lib/wheel.ts#Wheel',
      '```',
    ]);
  });
});

describe('a page', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ssot-page-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('gets its figures between the markers, however often', async () => {
    const page = path.join(folder, 'page.md');
    writeFileSync(page, '# Page\n\n<!-- begin generated figures -->\n<!-- end generated figures -->\n\nEnd.\n');
    await writePage(page, 'old');
    await writePage(page, 'new');
    expect(readFileSync(page, 'utf8')).toBe(
      '# Page\n\n<!-- begin generated figures -->\n\nnew\n\n<!-- end generated figures -->\n\nEnd.\n',
    );
  });

  it('without markers is left alone', async () => {
    const page = path.join(folder, 'plain.md');
    writeFileSync(page, '# Page\n');
    await expect(writePage(page, 'new')).rejects.toThrow('has no markers for the figures');
    expect(readFileSync(page, 'utf8')).toBe('# Page\n');
  });
});
