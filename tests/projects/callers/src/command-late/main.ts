import { connect } from './store.js';

connect('a');
