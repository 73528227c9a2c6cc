import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { projectFolder } from '../harness/fixture-project.ts';
import { fuzzBudget } from '../harness/fuzz-budget.ts';
import { applyEdit, ProjectLinter } from '../harness/lint.ts';
import { describeProblems, expectCommentsKept } from '../harness/proofs.ts';
import { typeCheckerOf } from '../harness/type-checker.ts';
import { oldProgram } from './random-migration.ts';
import { runProgram } from './run-program.ts';
import { settingsFor, type TemplateVariant, templateVariants } from './template-variants.ts';

const folder = projectFolder('effects');
const filename = 'src/program.ts';
const budget = fuzzBudget(40);

describe.each(templateVariants)('programs migrated to `$call`', (variant) => {
  const linter = new ProjectLinter({ folder, settings: settingsFor(variant), rules });

  it('compile, keep their comments and their effects, and are done', { timeout: 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(oldProgram(variant.isAsync), async ({ text, sites, plainSites }) => {
        expectCompiles(text);
        const found = constructionsIn(linter, text);
        expect(found.length, `constructions found in:\n${text}`).toBe(sites);
        const { output } = linter.fix(filename, text);
        expectCompiles(output);
        expectCommentsKept(text, output, filename);
        expect(linter.fix(filename, output).output, 'a second run').toBe(output);
        const left = constructionsIn(linter, output);
        expect(left.filter(({ fix }) => fix !== undefined)).toEqual([]);
        const isSimple = variant.keepsOrder || plainSites === sites;
        if (isSimple) expect(left.length, `left in:\n${output}`).toBeLessThanOrEqual(sites - plainSites);
        expect(projected(await runProgram(folder, output), variant), output).toEqual(
          projected(await runProgram(folder, text), variant),
        );
        for (const { suggestions = [] } of left) {
          for (const { fix } of suggestions) expectCompiles(applyEdit(output, fix));
        }
      }),
      budget,
    );
  });
});

function constructionsIn(linter: ProjectLinter, text: string) {
  return linter.verify(filename, text).filter(({ ruleId }) => ruleId === 'ssot/no-direct-construction');
}

function expectCompiles(text: string): void {
  const problems = typeCheckerOf(folder).check(filename, text);
  expect(problems, describeProblems(problems, text)).toEqual([]);
}

/** The trace with those facts of a construction only that the factory takes. */
function projected(trace: readonly string[], { keeps }: TemplateVariant): readonly string[] {
  return trace.map((entry) => {
    if (!entry.startsWith('made ')) return entry;
    const facts = Object.entries(JSON.parse(entry.slice('made '.length)) as Record<string, unknown>);
    return `made ${JSON.stringify(Object.fromEntries(facts.filter(([key]) => keeps.includes(key))))}`;
  });
}
