import type { PeerCase } from './peer-case.ts';

/** How many cases of a verdict there are, and of how many our rule says the same. */
export interface VerdictCount {
  readonly cases: number;
  readonly agree: number;
}

/** A case of which our rule says something else than the peer. */
export interface Disagreement {
  readonly verdict: PeerCase['verdict'];
  readonly file: string;
  readonly line: number;
  /** Our message ids. */
  readonly said: readonly string[];
  readonly failure: string | undefined;
  readonly fingerprint: string;
  /** Code of the reason; `undefined` for what nobody has explained. */
  readonly reason: string | undefined;
}

/** What became of the cases of a suite. */
export interface SuiteResult {
  readonly suite: string;
  readonly commit: string;
  readonly valid: VerdictCount;
  readonly invalid: VerdictCount;
  /** Places of cases that could not be read. */
  readonly unread: readonly string[];
  readonly disagreements: readonly Disagreement[];
  /** Fingerprints with a reason that do not disagree. */
  readonly idleReasons: readonly string[];
}

/** Is there anything that somebody has to look at? */
export function isSettled({ disagreements, idleReasons }: SuiteResult): boolean {
  return idleReasons.length === 0 && disagreements.every(({ reason }) => reason !== undefined);
}
