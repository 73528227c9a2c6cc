import type { Bodies } from '../interpretation/body.ts';
import type { Phases } from '../phases/phases.ts';

/** A module with what is known of when its functions run. */
export interface InterpretedModule {
  readonly path: string;
  readonly bodies: Bodies;
  readonly phases: Phases;
}
