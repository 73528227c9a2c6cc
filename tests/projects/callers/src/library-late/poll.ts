import { connect } from './store.js';

setInterval(() => connect('b'), 1000);
