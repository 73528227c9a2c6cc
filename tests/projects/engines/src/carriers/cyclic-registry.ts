import { CyclicEngine } from './cyclic.js';

export const cyclicEngines = { old: CyclicEngine } as const;
