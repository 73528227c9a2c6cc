import { Engine } from './alias.js';
import { engineClass } from './getter.js';
import { constantEngines } from './registry.js';
import { TracedEngine } from './subclass.js';

export const combined = { alias: Engine, called: engineClass(), taken: constantEngines.kinds.old, traced: TracedEngine } as const;
