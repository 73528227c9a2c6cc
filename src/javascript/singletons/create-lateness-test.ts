import type { Bodies, Body } from '../interpretation/body.ts';
import { createInitialTest } from '../phases/initial-test.ts';
import { findPhases, type Phases } from '../phases/phases.ts';
import { isLifecycle } from './is-lifecycle.ts';
import { startingIn } from './starting-in.ts';

/** Do others call a function of the file only before the first request, or after the last? */
export type CallerTest = (entry: Body, bodies: Bodies, phases: Phases) => boolean;

/** The callers of so many functions of a file are looked for. */
const MOST_ASKED = 100;

/** Makes the test whether a body runs while requests are served, and not only while the process starts and stops. */
export function createLatenessTest(
  bodies: Bodies,
  initFunctions: readonly string[],
  isCalledEarly: CallerTest,
): (body: Body) => boolean {
  const isInitial = createInitialTest(initFunctions);
  const isStart = (name: string, body: Body): boolean => isInitial(name, body) || isLifecycle(name, body);
  const phases = findPhases(bodies, isStart, undefined, startingIn(bodies));
  const asked = new Map<Body, boolean>();
  const isEarly = (entry: Body): boolean => {
    let answer = asked.get(entry);
    if (answer === undefined && asked.size >= MOST_ASKED) return false;
    if (answer === undefined) asked.set(entry, (answer = isCalledEarly(entry, bodies, phases)));
    return answer;
  };
  return (body) => {
    if (!phases.isLate(body)) return false;
    const entries = phases.entriesOf(body);
    return entries.length === 0 || !entries.every(isEarly);
  };
}
