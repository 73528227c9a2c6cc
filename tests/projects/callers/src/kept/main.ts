import { Server } from './server.js';

class App {
  readonly backend = new Server('a');
  #front: Server | undefined;
  init(): void {
    this.#front = new Server('b');
    this.#front.listen(81);
    this.backend.listen(80);
  }
}
new App().init();
