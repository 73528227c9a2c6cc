import type { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';

export interface Bus {
  publish(event: object): void;
  publish<Context>(event: object, context: Context): void;
  publish<Context>(event: object, context: Context, engine: RequestScopedExecutionEngine): void;
}

export declare const bus: Bus;

export declare function publish(event: object): void;
export declare function publish(event: object, engine: RequestScopedExecutionEngine): void;

export declare function publishAny(event: object, engine: RequestScopedExecutionEngine): void;
export declare function publishAny(event: object, engine: object): void;
