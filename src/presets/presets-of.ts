import type { ESLint, Linter } from 'eslint';
import type { RuleDocs } from '../kit/rule-docs.ts';

interface DocumentedRule {
  readonly meta: { readonly docs?: RuleDocs };
}

/** The three phases of a migration as configurations. */
export type Presets = {
  /** Every recommended rule as a warning: the phase in which nothing may break. */
  readonly announce: Linter.Config;
  readonly recommended: Linter.Config;
  /** Every rule as an error. */
  readonly strict: Linter.Config;
};

/** Computes the presets from what each rule says of itself. They refer to `plugin` itself, never to a copy. */
export function presetsOf(plugin: ESLint.Plugin, rules: Readonly<Record<string, DocumentedRule>>): Presets {
  const preset = (
    name: keyof Presets,
    severity: 'warn' | 'error',
    source: RuleDocs['presets'][number],
  ): Linter.Config => ({
    name: `ssot/${name}`,
    plugins: { ssot: plugin },
    rules: Object.fromEntries(
      Object.entries(rules)
        .filter(([, rule]) => rule.meta.docs?.presets.includes(source) === true)
        .map(([rule]) => [`ssot/${rule}`, severity]),
    ),
  });
  return {
    announce: preset('announce', 'warn', 'recommended'),
    recommended: preset('recommended', 'error', 'recommended'),
    strict: preset('strict', 'error', 'strict'),
  };
}
