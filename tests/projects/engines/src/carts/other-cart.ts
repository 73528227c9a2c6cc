import type { UserExecutionContext } from '../context.js';

/** Shares its name with the deprecated class and nothing else. */
export class OldCart {
  readonly context: UserExecutionContext;

  constructor(context: UserExecutionContext, note: string | null, size?: number) {
    this.context = context;
    void [note, size];
  }
}
