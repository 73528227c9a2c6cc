import type { TSType } from 'oxc-parser';

import type { Found } from './found.ts';
import type { Follower, Scope, Way } from './follower.ts';

/** A place for a value: its declared type, and whether a value that is not known may still be told by that. */
interface Slot {
  readonly type: TSType | undefined;
  /** A value that the declaration itself gives beats its type, whatever it is. */
  readonly isInitialised: boolean;
}

/** What was found in a slot; where nothing is found, the slot's declared type tells what it can be. */
export function typedSlot(
  found: Found,
  { type, isInitialised }: Slot,
  scope: Scope,
  way: Way,
  follower: Follower,
): Found {
  const isTold = type !== undefined && (found.rest === 'empty' || (found.rest === 'unknown' && !isInitialised));
  if (!isTold) return found;
  const { things, rest } = follower.type(type, scope, way);
  return { things: [...found.things, ...things], rest };
}
