import type { Body } from '../interpretation/body.ts';
import { createNameTest } from './name-test.ts';
import { setsUp } from './sets-up.ts';

/** Tells whether a function runs once, before the first request, by its name and by what it takes and gives. */
export type InitialTest = (name: string, body: Body) => boolean;

/**
 * A name that is listed in full is a statement about that function. `init*` is a guess from how functions are called, and
 * holds for those that set up the process: they take nothing that one request brings, and hand nothing back for what they
 * were given, as `initializeClient(state)` does, which every request calls that needs a client.
 *
 * @param entries names, or how names begin: `init*`
 */
export function createInitialTest(entries: readonly string[]): InitialTest {
  const isNamed = createNameTest(entries.filter((entry) => !entry.endsWith('*')));
  const isLike = createNameTest(entries.filter((entry) => entry.endsWith('*')));
  return (name, body) => isNamed(name) || (isLike(name) && setsUp(body));
}
