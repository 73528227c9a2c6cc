import type { TSType } from 'oxc-parser';

import type { Found } from './found.ts';
import type { Follower, Scope, Way } from './follower.ts';

/** What was found in a slot; where that leaves something open, the slot's declared type tells what it can be. */
export function typedSlot(found: Found, type: TSType | undefined, scope: Scope, way: Way, follower: Follower): Found {
  if (!found.isOpen || type === undefined) return found;
  const typed = follower.type(type, scope, way);
  return { things: [...found.things, ...typed.things], isOpen: typed.isOpen };
}
