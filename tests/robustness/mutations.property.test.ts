import { readFileSync } from 'node:fs';
import { parse } from '@typescript-eslint/parser';
import fc from 'fast-check';
import { parseSync } from 'oxc-parser';
import { expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { inRepository, ruleNames } from '../../tools/repository.ts';
import { projectFolder } from '../harness/fixture-project.ts';
import { fuzzBudget } from '../harness/fuzz-budget.ts';
import { ProjectLinter } from '../harness/lint.ts';
import { oddPrograms } from '../harness/odd-programs.ts';
import { enginesSettings } from '../harness/settings.ts';
import { mutationOf } from './mutation.ts';

const file = 'src/consumer.ts';
const linter = new ProjectLinter({ folder: projectFolder('engines'), settings: enginesSettings, rules });

/** The examples of the rules' pages, and programs that are odd without a slip. */
const texts = [
  ...ruleNames().flatMap((name) => {
    const page = readFileSync(inRepository(`docs/rules/${name}.md`), 'utf8');
    return [...page.matchAll(/^```ts (?:incorrect|correct)[^\n]*\n([\s\S]*?)^```/gmu)].flatMap(
      ([, code]) => code ?? [],
    );
  }),
  ...oddPrograms
    .filter(({ filename, code }) => filename.endsWith('.ts') && code.length > 20 && code.length < 2000)
    .map(({ code }) => code),
].filter((text) => !text.includes('eslint'));

/** One parser is more forgiving than the other. */
function isParsable(code: string): boolean {
  try {
    parse(code, { range: true });
    return parseSync(file, code, { showSemanticErrors: true }).errors.length === 0;
  } catch {
    return false;
  }
}

it(
  'a program with slips never breaks a rule, and what is fixed parses and stays as it is',
  { timeout: 300_000 },
  () => {
    expect(texts.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(mutationOf(texts).filter(isParsable), (code) => {
        linter.verify(file, code);
        const { output } = linter.fix(file, code);
        if (output === code) return;
        expect(isParsable(output), output).toBe(true);
        expect(linter.fix(file, output).output).toBe(output);
      }),
      fuzzBudget(60),
    );
  },
);
