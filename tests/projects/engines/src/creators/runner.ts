import type { UserExecutionContext } from '../context.js';

export class Runner {
  static #shared: Runner | undefined;

  constructor(readonly userContext: UserExecutionContext) {}

  /** The factory. */
  static open(userContext: UserExecutionContext): Runner {
    return new Runner(userContext);
  }

  /** Constructs, and is not the factory. */
  static fresh(userContext: UserExecutionContext): Runner {
    return new Runner(userContext);
  }

  /** Only looks it up, as far as its text tells. */
  static shared(): Runner {
    return Runner.#shared!;
  }

  run(): string {
    return this.userContext.userId;
  }
}

export async function openRunner(userContext: UserExecutionContext): Promise<Runner> {
  return new Runner(userContext);
}
