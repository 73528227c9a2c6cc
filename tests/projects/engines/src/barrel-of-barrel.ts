export * from './index.js';
export * as engines from './index.js';
