import { Server } from './server.js';

export class App {
  server = new Server('a');
}
const app = new App();
app.server.listen(80);
