'use strict';

/** Shares its name with the deprecated class and nothing else. */
exports.OldEngine = class OldEngine {
  constructor(user) {
    this.user = user;
  }
};
