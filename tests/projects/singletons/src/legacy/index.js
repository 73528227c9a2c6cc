const { getStore } = require('./accessors');
const registry = require('./registry');

class Log {
  write(line) {
    return line.length;
  }
}

module.exports = { getStore, registry, log: new Log() };
