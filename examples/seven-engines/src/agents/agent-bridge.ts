import { emitter, type WebSocketEmitter } from '../websocket/websocket-emitter.js';
import type { AgentEvent } from './agent-events.js';

export class AgentBridge {
  constructor(private readonly emitter: WebSocketEmitter) {}

  notify(userId: string, event: AgentEvent, payload: object): void {
    this.emitter.notify(userId, event, { ...payload, at: new Date().toISOString() });
  }
}

export const bridge = new AgentBridge(emitter);
