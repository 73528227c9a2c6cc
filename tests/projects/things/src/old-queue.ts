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
