import type { RunComparison } from '../tools/runtimes/compare-runs.ts';
import type { ImportMeasures, KeystrokeMeasures } from './lint-job.ts';
import type { CpuMeasured } from './measure-cpu.ts';
import type { Series } from './run-in-turns.ts';

/** All that the bench measures. */
export interface Measured {
  /** A checkout with five concepts of which it makes no more instances than of most, beside the rules of others. */
  readonly ordinary: readonly Series[];
  /** The same with the five that it constructs most often, which is the worst case. */
  readonly busiest: readonly Series[];
  /** The same in a copy in which these are marked as deprecated; empty without the rules of others. */
  readonly marked: readonly Series[];
  readonly cpu: CpuMeasured;
  /** Workers, a warm cache and oxlint on the checkout, with the busiest classes. */
  readonly comparison: RunComparison;
  /** A generated file of many lines. */
  readonly large: readonly Series[];
  /** Generated projects behind barrels, of few modules, of more, and of ten times as many as the first. */
  readonly few: Barrels;
  readonly some: Barrels;
  readonly many: Barrels;
  /** Generated projects of files that mention nothing of interest, the second with three times as many. */
  readonly quiet: readonly [few: readonly Series[], many: readonly Series[]];
  /** Keystrokes in a generated module of 1,000, of 2,000 and of 16,000 lines. */
  readonly short: KeystrokeMeasures;
  readonly engine: KeystrokeMeasures;
  readonly long: KeystrokeMeasures;
  readonly imports: readonly ImportMeasures[];
}

/** A project behind barrels. */
export interface Barrels {
  readonly modules: number;
  readonly series: readonly Series[];
}
