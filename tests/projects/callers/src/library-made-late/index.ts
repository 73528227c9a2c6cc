export { connector } from './store.js';
