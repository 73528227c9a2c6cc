import { Server } from './server.js';

new Server('a');
export const handle = (): Server => new Server('b');
