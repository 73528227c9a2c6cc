import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';

type Constructor = new (...args: any[]) => object;

export function Named<Base extends Constructor>(base: Base) {
  return class extends base {
    readonly name = 'engine';
  };
}

export class NamedEngine extends Named(RequestScopedExecutionEngine) {}
