export { connect } from './store.js';
