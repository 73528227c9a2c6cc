'use strict';

/** @deprecated Use `Engine`, made by `createEngine`. */
class OldEngine {
  constructor(user) {
    this.user = user;
  }

  run(task) {
    return `${this.user} ran ${task}`;
  }
}

module.exports = { OldEngine };
