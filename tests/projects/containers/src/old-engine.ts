import { Registry } from './registry.js';
import { UserContext } from './user-context.js';

/** Made by containers, with dependencies that they find by type. */
export class OldEngine {
  readonly userContext: UserContext;

  constructor(registry: Registry, userContext: UserContext) {
    this.userContext = registry.size === 0 ? userContext : userContext;
  }

  execute(task: string): string {
    return task;
  }
}

/** A member that is not public makes it its own kind. */
export class SealedEngine extends OldEngine {
  private readonly sealed = true;

  isSealed(): boolean {
    return this.sealed;
  }
}

/** Takes its dependencies apart. */
export class LooseEngine {
  readonly userContext: UserContext;

  constructor({ registry, userContext }: { registry: Registry; userContext: UserContext }) {
    this.userContext = registry.size === 0 ? userContext : userContext;
  }

  execute(task: string): string {
    return task;
  }
}

/** Two users. */
export class PairEngine {
  readonly userContext: UserContext;

  constructor(caller: UserContext, owner: UserContext) {
    this.userContext = caller.userId === '' ? owner : caller;
  }

  execute(task: string): string {
    return task;
  }
}

/** Made from nothing. */
export class PlainEngine {
  execute(task: string): string {
    return task;
  }
}

export default OldEngine;
