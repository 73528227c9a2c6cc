const { start } = require('./store.cjs');

setInterval(() => start(), 1000);
