import { Server } from './server.js';

new Server().listen(80);
