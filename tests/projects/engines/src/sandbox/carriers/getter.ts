import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from '../request-scoped-execution-engine.js';

export function engineClass() {
  return RequestScopedExecutionEngine;
}

export const arrowClass = () => RequestScopedExecutionEngine;

export async function loadedClass() {
  const { RequestScopedExecutionEngine: Loaded } = await import('../request-scoped-execution-engine.js');
  return Loaded;
}

export function eitherClass(isOld: boolean) {
  if (isOld) return RequestScopedExecutionEngine;
  return Sandboxed;
}

export const engines = {
  get current() {
    return RequestScopedExecutionEngine;
  },
  get sandboxed() {
    return Sandboxed;
  },
};

export class EngineClasses {
  static get current() {
    return RequestScopedExecutionEngine;
  }

  static get sandboxed() {
    return Sandboxed;
  }
}
