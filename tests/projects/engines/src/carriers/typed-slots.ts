import type { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';
import type { RequestScopedExecutionEngine as Sandboxed } from '../sandbox/request-scoped-execution-engine.js';

export let Engine: typeof RequestScopedExecutionEngine;

export function use(engine: typeof RequestScopedExecutionEngine): void {
  Engine = engine;
}

interface Slots {
  engine: typeof RequestScopedExecutionEngine;
  sandboxed: typeof Sandboxed;
}

export const slots = {} as Slots;

export class SlotHolder {
  static engine: typeof RequestScopedExecutionEngine;
  static sandboxed: typeof Sandboxed;
  engine!: typeof RequestScopedExecutionEngine;
  sandboxed!: typeof Sandboxed;
}

export const holder = new SlotHolder();
