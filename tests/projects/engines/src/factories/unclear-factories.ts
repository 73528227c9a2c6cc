import type { UserExecutionContext } from '../context.js';
import { UserExecutionEngine } from '../user-execution-engine.js';

type Later = Promise<UserExecutionEngine>;

/** Its result is a promise by another name. */
export function openLater(userContext: UserExecutionContext): Later {
  return Promise.resolve(new UserExecutionEngine(userContext));
}

/** Its result is for the compiler to find out. */
export const openSomehow = (userContext: UserExecutionContext) => openLater(userContext);

/** Makes a promise by hand. */
export function openByHand(userContext: UserExecutionContext) {
  return new Promise<UserExecutionEngine>((resolve) => {
    resolve(new UserExecutionEngine(userContext));
  });
}

/** Gives an engine at once, or a promise. */
export function openEither(userContext: UserExecutionContext, isLazy: true): Promise<UserExecutionEngine>;
export function openEither(userContext: UserExecutionContext): UserExecutionEngine;
export function openEither(userContext: UserExecutionContext): any {
  return new UserExecutionEngine(userContext);
}

/** Gives an engine at once, whatever a template says. */
export function openNow(userContext: UserExecutionContext): UserExecutionEngine {
  return new UserExecutionEngine(userContext);
}

export const desks = {
  async open(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
    return new UserExecutionEngine(userContext);
  },
};

/** Disposes of itself, can be iterated and is worth a number. */
export class WholeEngine {
  readonly userContext: UserExecutionContext;

  constructor(userContext: UserExecutionContext) {
    this.userContext = userContext;
  }

  *[Symbol.iterator](): Iterator<string> {
    yield this.userContext.userId;
  }

  [Symbol.toPrimitive](): number {
    return this.userContext.userId.length;
  }

  async [Symbol.asyncDispose](): Promise<void> {}
}

export async function openWhole(userContext: UserExecutionContext): Promise<WholeEngine> {
  return new WholeEngine(userContext);
}

/** Has whatever members one asks for. */
export class LooseEngine {
  [name: string]: any;
}

export async function openLoose(userContext: UserExecutionContext): Promise<LooseEngine> {
  return Object.assign(new LooseEngine(), userContext);
}
