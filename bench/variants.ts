import { ruleNames } from '../tools/repository.ts';
import type { LintJob } from './lint-job.ts';

/** Something to measure, by the name that it has in the report. */
export interface Variant {
  readonly name: string;
  readonly rules: LintJob['rules'];
}

/** What all others are held against: the first rule switched on costs more than any other, whatever it does. */
export const emptyRule: Variant = { name: 'one rule that does nothing', rules: { 'empty/rule': 'error' } };

export const allRules: Variant = {
  name: '**all ours together**',
  rules: Object.fromEntries(ruleNames().map((rule) => [`ssot/${rule}`, 'error'])),
};

export const variants: readonly Variant[] = [
  emptyRule,
  {
    name: 'core `no-restricted-syntax`, `NewExpression`',
    rules: {
      'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Unheard']", message: 'No.' }],
    },
  },
  ...ruleNames().map((rule) => ({ name: `\`${rule}\``, rules: { [`ssot/${rule}`]: 'error' } })),
  allRules,
];
