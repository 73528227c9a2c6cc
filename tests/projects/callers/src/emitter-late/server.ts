import { Base } from './base.js';

let port = 0;
export class Server extends Base {
  listen(on: number): void {
    const self = this;
    port = on;
    self.emit('listening');
  }
}
export const listening = (): number => port;
