class Registry {
  constructor() {
    this.items = new Map();
  }

  add(key, value) {
    this.items.set(key, value);
  }

  get(key) {
    return this.items.get(key);
  }
}

module.exports = new Registry();
