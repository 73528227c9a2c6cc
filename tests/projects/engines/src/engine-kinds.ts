import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export class EngineKinds {
  /** @deprecated Use `UserExecutionEngine`, made by `createExecutionEngine`. */
  static readonly Old = class {
    readonly userContext: UserExecutionContext;

    constructor(userContext: UserExecutionContext) {
      this.userContext = userContext;
    }
  };

  static readonly Sandboxed = Sandboxed;
}
