/** What looks like a connection of socket.io and is something else. */
export interface Channel {
  readonly broadcast: { emit(name: string, data: object): void };
}

export function ConnectedSocket(): ParameterDecorator {
  return () => undefined;
}

export function Sse(): MethodDecorator {
  return () => undefined;
}
