'use strict';

const { TracedEngine } = require('./carriers');

module.exports = class DeepEngine extends TracedEngine {};
