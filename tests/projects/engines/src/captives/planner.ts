import type { UserExecutionContext } from '../context.js';

/** Belongs to the user whose context it is given. */
export class Planner {
  readonly context: UserExecutionContext;

  constructor(context: UserExecutionContext) {
    this.context = context;
  }
}

/** Belongs to the user of its planner. */
export class Agenda {
  readonly planner: Planner;

  constructor(planner: Planner) {
    this.planner = planner;
  }
}

/** Belongs to nobody. */
export class Clock {
  readonly start: number;

  constructor(start: number) {
    this.start = start;
  }
}
