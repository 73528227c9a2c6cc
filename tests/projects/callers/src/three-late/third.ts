import { open } from './second.js';

export const boot = (): void => open();
