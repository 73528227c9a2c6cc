import { Server } from './server.js';

class Backend extends Server {}
export const handle = (): Server => new Backend('a');
new Server('b');
