import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from '../request-scoped-execution-engine.js';

export class Slots {
  static engine = RequestScopedExecutionEngine;
  static readonly constant = RequestScopedExecutionEngine;
  static readonly sandboxed = Sandboxed;
}

export class InheritingSlots extends Slots {}
