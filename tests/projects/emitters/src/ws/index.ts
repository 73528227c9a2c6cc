export { emitter as hub, WebSocketEmitter as Hub } from './emitter.js';
export { getServer, io } from './server.js';
