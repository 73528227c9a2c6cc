import type { UserExecutionContext } from '../context.js';

/** @deprecated Use `Cart`. */
export class OldCart {
  readonly context: UserExecutionContext;

  constructor(context: UserExecutionContext, note: string | null, size?: number) {
    this.context = context;
    void [note, size];
  }
}
