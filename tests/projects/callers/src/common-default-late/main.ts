import store from './store.cjs';

store.connect('a');
export default store;
