const { restart, start } = require('./store.cjs');

start();
restart();
