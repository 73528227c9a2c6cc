import type { Emission, EmissionChoice } from './emission.ts';
import type { Place } from './place.ts';
import type { Proposal } from './proposal.ts';
import type { Construction, ThingReference, UnawaitedPromise } from './sighting.ts';
import type { SharedState, StateChoice } from './shared-state.ts';
import type { SharedTake } from './shared-take.ts';

/** What a rule wants to be shown of a file, in source order. Each sighting comes with the way to change it. */
export interface Lens {
  /** An instance of a registered class is made by hand where that is not permitted. */
  construction?(sighting: Construction, proposal: () => Proposal): void;
  /** A registered thing is used in any other way where that is not permitted. */
  reference?(sighting: ThingReference, proposal: () => Proposal): void;
  /** The promise of an asynchronous factory is used as if it were the instance, or dropped. */
  unawaited?(sighting: UnawaitedPromise, proposal: () => Proposal): void;
}

/** What a rule wants to be shown of the comments that allow shared state. */
export interface ExceptionLens {
  /** A comment that excuses shared state gives no reason. */
  exceptionWithoutReason(place: Place): void;
  /** A comment excuses shared state where there is none. */
  idleException(place: Place): void;
}

/** What a rule wants to be shown of the state of a file, in source order. */
export interface StateLens extends ExceptionLens {
  /** Something lives as long as the process and is written while a request is served. */
  sharedState(sighting: SharedState, choices: () => readonly StateChoice[]): void;
}

/** What a rule wants to be shown of what a file takes from other modules, in source order. */
export interface TakeLens extends ExceptionLens {
  /** The file takes something that lives as long as the process and that requests write to. */
  sharedTake(sighting: SharedTake): void;
}

/** What a rule wants to be shown of the events that a file sends, in source order. */
export interface EmissionLens extends ExceptionLens {
  /** An event reaches more than one user without saying so. */
  emission(sighting: Emission, choices: () => readonly EmissionChoice[]): void;
}
