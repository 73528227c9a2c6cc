import type { Settings } from '../../src/concepts/settings.ts';
import type { Problem, RuleTime } from './results.ts';

/** What a process is to lint files of; it is started with this as its argument. */
export interface LintSetup {
  /** Absolute. */
  readonly folder: string;
  readonly settings: Settings;
  /** Address of the module that gives the plugin, and the names of its rules. */
  readonly plugin: string;
  readonly rules: readonly string[];
}

/** One file to be linted and fixed; nothing is written. */
export interface LintJob {
  /** Relative to the folder, with `/`. */
  readonly file: string;
  /** Rules without their prefix; all when absent. */
  readonly rules?: readonly string[];
}

/** What came of one file. */
export interface LintOutcome {
  readonly isParsed: boolean;
  /** Whether ESLint's own parser takes the file, too. */
  readonly isPlain: boolean;
  readonly findings: Readonly<Record<string, number>>;
  readonly fixable: number;
  readonly times: readonly RuleTime[];
  /** The new text, if a fix changes anything. */
  readonly output?: string;
  readonly problems: readonly Problem[];
}
