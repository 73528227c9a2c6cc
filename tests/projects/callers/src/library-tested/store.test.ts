import { connect } from './store.js';

connect('b');
