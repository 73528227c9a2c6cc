import { emitter } from '../websocket/websocket-emitter.js';

export function announce(message: string): void {
  // ssot-public: maintenance notices are for everyone who is connected.
  emitter.broadcast('announcement', { message });
}
