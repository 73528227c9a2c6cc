import type { Body } from '../interpretation/body.ts';
import type { Dependence, Dependences } from '../interpretation/dependence.ts';
import type { Summaries } from './find-witnesses.ts';
import type { Phases } from '../phases/phases.ts';

/** Makes the test whether a value derives from what a request brings: an argument of a function that others call. */
export function createRequestTest(
  phases: Phases,
  summaries: Summaries,
  dependences: Dependences,
): (dependence: Dependence) => boolean {
  const isGiven = (body: Body, index: number | 'arguments' | 'this', seen: Set<Body>): boolean => {
    if (!phases.isLate(body)) return false;
    // What a constructor makes is new, whoever calls it.
    if (index === 'this' && body.member?.role === 'constructor') return false;
    if (phases.escapes(body) || summaries.callsOf(body).length === 0) return true;
    if (seen.has(body)) return false;
    seen.add(body);
    return summaries.callsOf(body).some(({ caller, invocation }) => {
      if (!phases.isLate(caller)) return false;
      if (typeof index === 'number') return holds(dependences.ofAll(invocation.sourcesOf(index)), seen);
      return invocation.self.some(({ base }) => base.kind === 'parameter' && isGiven(base.body, base.index, seen));
    });
  };
  const holds = (dependence: Dependence, seen: Set<Body>): boolean => {
    if (dependences.isOfContext(dependence)) return true;
    return [...dependence].some(({ base }) => base.kind === 'parameter' && isGiven(base.body, base.index, seen));
  };
  return (dependence) => dependence.size > 0 && holds(dependence, new Set());
}
