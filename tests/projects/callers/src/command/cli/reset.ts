import { connect } from '../store.js';

export const run = (): void => connect('b');
setTimeout(run, 10);
