import type { UserContext } from './context.js';

export type Mode = 'single' | 'batch';

/** @deprecated Has two shapes that only the arguments tell apart. */
export class ModalJob {
  constructor(mode: Mode, context: UserContext, size?: number);
  constructor(context: UserContext);
  constructor(first: Mode | UserContext, context?: UserContext, size?: number) {
    this.context = typeof first === 'string' ? context : first;
    this.size = size;
  }

  readonly context: UserContext | undefined;
  readonly size: number | undefined;

  run(): void {}
}
