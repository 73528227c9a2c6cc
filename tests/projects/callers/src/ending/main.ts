import { connect } from './store.js';

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => connect(''));
}
