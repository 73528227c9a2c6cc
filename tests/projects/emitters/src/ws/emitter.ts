export class WebSocketEmitter {
  notify(userId: string | undefined, event: string, payload?: object): void {
    console.log(userId, event, payload);
  }

  broadcast(event: string, payload?: object): void {
    console.log(event, payload);
  }

  publish(message: { scope?: string | undefined; event: string }): void {
    console.log(message);
  }
}

export const emitter = new WebSocketEmitter();

export function emitterOf(): WebSocketEmitter {
  return emitter;
}

export function send(event: string, userId?: string): void {
  console.log(event, userId);
}
