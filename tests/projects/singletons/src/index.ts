export * from './barrel.js';
export { agents as directory } from './barrel.js';
