import { Server } from './server.js';

setInterval(() => Server.getInstance(), 1000);
