require('./store.cjs').connect('a');
