import { connect } from './store.js';

const open = connect;
open('a');
