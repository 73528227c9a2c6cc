import type { UserExecutionContext } from '../context.js';

export class Cart {
  readonly context: UserExecutionContext;

  constructor(context: UserExecutionContext) {
    this.context = context;
  }
}
