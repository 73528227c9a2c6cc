import { isDev } from './env.js';
import { connect } from './store.js';

connect('a');
if (isDev) {
  setInterval(() => connect('b'), 1000);
}
