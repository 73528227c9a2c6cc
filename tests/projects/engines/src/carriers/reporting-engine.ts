import { RequestScopedExecutionEngine as Base } from '../request-scoped-execution-engine.js';

export class ReportingEngine extends Base {
  report(): string {
    return this.userContext.userId;
  }
}
