import type { UserContext } from './context.js';
import type { JobOptions } from './job-options.js';

/** @deprecated Takes its options in an object whose type is elsewhere. */
export class BagJob {
  readonly context: UserContext;

  constructor(options: JobOptions) {
    this.context = options.context;
  }

  run(): void {}
}

/** @deprecated Takes its options in an object that may be left out. */
export class LooseJob {
  readonly context: UserContext | undefined;

  constructor(options: { context?: UserContext; retries?: number; user?: { id: string; tenant?: string } } = {}) {
    this.context = options.context;
  }

  run(): void {}
}
