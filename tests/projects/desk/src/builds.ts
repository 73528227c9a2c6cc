import { EventEmitter } from 'node:events';

// Those who listen know nothing of users.
export const builds = new EventEmitter();
