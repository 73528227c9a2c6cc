import type { Linter } from 'eslint';
import { isTestFile } from '../fixes/is-test-file.ts';

const prefix = 'ssot/';
/** The matter of these is told by the collector, wherever and however they are switched on. */
const collected = new Set([
  'no-deprecated-reference',
  'no-direct-construction',
  'no-unawaited-factory',
  'valid-settings',
]);

/** The rules that keep users apart: the matter of the gate _isolation_. */
export const isolationRules = ['no-global-mutable-state', 'no-shared-singleton', 'no-unscoped-emitter'] as const;

/** The name of a rule of the plugin that the audit runs as the project configures it; `undefined` for any other rule. */
export function configuredRuleOf(ruleId: string): string | undefined {
  const name = ruleId.startsWith(prefix) ? ruleId.slice(prefix.length) : '';
  return name === '' || collected.has(name) ? undefined : name;
}

/** The isolation rules that do not run on a file although the settings are there for it, and it is no test. */
export function idleRulesIn(
  { settings, rules = {} }: Linter.Config,
  { path, cwd }: { readonly path: string; readonly cwd: string },
): readonly string[] {
  if (settings?.['ssot'] === undefined || !/\.[cm]?[jt]sx?$/u.test(path)) return [];
  if (isTestFile({ path, registry: { root: cwd } })) return [];
  return isolationRules.filter((rule) => !isOn(rules[prefix + rule]));
}

function isOn(entry: Linter.RuleEntry | undefined): boolean {
  const severity = Array.isArray(entry) ? (entry as readonly unknown[])[0] : entry;
  return severity !== undefined && severity !== 0 && severity !== 'off';
}
