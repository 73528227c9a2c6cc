import { open } from './index.js';

open('a');
export const handle = (): void => open('b');
