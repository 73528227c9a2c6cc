export { makeEngine, openEngine as open } from '../old-factories.js';
export * from './old-makers.js';
export * as sandbox from './sandbox-makers.js';
export * as makers from '../old-factories.js';
