import type { DeadSetting } from '../sightings/dead-setting.ts';
import type { SightedFactoryCall, SightedUnawaited, SightedUse } from './sighting-message.ts';

/** A class, function or value as the settings declare it. */
export interface DeclaredThing {
  /** What people call it. */
  readonly name: string;
  /** The reference as the user wrote it. */
  readonly ref: string;
}

export interface DeclaredDeprecation extends DeclaredThing {
  readonly reason: string | undefined;
  readonly since: string | undefined;
  readonly removeBy: string | undefined;
}

/** A concept as the settings declare it. */
export interface DeclaredConcept {
  readonly name: string;
  /** Folder that its relative paths start from, relative to the working directory; `.` for that itself. */
  readonly root: string;
  readonly canonical: DeclaredThing;
  readonly factory: { readonly module: string; readonly call: string } | undefined;
  readonly deprecated: readonly DeclaredDeprecation[];
}

/** Where something stands: a file relative to the working directory, with `/`; lines and columns count from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A sighting with its place. Its concept is given by the position in {@link Collection.concepts}. */
export type CollectedUse = Omit<SightedUse, 'concept'> & { readonly concept: number; readonly spot: Spot };
export type CollectedFactoryCall = Omit<SightedFactoryCall, 'concept'> & {
  readonly concept: number;
  readonly spot: Spot;
};
export type CollectedUnawaited = Omit<SightedUnawaited, 'concept'> & { readonly concept: number; readonly spot: Spot };

/** What one run of ESLint told, with nothing judged yet. */
export interface Collection {
  /** How many files ESLint looked at. */
  readonly files: number;
  readonly concepts: readonly DeclaredConcept[];
  readonly uses: readonly CollectedUse[];
  readonly factoryCalls: readonly CollectedFactoryCall[];
  readonly unawaited: readonly CollectedUnawaited[];
  readonly deadSettings: readonly DeadSetting[];
  /** Files that the parser refuses: nothing is known of them. */
  readonly unparsed: readonly (Spot & { readonly message: string })[];
  /** What ESLint had to say of given paths that it does not lint. */
  readonly notes: readonly string[];
}
