import { getServer } from './server.js';

export const restart = (): void => getServer().listen(80);
setInterval(restart, 1000);
