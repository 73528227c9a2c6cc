import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { projectFolder } from '../harness/fixture-project.ts';
import { fuzzBudget } from '../harness/fuzz-budget.ts';
import { ProjectLinter } from '../harness/lint.ts';
import { expectCommentsKept } from '../harness/proofs.ts';
import { enginesSettings } from '../harness/settings.ts';
import { espree } from './espree.ts';
import { programOf } from './random-program.ts';

const folder = projectFolder('engines');
const budget = fuzzBudget(150);

/** TypeScript's parser takes an `await` anywhere. */
function isParsable(code: string): boolean {
  try {
    espree.parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
    return true;
  } catch {
    return false;
  }
}

describe('programs at random', () => {
  const linter = new ProjectLinter({ folder, settings: enginesSettings, rules });
  const careful = new ProjectLinter({
    folder,
    settings: enginesSettings,
    rules: {
      'no-direct-construction': [rules['no-direct-construction'], { edits: 'suggestion' }],
      'no-deprecated-reference': [rules['no-deprecated-reference'], { edits: 'suggestion' }],
    },
  });

  it('in TypeScript never break a rule, and what is fixed parses', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(programOf({ hasTypes: true }), (code) => {
        linter.verify('src/consumer.ts', code);
        careful.verify('src/consumer.ts', code);
        // A text that does not parse any more is an error of the linter.
        const { output } = linter.fix('src/consumer.ts', code);
        expectCommentsKept(code, output, 'src/consumer.ts');
        expect(linter.fix('src/consumer.ts', output).output).toBe(output);
      }),
      budget,
    );
  });

  it('in JavaScript never break a rule, and what is fixed parses', { timeout: 300_000 }, () => {
    const plain = new ProjectLinter({
      folder,
      settings: enginesSettings,
      rules,
      languageOptions: { parser: espree, sourceType: 'module' },
    });
    fc.assert(
      fc.property(programOf({ hasTypes: false }).filter(isParsable), (code) => {
        plain.verify('src/consumer.js', code);
        const { output } = plain.fix('src/consumer.js', code);
        expectCommentsKept(code, output, 'src/consumer.js');
        expect(plain.fix('src/consumer.js', output).output).toBe(output);
      }),
      budget,
    );
  });
});
