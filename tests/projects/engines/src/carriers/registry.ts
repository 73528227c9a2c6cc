import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from '../sandbox/request-scoped-execution-engine.js';

export const engines = { old: RequestScopedExecutionEngine, sandboxed: Sandboxed, list: [RequestScopedExecutionEngine] };

export const frozenEngines = Object.freeze({ old: RequestScopedExecutionEngine, sandboxed: Sandboxed });

export const constantEngines = { kinds: { old: RequestScopedExecutionEngine, sandboxed: Sandboxed } } as const;

export const engineList = [Sandboxed, RequestScopedExecutionEngine] as const satisfies readonly unknown[];

export const { old: TakenEngine } = constantEngines.kinds;
