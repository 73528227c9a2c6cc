import type { ConceptAudit, Isolation } from './audit.ts';
import { gateNames, type Gate, type GateState, type Readiness } from './readiness.ts';

/**
 * What is known of the gates after an audit. The audit judges whether deprecated things are used (transition), whether
 * users are kept apart (isolation), and whether instances are made by hand or only promised (factory; that the factory
 * returns the canonical class belongs to this gate and is not judged, so it never passes). Where nothing is declared,
 * nothing is passed.
 *
 * @param isPartial some files could not be looked at, so that nothing can be said to be absent
 */
export function readinessOf(
  concepts: readonly Pick<ConceptAudit, 'deprecated' | 'onFactory'>[],
  isolation: Isolation,
  isPartial: boolean,
): Readiness {
  const isUsed = concepts.some(({ deprecated }) =>
    deprecated.some(({ sites }) => sites.constructions + sites.references > 0),
  );
  const isMissed = concepts.some(
    ({ onFactory }) => onFactory !== undefined && onFactory.direct + onFactory.unawaited > 0,
  );
  const canPass = !isPartial && concepts.length > 0;
  const stateOf = (isFailed: boolean, isJudged: boolean): GateState =>
    isFailed ? 'failed' : isJudged && canPass ? 'passed' : 'open';
  const gates: Record<Gate, GateState> = {
    transition: stateOf(isUsed, true),
    isolation: stateOf(isolation.rules.length > 0, isolation.idle.length === 0),
    events: 'open',
    factory: stateOf(isMissed, false),
    prevention: 'open',
  };
  const count = (state: GateState): number => gateNames.filter((gate) => gates[gate] === state).length;
  return { gates, atLeast: count('passed'), atMost: gateNames.length - count('failed') };
}
