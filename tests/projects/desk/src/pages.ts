import { EventEmitter } from 'node:events';

// Who listens serves.
export const pages = new EventEmitter();
