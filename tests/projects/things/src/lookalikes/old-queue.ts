export interface OldQueue {
  push(text: string): void;
  readonly size: number;
}

export function makeQueue(): OldQueue {
  return { push: () => undefined, size: 0 };
}

export function sizeOf(queue: OldQueue): number {
  return queue.size;
}

export class OldStore {
  private texts: readonly string[] = [];

  keep(text: string): number {
    this.texts = [...this.texts, text];
    return this.texts.length;
  }
}

export function makeStore(): OldStore {
  return new OldStore();
}
