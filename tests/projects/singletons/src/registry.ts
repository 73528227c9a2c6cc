/** Keeps what is registered in a field of its own. */
export class Registry {
  readonly #agents = new Map<string, string>();
  label = 'registry';

  add(key: string, value: string): void {
    this.#agents.set(key, value);
  }

  addAll(entries: readonly (readonly [string, string])[]): void {
    for (const [key, value] of entries) this.#put(key, value);
  }

  rename(label: string): void {
    this.label = label;
  }

  register(key: string): void {
    this.#agents.set(key, key);
  }

  find(key: string): string | undefined {
    return this.#agents.get(key);
  }

  get size(): number {
    return this.#agents.size;
  }

  #put(key: string, value: string): void {
    this.#agents.set(key, value);
  }
}

export const registry = new Registry();

// ssot-shared: the same agents serve everybody, and only their makers add any
export const excusedRegistry = new Registry();

export const frozenRegistry = Object.freeze(new Registry());

export default new Registry();
