import type { UserExecutionContext } from '../context.js';

export abstract class BaseRunner {
  constructor(readonly userContext: UserExecutionContext) {}

  abstract run(): string;
}
