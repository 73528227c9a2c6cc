import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint, type Linter, type Rule } from 'eslint';
import type { Settings } from '../../src/concepts/settings.ts';
import type { Plugin } from './load-plugin.ts';
import { takingSuggestions } from './taking-suggestions.ts';

/** What a rule says of a place. */
export interface Report {
  /** Relative to the code base, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** Without the plugin's prefix; empty when ESLint itself speaks, as of a text that cannot be parsed. */
  readonly rule: string;
  /** Code of the reason why there is no fix; empty when there is one. */
  readonly reason: string;
  readonly end: { readonly line: number; readonly column: number };
  readonly hasSuggestions: boolean;
  readonly message: string;
}

export interface LintOutcome {
  readonly reports: readonly Report[];
  /** New texts by absolute path, of the files that a fix changes. */
  readonly outputs: ReadonlyMap<string, string>;
}

export interface LintTask {
  readonly plugin: Plugin;
  /** Absolute. */
  readonly folder: string;
  /** Relative to the folder. */
  readonly files: readonly string[];
  readonly settings: Settings;
  /** `all` takes the suggestions that a test gets as well, as a person does who wants the tests migrated. */
  readonly fix: 'all' | 'none' | 'safe';
}

/** Runs the recommended rules of the plugin. */
export async function lint({ plugin, folder, files, settings, fix }: LintTask): Promise<LintOutcome> {
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    allowInlineConfig: false,
    fix: fix !== 'none',
    overrideConfig: [
      // Folders that ESLint leaves out by itself may hold sources of the project.
      { ignores: ['!**/*'] },
      {
        files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'],
        languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
        linterOptions: { reportUnusedDisableDirectives: 'off' },
        plugins: { ssot: fix === 'all' ? withRules(plugin, takingSuggestions) : plugin },
        rules: plugin.configs.recommended.rules ?? {},
        settings: { ssot: settings },
      },
    ],
  });
  const results = files.length === 0 ? [] : await eslint.lintFiles([...files]);
  return {
    reports: results.flatMap(({ filePath, messages }) =>
      messages.map((message) => reportOf(filePath, message, folder)),
    ),
    outputs: new Map(results.flatMap(({ filePath, output }) => (output === undefined ? [] : [[filePath, output]]))),
  };
}

function withRules(plugin: Plugin, change: (rule: Rule.RuleModule) => Rule.RuleModule): ESLint.Plugin {
  const rules = Object.entries(plugin.rules ?? {}) as [string, Rule.RuleModule][];
  return { ...plugin, rules: Object.fromEntries(rules.map(([name, rule]) => [name, change(rule)])) };
}

function reportOf(filePath: string, message: Linter.LintMessage, folder: string): Report {
  return {
    file: path.relative(folder, filePath).split(path.sep).join('/'),
    line: message.line,
    column: message.column,
    end: { line: message.endLine ?? message.line, column: message.endColumn ?? message.column },
    rule: message.ruleId?.replace('ssot/', '') ?? '',
    reason: /\(([a-z-]+)\)\.$/u.exec(message.message)?.[1] ?? '',
    hasSuggestions: (message.suggestions ?? []).length > 0,
    message: message.message,
  };
}
