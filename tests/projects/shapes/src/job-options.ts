import type { UserContext } from './context.js';

interface BaseOptions {
  readonly context: UserContext;
}

export interface JobOptions extends BaseOptions {
  readonly retries?: number;
  readonly label?: string;
}
