import type { UserExecutionContext } from './context.js';

/** One class of the namespace is registered, and others are what it is built on, or for. */
export namespace OldDesks {
  export class Engine {
    readonly userContext: UserExecutionContext;

    constructor(userContext: UserExecutionContext) {
      this.userContext = userContext;
    }
  }

  export class Heir extends Engine {}

  export const Alias = Engine;

  class Hidden extends Engine {}

  export const Shown = Hidden;

  export class Other {
    readonly engine: Engine | undefined = undefined;
  }
}

export namespace OldDesks {
  export class LaterHeir extends Engine {}
}

export namespace OtherDesks {
  class Engine {}

  export class Heir extends Engine {}
}
