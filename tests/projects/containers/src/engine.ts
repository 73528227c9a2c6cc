import type { UserContext } from './user-context.js';

export class Engine {
  readonly userContext: UserContext;

  constructor(userContext: UserContext) {
    this.userContext = userContext;
  }

  execute(task: string): string {
    return `${this.userContext.userId} ran ${task}`;
  }
}
