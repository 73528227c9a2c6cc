'use strict';

const { TracedEngine } = require('./sandbox-carriers');

module.exports = class DeepEngine extends TracedEngine {};
