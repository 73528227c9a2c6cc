import { Server } from './server.js';

const server = new Server('a');
server.listen(80);
