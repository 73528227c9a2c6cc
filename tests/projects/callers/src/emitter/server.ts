import { EventEmitter } from 'node:events';

let port = 0;
export class Server extends EventEmitter {
  listen(on: number): void {
    const self = this;
    port = on;
    self.emit('listening');
  }
}
export const listening = (): number => port;
