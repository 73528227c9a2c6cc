import { Script } from 'node:vm';
import type { Linter } from '@typescript-eslint/utils/ts-eslint';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { projectFolder } from '../harness/fixture-project.ts';
import { fuzzBudget } from '../harness/fuzz-budget.ts';
import { applyEdit, ProjectLinter } from '../harness/lint.ts';
import { describeProblems, expectCommentsKept } from '../harness/proofs.ts';
import { TypeBatch } from '../harness/type-batch.ts';
import { oldProgram } from './random-migration.ts';
import { runProgram } from './run-program.ts';
import { settingsFor, type TemplateVariant, templateVariants } from './template-variants.ts';

const folder = projectFolder('effects');
const filename = 'src/program.ts';
const testFile = 'src/program.test.ts';
const budget = fuzzBudget(20);

/** The programs as people who write JavaScript have them; `undefined` for one that has to wait at the top level of a script. */
const scripts = [
  ['src/program.mjs', (text: string) => withoutTypes(text, ts.ModuleKind.ESNext)],
  ['src/program.cjs', (text: string) => withoutTypes(text, ts.ModuleKind.CommonJS)],
] as const;

describe.each(templateVariants)('programs migrated to `$call`', (variant) => {
  const linter = new ProjectLinter({ folder, settings: settingsFor(variant), rules });

  it('compile, keep their comments and their effects, and are done', { timeout: 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(oldProgram(variant.isAsync), async ({ text, sites, plainSites }) => {
        const found = constructionsIn(linter, text);
        expect(found.length, `constructions found in:\n${text}`).toBe(sites);
        const { output } = linter.fix(filename, text);
        expectCommentsKept(text, output, filename);
        expect(linter.fix(filename, output).output, 'a second run').toBe(output);
        const left = constructionsIn(linter, output);
        expect(left.filter(({ fix }) => fix !== undefined)).toEqual([]);
        const isSimple = variant.keepsOrder || plainSites === sites;
        if (isSimple) expect(left.length, `left in:\n${output}`).toBeLessThanOrEqual(sites - plainSites);
        expect(projected(await runProgram(folder, output), variant), output).toEqual(
          projected(await runProgram(folder, text), variant),
        );
        expectCompiled([text, output, ...suggestedIn(output, left)]);
      }),
      budget,
    );
  });

  it.each(scripts)('keep their effects in %s', { timeout: 3_600_000 }, async (script, transpile) => {
    await fc.assert(
      fc.asyncProperty(oldProgram(variant.isAsync), async (program) => {
        const text = transpile(program.text);
        fc.pre(text !== undefined);
        expect(constructionsIn(linter, text, script).length, `constructions found in:\n${text}`).toBe(program.sites);
        const { output } = linter.fix(script, text);
        expectCommentsKept(text, output, script);
        expect(linter.fix(script, output).output, 'a second run').toBe(output);
        expect(constructionsIn(linter, output, script).filter(({ fix }) => fix !== undefined)).toEqual([]);
        expect(projected(await runProgram(folder, output), variant), output).toEqual(
          projected(await runProgram(folder, text), variant),
        );
      }),
      { ...budget, numRuns: Math.ceil(budget.numRuns / 4) },
    );
  });

  it('are offered suggestions in a test, and each of them compiles', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(oldProgram(variant.isAsync), ({ text, sites }) => {
        const found = constructionsIn(linter, text, testFile);
        expect(found.length, `constructions found in:\n${text}`).toBe(sites);
        expect(found.filter(({ fix }) => fix !== undefined)).toEqual([]);
        expectCompiled(suggestedIn(text, found));
      }),
      { ...budget, numRuns: Math.ceil(budget.numRuns / 4) },
    );
  });
});

function constructionsIn(linter: ProjectLinter, text: string, file = filename) {
  return linter.verify(file, text).filter(({ ruleId }) => ruleId === 'ssot/no-direct-construction');
}

function withoutTypes(text: string, module: ts.ModuleKind): string | undefined {
  const isScript = module === ts.ModuleKind.CommonJS;
  // Without helpers, a whole module is what `require` gives, as people write it.
  const compilerOptions = { module, target: ts.ScriptTarget.ES2022, esModuleInterop: false };
  const { outputText } = ts.transpileModule(text, { compilerOptions });
  return isScript && waitsAtTop(outputText) ? undefined : outputText;
}

/** In a static block, `await` is no name, as it is in a script. */
function waitsAtTop(script: string): boolean {
  try {
    new Script(`class C { static {\n${script.replace(/^#!/u, '//')}\n} }`);
    return false;
  } catch {
    return true;
  }
}

/** The text as each suggestion leaves it. */
function suggestedIn(text: string, messages: readonly Linter.LintMessage[]): readonly string[] {
  return messages.flatMap(({ suggestions = [] }) => suggestions.map(({ fix }) => applyEdit(text, fix)));
}

function expectCompiled(texts: readonly string[]): void {
  const batch = new TypeBatch(folder);
  for (const text of texts) batch.announce(filename, text);
  for (const text of texts) {
    const problems = batch.check(filename, text);
    expect(problems, describeProblems(problems, text)).toEqual([]);
  }
}

/** The trace with those facts of a construction only that the factory takes. */
function projected(trace: readonly string[], { keeps }: TemplateVariant): readonly string[] {
  return trace.map((entry) => {
    if (!entry.startsWith('made ')) return entry;
    const facts = Object.entries(JSON.parse(entry.slice('made '.length)) as Record<string, unknown>);
    return `made ${JSON.stringify(Object.fromEntries(facts.filter(([key]) => keeps.includes(key))))}`;
  });
}
