import { connect } from './store.js';

export const main = (): void => connect('a');
setInterval(main, 1000);
