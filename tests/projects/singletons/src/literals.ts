import { Registry } from './registry.js';

const items: string[] = [];

/** Keeps its state in itself. */
export const cart = {
  lines: [] as string[],
  add(line: string): void {
    this.lines.push(line);
  },
  count(): number {
    return this.lines.length;
  },
};

/** Keeps its state in the module. */
export const basket = {
  put: (item: string): number => items.push(item),
  has: (item: string): boolean => items.includes(item),
};

export const services = { registry: new Registry(), version: 1 };

export const format = { upper: (text: string): string => text.toUpperCase() };

export const flags = { isOpen: true };

export const list: string[] = [];

function createStore() {
  const entries = new Map<string, string>();
  let last: string | undefined;
  return {
    save(key: string, value: string): void {
      entries.set(key, value);
    },
    touch(key: string): void {
      last = key;
    },
    load: (key: string): string | undefined => entries.get(key) ?? last,
  };
}

export const store = createStore();

export const newStore = (): ReturnType<typeof createStore> => createStore();

export const Module = (() => {
  let instance: Registry | undefined;
  return {
    getInstance(): Registry {
      instance ??= new Registry();
      return instance;
    },
  };
})();
