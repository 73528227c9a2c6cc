import type { Proposal } from './proposal.ts';
import type { Construction, ThingReference, UnawaitedPromise } from './sighting.ts';

/** What a rule wants to be shown of a file, in source order. Each sighting comes with the way to change it. */
export interface Lens {
  /** An instance of a registered class is made by hand where that is not permitted. */
  construction?(sighting: Construction, proposal: () => Proposal): void;
  /** A registered thing is used in any other way where that is not permitted. */
  reference?(sighting: ThingReference, proposal: () => Proposal): void;
  /** The promise of an asynchronous factory is used as if it were the instance, or dropped. */
  unawaited?(sighting: UnawaitedPromise, proposal: () => Proposal): void;
}
