/** Classes that are named like those of libraries and have nothing to do with them. */
export class WebSocketServer {
  readonly clients = new Set<{ send: (text: string) => void }>();
}

export class Redis {
  publish(channel: string, message: string): void {
    console.log(channel, message);
  }
}

export class PubSub {
  publish(topic: string, payload: object): void {
    console.log(topic, payload);
  }
}

export class Subject<T> {
  next(value: T): void {
    console.log(value);
  }
}

export class EventTarget {
  dispatchEvent(event: object): void {
    console.log(event);
  }
}

export default class Pusher {
  trigger(channel: string, event: string, data: object): void {
    console.log(channel, event, data);
  }
}
