/** What stands between a project and the end of its migration, in the order of the contract. */
export const gateNames = ['transition', 'isolation', 'events', 'factory', 'prevention'] as const;

export type Gate = (typeof gateNames)[number];

/** A gate is open while nothing can be said of it. */
export type GateState = 'passed' | 'failed' | 'open';

export interface Readiness {
  readonly gates: Readonly<Record<Gate, GateState>>;
  /** Bounds of the number of gates that are passed. */
  readonly atLeast: number;
  readonly atMost: number;
}
