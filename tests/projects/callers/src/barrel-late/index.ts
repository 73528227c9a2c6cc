export { connect as open } from './store.js';
