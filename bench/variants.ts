import { ruleNames } from '../tools/repository.ts';
import type { LintJob } from './lint-job.ts';

/** Something to measure, by the name that it has in the report. */
export interface Variant extends Pick<LintJob, 'rules' | 'peers' | 'peerSettings' | 'isTyped'> {
  readonly name: string;
}

/** What all others are held against: the first rule switched on costs more than any other, whatever it does. */
export const emptyRule: Variant = { name: 'one rule that does nothing', rules: { 'empty/rule': 'error' } };

/** Parser and analysis of scopes alone. */
export const noRule: Variant = { name: 'no rule', rules: {} };

export const allRules: Variant = {
  name: '**all ours together**',
  rules: Object.fromEntries(ruleNames().map((rule) => [`ssot/${rule}`, 'error'])),
};

/** Both of our rules that follow classes through the module graph: what those of others are to be held against. */
export const graphRules: Variant = {
  name: 'our two that follow classes',
  rules: { 'ssot/no-direct-construction': 'error', 'ssot/no-deprecated-reference': 'error' },
};

/** Ours one by one, and none. */
export const singleRules: readonly Variant[] = [
  noRule,
  ...ruleNames().map((rule) => ({ name: `\`${rule}\``, rules: { [`ssot/${rule}`]: 'error' } })),
];
