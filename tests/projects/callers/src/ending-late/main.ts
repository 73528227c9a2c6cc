import { connect } from './store.js';

for (const signal of ['SIGHUP', 'SIGTERM']) {
  process.on(signal, () => connect(''));
}
