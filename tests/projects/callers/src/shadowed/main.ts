import { connect } from './store.js';

connect('a');
export const each = (connect: (to: string) => void): void => connect('b');
