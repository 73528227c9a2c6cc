/** A program that a peer's test lints, and whether the peer says something of it. */
export interface PeerCase {
  readonly verdict: 'invalid' | 'valid';
  readonly code: string;
  /** Where it stands in the peer's test, relative to the checkout. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}
