import { EventEmitter } from 'node:events';

// Who listens greets a user.
export const greetings = new EventEmitter();
