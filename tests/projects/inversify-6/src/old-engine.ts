import { UserContext } from './user-context.js';

export class OldEngine {
  readonly userContext: UserContext;

  constructor(userContext: UserContext) {
    this.userContext = userContext;
  }

  execute(task: string): string {
    return task;
  }
}
