import { EventEmitter } from 'node:events';
import { Registry } from './registry.js';

/** Inherits all that it writes. */
export class NamedRegistry extends Registry {
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
  }

  hello(): string {
    return `Hello from ${this.name}`;
  }

  adopt(key: string): void {
    this.add(key, key);
  }
}

/** Keeps its state in an object that it holds. */
export class Desk {
  readonly #registry = new Registry();
  private readonly names: string[];

  constructor(names: string[] = []) {
    this.names = names;
  }

  seat(name: string): void {
    this.#registry.add(name, name);
  }

  call(name: string): void {
    this.names.push(name);
  }

  asks(name: string): boolean {
    return this.#registry.find(name) !== undefined || this.names.includes(name);
  }
}

/** Has no state. */
export class Mailer {
  readonly #from: string;

  constructor(from: string) {
    this.#from = from;
  }

  send(to: string): string {
    const lines: string[] = [];
    lines.push(this.#from, to);
    return lines.join('\n');
  }
}

/** Makes on first use what does not depend on who asks. */
export class Pool {
  #connection: { id: number } | undefined;

  get connection(): { id: number } {
    this.#connection ??= { id: 1 };
    return this.#connection;
  }

  close(): void {
    this.#connection = undefined;
  }
}

/** Fills its table while it is constructed. */
export class Catalog {
  readonly #prices = new Map<string, number>();

  constructor() {
    this.#load();
  }

  priceOf(name: string): number | undefined {
    return this.#prices.get(name);
  }

  #load(): void {
    this.#prices.set('tea', 3);
  }
}

/** What a package does is not known. */
export class Bus extends EventEmitter {}

/** Remembers what it computed of a name, and nothing else. */
export class Levels {
  readonly #known: Record<string, number> = {};
  level = 1;

  levelOf(name: string): number {
    return this.#lookUp(name);
  }

  #lookUp(name: string): number {
    if (this.#known[name] === undefined) this.#known[name] = name.length;
    return this.#known[name];
  }
}

/** Connects on first use, by a method of its own. */
export class Client {
  #socket: { id: number } | undefined;

  send(text: string): number {
    return this.#open().id + text.length;
  }

  close(): void {
    this.#socket = undefined;
  }

  #open(): { id: number } {
    this.#socket ??= { id: 1 };
    return this.#socket;
  }
}

export class Ledger {
  entries: string[] = [];
  readonly parts = { open: new Set<string>() };
  log = (entry: string): void => {
    this.entries = [...this.entries, entry];
  };

  get last(): string | undefined {
    return this.entries.at(-1);
  }

  get drained(): string[] {
    const drained = this.entries;
    this.entries = [];
    this.entries.push('drained');
    return drained;
  }

  later(entry: string): void {
    setTimeout(() => {
      this.entries.push(entry);
    }, 10);
  }
}

export const namedRegistry = new NamedRegistry('main');
export const desk = new Desk();
export const mailer = new Mailer('us');
export const pool = new Pool();
export const catalog = new Catalog();
export const bus = new Bus();
export const ledger = new Ledger();
export const levels = new Levels();
export const client = new Client();
