export * from './old-cache.js';
export { authService as authentication } from './old-auth.js';
export * as caches from './old-cache.js';
export { default as poolCache } from './pool-cache.js';
export * from '../roles.js';
