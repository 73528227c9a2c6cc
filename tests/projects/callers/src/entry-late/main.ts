import { connect } from './index.js';

connect('a');
