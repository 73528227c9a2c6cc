import { connect } from '../other/store.js';

export const handle = (): void => connect('b');
