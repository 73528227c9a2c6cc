import { connect } from './store.js';

queueMicrotask(() => undefined);
setTimeout(connect, 10, 'a');
