const { connect } = require('./store.cjs');

connect('a');
module.exports = { handle: (to) => connect(to) };
