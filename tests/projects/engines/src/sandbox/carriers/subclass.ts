import { RequestScopedExecutionEngine as Base } from '../request-scoped-execution-engine.js';

export class TracedEngine extends Base {
  readonly trace: string[] = [];
}
