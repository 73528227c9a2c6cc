import type { connect } from './store.js';

export type Connect = typeof connect;
