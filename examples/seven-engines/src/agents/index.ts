export type { AgentEngine, EngineStats } from './agent-engine.js';
export { ExecutionEngine as LegacyEngine } from './execution-engine.js';
export * from './execution-engine-factory.js';
export * from './mcp-enhanced-execution-engine.js';
export * from './request-scoped-execution-engine.js';
export * from './user-execution-engine.js';
