require('./store.cjs')('a');
