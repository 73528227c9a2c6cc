import { Server } from './server.js';

setInterval(() => new Server(), 1000);
