import { connect } from './store.js';

export const test = (): void => connect('b');
