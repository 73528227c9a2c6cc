import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';

export abstract class Host {
  protected readonly engineClass = RequestScopedExecutionEngine;
  protected static readonly sharedClass = RequestScopedExecutionEngine;
}

export class NamedHost extends Host {
  readonly name = 'host';
}
