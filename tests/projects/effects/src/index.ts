export { OldEngine as LegacyEngine } from './old-engine.js';
export * from './factory.js';
