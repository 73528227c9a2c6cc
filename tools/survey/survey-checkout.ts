import { execFileSync } from 'node:child_process';
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import plugin from '../../src/index.ts';

export interface SurveyTask {
  /** Absolute. */
  readonly checkout: string;
  /** A rule of this plugin, without its prefix. */
  readonly rule: string;
  /** Relative to the checkout, as ESLint takes them. */
  readonly globs: readonly string[];
  /** Globs of files that are left out. */
  readonly without: readonly string[];
}

/** What the rule says of a place. */
export interface SurveyReport {
  /** Relative to the checkout, with `/`. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly messageId: string;
  readonly message: string;
  /** The lines around the place, and around the lines that the message names. */
  readonly frame: string;
}

export interface Survey {
  /** The commit of the checkout, or nothing when it is none of git's. */
  readonly commit: string | undefined;
  readonly rule: string;
  readonly files: number;
  /** Files that the parser refuses, or in which the rule throws. */
  readonly failures: readonly { readonly path: string; readonly message: string }[];
  readonly reports: readonly SurveyReport[];
}

/** Runs one rule, with its default options and without settings, over files of a code base that has a configuration of its own. */
export async function surveyCheckout({ checkout, rule, globs, without }: SurveyTask): Promise<Survey> {
  const eslint = new ESLint({
    cwd: checkout,
    overrideConfigFile: true,
    allowInlineConfig: false,
    errorOnUnmatchedPattern: false,
    overrideConfig: [
      // Folders that ESLint leaves out by itself may hold sources.
      { ignores: ['!**/*'] },
      { ignores: ['**/node_modules/**', '**/dist/**', '**/*.min.js', '**/*.d.ts', ...without] },
      {
        files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'],
        languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
        linterOptions: { reportUnusedDisableDirectives: 'off' },
        plugins: { ssot: plugin },
        rules: { [`ssot/${rule}`]: 'error' },
      },
    ],
  });
  const results = await eslint.lintFiles([...globs]);
  const all = results.flatMap((result) => result.messages.map((message) => ({ message, result })));
  const place = (file: string): string => path.relative(checkout, file).split(path.sep).join('/');
  return {
    commit: commitOf(checkout),
    rule,
    files: results.length,
    failures: all
      .filter(({ message }) => message.ruleId === null)
      .map(({ message, result }) => ({ path: place(result.filePath), message: message.message })),
    reports: all
      .filter(({ message }) => message.ruleId !== null)
      .map(({ message, result }) => ({
        path: place(result.filePath),
        line: message.line,
        messageId: message.messageId ?? '',
        message: message.message,
        frame: frameOf(result.source ?? '', message),
      })),
  };
}

/** How many lines are shown before and after each line of interest. */
const MARGIN = 3;

function frameOf(source: string, { line, message }: Linter.LintMessage): string {
  const lines = source.split(/\r?\n/u);
  const told = [...message.matchAll(/\bline (\d+)/gu)].map(([, number]) => Number(number));
  const shown = new Set<number>();
  for (const of of [line, ...told]) {
    for (let at = Math.max(1, of - MARGIN); at <= Math.min(lines.length, of + MARGIN); at += 1) shown.add(at);
  }
  const numbers = [...shown].sort((a, b) => a - b);
  return numbers
    .flatMap((at, index) => {
      const isGap = index > 0 && numbers[index - 1] !== at - 1;
      const text = `${at === line || told.includes(at) ? '>' : ' '} ${String(at).padStart(5)} | ${lines[at - 1] ?? ''}`;
      return isGap ? ['  …', text] : [text];
    })
    .join('\n');
}

function commitOf(checkout: string): string | undefined {
  try {
    return execFileSync('git', ['-C', checkout, 'rev-parse', '--short=10', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
