import * as store from './store.js';

store.connect('a');
export const stores = [store];
