import { connect } from './store.js';

const open = connect;
export const handlers = { open };
