import type { FindingIdentity } from '../findings/finding.ts';

/** Findings that are known: so many of one identity in one file. */
export interface BaselineEntry extends FindingIdentity {
  /** Relative to the folder of the baseline, with `/`. */
  readonly file: string;
  readonly count: number;
}

/** Grows when a baseline of the version before can no longer be read. */
export const baselineVersion = 1;
