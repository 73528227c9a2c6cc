const connect = require('./store.cjs');

exports.handle = (to) => connect(to).read();
