/** What libraries export whose types are not installed. */
export { App } from 'uWebSockets.js';
export { default as tinyEmitter } from 'tiny-emitter/instance.js';
export { serve } from 'bun';
