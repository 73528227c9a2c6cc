import type { ConceptAudit } from './audit.ts';
import { gateNames, type Gate, type GateState, type Readiness } from './readiness.ts';

/**
 * What is known of the gates after an audit. The audit judges whether deprecated things are used (transition), and
 * whether instances are made by hand or only promised (factory; that the factory returns the canonical class belongs to
 * this gate and is not judged, so it never passes).
 *
 * @param isPartial some files could not be looked at, so that nothing can be said to be absent
 */
export function readinessOf(
  concepts: readonly Pick<ConceptAudit, 'deprecated' | 'onFactory'>[],
  isPartial: boolean,
): Readiness {
  const isUsed = concepts.some(({ deprecated }) =>
    deprecated.some(({ sites }) => sites.constructions + sites.references > 0),
  );
  const isMissed = concepts.some(
    ({ onFactory }) => onFactory !== undefined && onFactory.direct + onFactory.unawaited > 0,
  );
  const gates: Record<Gate, GateState> = {
    transition: isUsed ? 'failed' : isPartial ? 'open' : 'passed',
    isolation: 'open',
    events: 'open',
    factory: isMissed ? 'failed' : 'open',
    prevention: 'open',
  };
  const count = (state: GateState): number => gateNames.filter((gate) => gates[gate] === state).length;
  return { gates, atLeast: count('passed'), atMost: gateNames.length - count('failed') };
}
