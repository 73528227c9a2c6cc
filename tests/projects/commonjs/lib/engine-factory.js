'use strict';

const Engine = require('./engine');

exports.createEngine = function createEngine(user) {
  return new Engine(user);
};

exports.openEngine = async function openEngine(user) {
  return new Engine(user);
};
