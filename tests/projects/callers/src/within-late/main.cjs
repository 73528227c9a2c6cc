require('./store.cjs').start();
