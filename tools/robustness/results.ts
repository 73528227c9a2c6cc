/** What must not happen, and where it did. */
export interface Problem {
  /**
   * `crash`: a rule threw, or the process ended; `time-out`: no answer within the limit; `slow`: a rule took longer than
   * it may; `broken`: what was fixed no longer parses; `restless`: a second run changes what the first one left.
   */
  readonly kind: 'broken' | 'crash' | 'restless' | 'slow' | 'time-out';
  /** Relative to the checkout, with `/`. */
  readonly file: string;
  /** Without the plugin's prefix; empty where no single rule is to blame. */
  readonly rule: string;
  /** What was said, the first lines of a stack, or where two texts differ. */
  readonly details: string;
}

export interface RuleTime {
  readonly rule: string;
  /** Relative to the checkout, with `/`; empty when there was no file. */
  readonly file: string;
  /** Milliseconds of the processor. */
  readonly time: number;
}

/** How a checkout was read: as it is, or with its commonest classes and functions as if others had declared them. */
export type Reading = 'as it is' | 'imported';

/** What came of one checkout. */
export interface Result {
  readonly repository: string;
  readonly commit: string;
  readonly reading: Reading;
  readonly files: number;
  /** Files that typescript-eslint's parser refuses. */
  readonly unparsed: number;
  /** Files of JavaScript that were gone through with ESLint's own parser once more. */
  readonly espree: number;
  /** Reports by rule, of the first run. */
  readonly findings: Readonly<Record<string, number>>;
  /** Reports of the first run that have a fix. */
  readonly fixable: number;
  /** Files that the fixes change. */
  readonly changed: number;
  readonly slowest: RuleTime;
  readonly problems: readonly Problem[];
}
