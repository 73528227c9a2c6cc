import type { DeadSetting } from '../sightings/dead-setting.ts';
import type { DeclaredConcept } from './declared-concept.ts';
import type { Finding } from './findings/finding.ts';
import type { Spot } from './spot.ts';
import type { SightedFactoryCall, SightedUnawaited, SightedUse } from './sighting-message.ts';

/** A sighting with its place. Its concept is given by the position in {@link Collection.concepts}. */
export type CollectedUse = Omit<SightedUse, 'concept' | 'text'> & { readonly concept: number; readonly spot: Spot };
export type CollectedFactoryCall = Omit<SightedFactoryCall, 'concept'> & {
  readonly concept: number;
  readonly spot: Spot;
};
export type CollectedUnawaited = Omit<SightedUnawaited, 'concept' | 'text'> & {
  readonly concept: number;
  readonly spot: Spot;
};

/** What one run of ESLint told, with nothing judged yet. */
export interface Collection {
  /** The files that ESLint looked at. */
  readonly files: readonly string[];
  /** What was asked for; empty for the whole working directory. */
  readonly paths: readonly string[];
  readonly concepts: readonly DeclaredConcept[];
  readonly uses: readonly CollectedUse[];
  readonly factoryCalls: readonly CollectedFactoryCall[];
  readonly unawaited: readonly CollectedUnawaited[];
  /** Every debt, of the rules that run as they are configured as well. */
  readonly findings: readonly Finding[];
  /** Rules that have to keep users apart and are switched off for some file with settings. */
  readonly idleRules: readonly string[];
  readonly deadSettings: readonly DeadSetting[];
  /** Files that the parser refuses: nothing is known of them. */
  readonly unparsed: readonly (Spot & { readonly message: string })[];
  /** What ESLint had to say of given paths that it does not lint. */
  readonly notes: readonly string[];
}
