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
  /** The parser makes type information, as some of the others need it. */
  readonly isTyped?: boolean;
  /** Address of our plugin. */
  readonly plugin: string;
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
  /** What our module graph did. */
  readonly graph?: Pick<GraphStatistics, 'reads' | 'parses' | 'resolutions'>;
}
