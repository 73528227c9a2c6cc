export * from './agents/index.js';
export * from './context.js';
export * from './runs.js';
