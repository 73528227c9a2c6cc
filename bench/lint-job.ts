import type { Settings } from '../src/concepts/settings.ts';
import type { GraphStatistics } from '../src/modules/graph-statistics.ts';

/** One run of ESLint in a process of its own. */
export interface LintJob {
  readonly cwd: string;
  /** Globs of the files to lint, and of those to leave out. */
  readonly files: readonly string[];
  readonly ignores: readonly string[];
  /** Rules as in a configuration. Without those of the plugin, the plugin is not loaded. */
  readonly rules: Readonly<Record<string, unknown>>;
  readonly settings: Settings;
  /** Plugins of others, by the prefix of their rules. */
  readonly peers?: Readonly<Record<string, string>>;
  /** Settings that they ask for. */
  readonly peerSettings?: Readonly<Record<string, unknown>>;
  /** The parser makes type information, as some of the others need it. */
  readonly isTyped?: boolean;
  /** CPU time is taken of the parser and of each of our rules. */
  readonly isClocked?: boolean;
  /** The lines that have findings are told. */
  readonly hasLines?: boolean;
  /** Address of our plugin. */
  readonly plugin: string;
}

/** CPU time in milliseconds, summed over all files. */
export interface CpuTimes {
  readonly parse: number;
  /** By rule. What several rules have in common falls upon the first of them that asks for it. */
  readonly rules: Readonly<Record<string, number>>;
}

/** What a run took, as the process itself sees it. Times in milliseconds. */
export interface LintMeasures {
  readonly cpu: number;
  /** In bytes. */
  readonly peakMemory: number;
  /** Sum over all files. */
  readonly parse: number;
  /** Sum over all rules and files. */
  readonly rules: number;
  readonly files: number;
  readonly unparsed: number;
  readonly findings: number;
  /** Those that have findings, each as file and number. */
  readonly lines?: readonly string[];
  readonly times?: CpuTimes;
  /** What our module graph did. */
  readonly graph?: Pick<GraphStatistics, 'looks' | 'parses' | 'reads' | 'resolutions'>;
}

/** A file that is linted again and again in one process, as by an editor's server. */
export interface LintAgainJob extends LintJob {
  /** Relative to `cwd`. */
  readonly file: string;
  /** How often a character is typed. */
  readonly strokes: number;
  /** How often one is typed after a second of rest, in which what is known of other modules grows old. */
  readonly rests: number;
}

/** What one keystroke takes: medians, in milliseconds. */
export interface KeystrokeMeasures {
  readonly lines: number;
  /** CPU time with a rule that does nothing, and with those of the job. */
  readonly empty: number;
  readonly whole: number;
  /** Of one to the other, by pairs. */
  readonly ratio: number;
  /** Within the rules, while one types and after a rest. */
  readonly rules: number;
  readonly rested: number;
}

/** What importing the plugin takes, in milliseconds. */
export interface ImportMeasures {
  readonly wall: number;
  readonly hasTypeScript: boolean;
}
