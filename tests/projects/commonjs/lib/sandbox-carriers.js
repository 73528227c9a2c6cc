'use strict';

const { OldEngine } = require('./sandbox');
const sandbox = require('./sandbox');

const Alias = OldEngine;

class TracedEngine extends OldEngine {}

class Slots {}
Slots.engine = OldEngine;
Slots.sandboxed = sandbox.OldEngine;

exports.Engine = Alias;
exports.ChosenEngine = process.env.SANDBOX ? sandbox.OldEngine : OldEngine;
exports.TracedEngine = TracedEngine;
exports.engines = { old: OldEngine, sandboxed: sandbox.OldEngine };
exports.engineClass = () => OldEngine;
exports.Slots = Slots;
