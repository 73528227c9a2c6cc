import type { UserContext } from '../context.js';
import type { JobOptions } from '../job-options.js';

/** Something else of the same name. */
export class BagJob {
  readonly context: UserContext;

  constructor(options: JobOptions) {
    this.context = options.context;
  }

  run(): void {}
}

/** Something else of the same name. */
export class LooseJob {
  readonly context: UserContext | undefined;

  constructor(options: { context?: UserContext; retries?: number; user?: { id: string; tenant?: string } } = {}) {
    this.context = options.context;
  }

  run(): void {}
}
