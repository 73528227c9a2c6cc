import { connect } from './store.js';

export const handle = (url: string): void => connect(url);
