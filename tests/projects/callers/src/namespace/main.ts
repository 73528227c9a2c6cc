import * as store from './store.js';

store.connect(store.read());
