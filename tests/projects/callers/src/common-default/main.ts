import store from './store.cjs';

store.connect('a');
