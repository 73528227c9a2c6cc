export class Signal<Value = void> {
  send: (value: Value) => void = (value) => this.sent.push(value);
  private readonly sent: Value[] = [];

  get size(): number {
    return this.sent.length;
  }

  describe(): string {
    return `${this.sent.length}`;
  }
}

export function openSignal(): Signal {
  return new Signal();
}
