import { getServer } from './server.js';

getServer().listen(80);
