const { EventEmitter } = require('node:events');

module.exports = { bus: new EventEmitter() };
