import { makeEngine, openEngine } from '../old-factories.js';

/** Give the deprecated functions under names of their own. */
export const make = makeEngine;
export const carried = { open: openEngine } as const;
