import type { UserExecutionContext } from '../context.js';
import type { Level, Size } from './levels.js';

/** @deprecated Use `Cart`. */
export class LevelCart {
  readonly context: UserExecutionContext;

  constructor(context: UserExecutionContext, level: Level | string, size: Size | number = 0) {
    this.context = context;
    void [level, size];
  }
}
