export class Registry {
  readonly #tools = new Map<string, string>();

  add(name: string, tool: string): void {
    this.#tools.set(name, tool);
  }

  of(name: string): string | undefined {
    return this.#tools.get(name);
  }
}

export const registry = new Registry();
