import { onTestFinished } from 'vitest';
import type { UserExecutionContext } from '../src/context.js';
import { connections, type Socket } from '../src/websocket/connections.js';

interface Frame {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export class RecordingSocket implements Socket {
  readonly frames: Frame[] = [];

  get events(): string[] {
    return this.frames.map(({ event }) => event);
  }

  send(frame: string): void {
    this.frames.push(JSON.parse(frame) as Frame);
  }
}

/** Connects a user until the end of the test. */
export function connect({ userId }: UserExecutionContext): RecordingSocket {
  const socket = new RecordingSocket();
  connections.add(userId, socket);
  onTestFinished(() => connections.remove(userId, socket));
  return socket;
}
