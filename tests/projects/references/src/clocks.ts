export { LegacyClock } from './legacy-clock.js';
