import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter, type FlatConfig, type LooseRuleDefinition } from '@typescript-eslint/utils/ts-eslint';
import type { SsotSettings } from './settings.ts';

/** A rule, or a rule with its options. */
export type ConfiguredRule = LooseRuleDefinition | readonly [rule: LooseRuleDefinition, ...options: readonly unknown[]];

export interface LintSetup {
  /** Absolute folder of the project. */
  readonly folder: string;
  readonly settings: SsotSettings;
  /** By name, without the plugin's prefix. */
  readonly rules: Readonly<Record<string, ConfiguredRule>>;
  readonly languageOptions?: FlatConfig.LanguageOptions | undefined;
}

/** Runs ESLint over texts as if they were files of a project. */
export class ProjectLinter {
  readonly #linter: Linter;
  readonly #folder: string;
  readonly #config: FlatConfig.Config;

  constructor({ folder, settings, rules, languageOptions = {} }: LintSetup) {
    this.#folder = folder;
    this.#linter = new Linter({ configType: 'flat', cwd: folder });
    this.#config = {
      files: ['**'],
      languageOptions: { ...languageOptions, parser: languageOptions.parser ?? parser },
      settings: { ssot: { ...settings, root: folder } },
      plugins: { ssot: { rules: mapValues(rules, (rule) => partsOf(rule)[0]) } },
      rules: Object.fromEntries(
        Object.entries(rules).map(([name, rule]) => [`ssot/${name}`, ['error', ...partsOf(rule).slice(1)]]),
      ),
    };
  }

  verify(filename: string, code: string): readonly Linter.LintMessage[] {
    return expectLinted(this.#linter.verify(code, this.#config, path.join(this.#folder, filename)));
  }

  /** As `eslint --fix` does it: up to ten passes. */
  fix(filename: string, code: string): Linter.FixReport {
    const report = this.#linter.verifyAndFix(code, this.#config, { filename: path.join(this.#folder, filename) });
    expectLinted(report.messages);
    return report;
  }
}

/** ESLint reports a text that it cannot parse, or has no configuration for, among the messages of the rules. */
function expectLinted(messages: readonly Linter.LintMessage[]): readonly Linter.LintMessage[] {
  const failure = messages.find(({ fatal, line }) => fatal === true || line === 0);
  if (failure !== undefined) throw new Error(`line ${String(failure.line)}: ${failure.message}`);
  return messages;
}

/** The text with one edit of a report made. */
export function applyEdit(code: string, { range, text }: { range: readonly [number, number]; text: string }): string {
  return code.slice(0, range[0]) + text + code.slice(range[1]);
}

function partsOf(rule: ConfiguredRule): readonly [LooseRuleDefinition, ...unknown[]] {
  return isWithOptions(rule) ? rule : [rule];
}

function isWithOptions(rule: ConfiguredRule): rule is Exclude<ConfiguredRule, LooseRuleDefinition> {
  return Array.isArray(rule);
}

function mapValues<In, Out>(record: Readonly<Record<string, In>>, map: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
