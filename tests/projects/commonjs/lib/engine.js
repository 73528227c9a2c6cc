'use strict';

class Engine {
  constructor(user) {
    this.user = user;
  }

  run(task) {
    return `${this.user} ran ${task}`;
  }
}

module.exports = Engine;
