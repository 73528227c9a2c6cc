import { readFileSync } from 'node:fs';
import { inRepository } from '../repository.ts';

/** Why our rule says something else than a peer, of a class of cases. */
export interface Reason {
  readonly code: string;
  readonly sentence: string;
  /** By name of the suite, the fingerprints of the cases. */
  readonly cases: Readonly<Record<string, readonly string[]>>;
}

/** What is known of disagreements. The file holds no code of peers. */
export function readReasons(): readonly Reason[] {
  return JSON.parse(readFileSync(inRepository('tools/peer-suites/reasons.json'), 'utf8')) as readonly Reason[];
}
