import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/audit/formats/json.ts';
import { renderText } from '../../src/audit/formats/text.ts';
import type { Paint } from '../../src/command/surroundings.ts';
import type { Collection } from '../../src/audit/collection.ts';
import type { Report } from '../../src/audit/formats/report.ts';
import { judge } from '../../src/audit/judge.ts';
import { sampleCollection } from './sample-collection.ts';

const reportOf = (collection: Collection = sampleCollection): Report => ({
  audit: judge(collection),
  comparison: undefined,
  baseline: undefined,
  cwd: '/srv/app/packages/api',
  folder: 'packages/api',
});
const report = reportOf();
const plain: Paint = (_, text) => text;

describe('as text', () => {
  it('fits a terminal', () => {
    expect(renderText(report, { columns: 80, paint: plain })).toMatchInlineSnapshot(`
      "2 concepts in 12 files

      engine
        canonical   UserEngine ./src/user-engine.ts
        factory     await createEngine($userId)
                    ./src/engine-factory.ts
        on factory  ████░░░░░░░░░░░░░░░░ 20 % (1 of 5 instances)
        not awaited 1 promise

        Still to go                     made  used   fix  suggest  wait  neither
        OldEngine                          3     1     1        2     1        ·
          ./src/old-engine.ts
        BaseEngine                         ·     1     ·        ·     ·        1
          ./src/base-engine.ts
        UserEngine                         1     ·     1        ·     ·        ·
          made outside its factory
        all                                4     2     2        2     1        1

        Why there is no fix
        2  argument-has-effects  evaluating \`…\` has effects that the factory call
                                 would drop, move or repeat
        1  still-used            its uses in this file come first
        1  subclass              a subclass is code of its own, which a person has to
                                 move

        Files to go (3)                 made  used   fix  suggest  wait  neither
        src/c.ts                           3     ·     1        2     ·        ·
        src/b.ts                           1     1     1        ·     1        ·
        src/a.ts                           ·     1     ·        ·     ·        1

      clock
        root        packages/clock
        canonical   now ./now.ts

        Still to go                     made  used   fix  suggest  wait  neither
        time                               ·     ·     ·        ·     ·        ·
          ./time.ts

        Nothing is left to migrate.

      Users are not kept apart
        1  no-global-mutable-state

      Readiness: 0 to 2 of 5 gates
        Failed: transition, isolation, factory. Not judged: events, prevention.
      "
    `);
  });

  it.each([80, 100, 120])('has no line longer than %i columns', (columns) => {
    const file = `src/${'very/'.repeat(40)}deep.ts`;
    const uses = sampleCollection.uses.map((use) => ({ ...use, spot: { ...use.spot, file } }));
    const text = renderText(reportOf({ ...sampleCollection, uses }), { columns, paint: plain });
    expect(text.split('\n').filter((line) => line.length > columns)).toEqual([]);
    expect(text).toContain('very/deep.ts ');
  });

  it('lists what could not be parsed', () => {
    const unparsed = [{ file: 'src/x.ts', line: 3, column: 7, message: 'Unexpected token' }];
    const text = renderText(reportOf({ ...sampleCollection, unparsed }), { columns: 80, paint: plain });
    expect(text).toContain('  src/x.ts:3:7 Unexpected token');
  });

  it('rounds a share down', () => {
    const factoryCalls = Array.from({ length: 999 }, () => sampleCollection.factoryCalls).flat();
    const text = renderText(reportOf({ ...sampleCollection, factoryCalls }), { columns: 80, paint: plain });
    expect(text).toContain('99 % (999 of 1003 instances)');
  });

  it('loses nothing in colour', () => {
    const coloured = renderText(report, { columns: 80, paint: (style, text) => `<${style}>${text}</>` });
    expect(coloured.replaceAll(/<[a-z]*>|<\/>/gu, '')).toBe(renderText(report, { columns: 80, paint: plain }));
  });
});

describe('as JSON', () => {
  it('has one form', async () => {
    await expect(renderJson(report)).toMatchFileSnapshot('sample-audit.json');
  });
});
