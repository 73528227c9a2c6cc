const registry = require('./registry');

let instance;

class Store {
  constructor() {
    this.current = null;
  }

  use(name) {
    this.current = name;
  }

  name() {
    return this.current;
  }
}

exports.getStore = function getStore() {
  if (!instance) instance = new Store();
  return instance;
};

exports.newStore = () => new Store();
exports.store = new Store();
exports.registry = registry;
