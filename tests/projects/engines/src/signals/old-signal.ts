/** @deprecated Use `Signal`, made by `openSignal`. */
export class OldSignal<Value = void> {
  /** Called without an argument where there is no value. */
  send: (value: Value) => void = (value) => this.sent.push(value);
  private readonly sent: Value[] = [];
  private readonly closed = false;

  get size(): number {
    return this.sent.length;
  }

  describe(): string {
    return `${this.sent.length} ${this.closed}`;
  }
}
