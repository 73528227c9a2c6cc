const store = require('./store.cjs');

store.connect('a');
require('./store.cjs').connect('b');
