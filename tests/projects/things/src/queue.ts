export interface Queue {
  push(text: string): void;
}

export function createQueue(): Queue {
  return { push: () => undefined };
}

export class Store {
  private texts: readonly string[] = [];

  keep(text: string): number {
    this.texts = [...this.texts, text];
    return this.texts.length;
  }
}

export function createStore(): Store {
  return new Store();
}
