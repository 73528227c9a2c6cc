import type { ConceptAudit } from './audit.ts';

/** How many gates stand between a project and the end of its migration. */
export const gateCount = 5;

/** A gate is open while this version cannot tell. */
export type GateState = 'passed' | 'failed' | 'open';

/** What is known of the gates. Of those that this version does not judge, nothing is. */
export interface Readiness {
  /** No deprecated thing is used any more. */
  readonly transition: GateState;
  /**
   * Every site goes through the factory. That the factory returns the canonical class belongs to this gate and is not
   * judged, so it never passes here.
   */
  readonly factory: Exclude<GateState, 'passed'>;
  /** Bounds of the number of gates that are passed. */
  readonly atLeast: number;
  readonly atMost: number;
}

/** @param isPartial some files could not be looked at, so that nothing can be said to be absent */
export function readinessOf(
  concepts: readonly Pick<ConceptAudit, 'deprecated' | 'onFactory'>[],
  isPartial: boolean,
): Readiness {
  const isUsed = concepts.some(({ deprecated }) =>
    deprecated.some(({ sites }) => sites.constructions + sites.references > 0),
  );
  const transition = isUsed ? 'failed' : isPartial ? 'open' : 'passed';
  const factory = concepts.some(({ onFactory }) => (onFactory?.direct ?? 0) > 0) ? 'failed' : 'open';
  const states: readonly GateState[] = [transition, factory];
  const count = (state: GateState): number => states.filter((each) => each === state).length;
  return { transition, factory, atLeast: count('passed'), atMost: gateCount - count('failed') };
}
