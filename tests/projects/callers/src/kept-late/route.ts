import type { App } from './main.js';

export const handle = (app: App): void => app.server.listen(81);
