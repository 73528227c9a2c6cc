import { Server } from './server.js';

const server = new Server('a');
server.listen(80);
export const reload = (on: number): void => server.listen(on);
