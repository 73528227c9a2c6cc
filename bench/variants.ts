import tseslint from 'typescript-eslint';
import { ruleNames } from '../tools/repository.ts';
import type { LintJob } from './lint-job.ts';

/** Something to measure, by the name that it has in the report. */
export interface Variant {
  readonly name: string;
  readonly rules: LintJob['rules'];
  readonly peers?: LintJob['peers'];
  readonly isTyped?: boolean;
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

/** Both of our rules that follow classes through the module graph: what the rules below are to be held against. */
export const graphRules: Variant = {
  name: 'our two that follow classes',
  rules: { 'ssot/no-direct-construction': 'error', 'ssot/no-deprecated-reference': 'error' },
};

/** What most projects have anyway. */
export const recommendedPeer: Variant = {
  name: "typescript-eslint's `recommended`, without types",
  rules: recommendedRules(),
  peers: { '@typescript-eslint': '@typescript-eslint/eslint-plugin' },
};

/** The rule with type information that finds uses of what is deprecated. */
export const typedPeer: Variant = {
  name: '`@typescript-eslint/no-deprecated`, with types',
  rules: { '@typescript-eslint/no-deprecated': 'error' },
  peers: { '@typescript-eslint': '@typescript-eslint/eslint-plugin' },
  isTyped: true,
};

/** The rules of others that find uses of what is deprecated. */
export const peerVariants: readonly Variant[] = [
  {
    name: '`import-x/no-deprecated`',
    rules: { 'import-x/no-deprecated': 'error' },
    peers: { 'import-x': 'eslint-plugin-import-x' },
  },
  { name: 'one rule that does nothing, with types', rules: emptyRule.rules, isTyped: true },
  typedPeer,
];

/** All rules of `recommended` of typescript-eslint itself, as its configuration sets them. */
function recommendedRules(): LintJob['rules'] {
  const configs = tseslint.configs.recommended.map(({ rules = {} }) => rules);
  return Object.fromEntries(configs.flatMap((rules) => Object.entries(rules)).filter(([, level]) => level !== 'off'));
}
