import { connect } from './store.js';

export const main = (): void => connect('a');
main();
