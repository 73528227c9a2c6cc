import type { UserExecutionContext } from '../context.js';

/** @deprecated Use `Runner`, made by `openRunner`. */
export class OldRunner {
  static readonly VERSION = '1.4';
  static #last: OldRunner | undefined;

  constructor(
    readonly task: string,
    readonly userContext: UserExecutionContext,
  ) {}

  /** Takes what the factory needs first, where the constructor takes it last. */
  static of(userContext: UserExecutionContext, task = 'plan'): OldRunner {
    return new OldRunner(task, userContext);
  }

  static named(task: string): OldRunner {
    return new this(task, { userId: 'nobody', threadId: 'none' });
  }

  static async open(userContext: UserExecutionContext): Promise<OldRunner> {
    const runner = new OldRunner('plan', userContext);
    return runner;
  }

  static last(): OldRunner | undefined {
    return OldRunner.#last;
  }

  static describe(runner: OldRunner): string {
    return new Intl.ListFormat('en').format([runner.task]);
  }

  run(): string {
    return this.task;
  }
}
