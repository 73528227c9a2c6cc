import { onStart } from './engine-hooks.js';

export const hooks = [onStart];
