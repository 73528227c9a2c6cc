import { at } from './at.js';
import { connect } from './store.js';

at(() => connect('a'));
