import type { UserContext } from './context.js';
import type { JobOptions } from './job-options.js';

/** @deprecated Has overloads that the types of the arguments tell apart. */
export class WideJob {
  readonly context: UserContext;

  constructor(label: string);
  constructor(context: UserContext, retries?: number);
  constructor(options: JobOptions);
  constructor(subject: string | UserContext | JobOptions, retries?: number) {
    const user = { userId: String(subject), tenantId: String(retries) };
    this.context = typeof subject === 'string' ? user : 'context' in subject ? subject.context : subject;
  }

  run(): void {}
}
