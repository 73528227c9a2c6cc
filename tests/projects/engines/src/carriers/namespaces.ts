import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';

export namespace Old {
  export const Engine = RequestScopedExecutionEngine;
  export class Sub extends RequestScopedExecutionEngine {}
}

export namespace Old {
  export const Later = RequestScopedExecutionEngine;
}

export namespace Old.Inner {
  export const Engine = RequestScopedExecutionEngine;
}
