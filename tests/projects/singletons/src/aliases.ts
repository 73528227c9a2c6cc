import { getRegistry, makeRegistry, obtain } from './accessors.js';
import { registry } from './registry.js';

export const alias = registry;
export const taken = obtain();
export const made = makeRegistry();
export const wrapped = { registry };
export const viaOther = (): ReturnType<typeof obtain> => registry;
export const viaCall = (): ReturnType<typeof obtain> => getRegistry();
