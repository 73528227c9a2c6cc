/** The classic form. */
export class Manager {
  static #instance: Manager | undefined;
  readonly #jobs: string[] = [];

  static getInstance(): Manager {
    if (!Manager.#instance) Manager.#instance = new Manager();
    return Manager.#instance;
  }

  static get current(): Manager {
    return Manager.getInstance();
  }

  push(job: string): number {
    return this.#jobs.push(job);
  }

  count(): number {
    return this.#jobs.length;
  }
}

/** Made with the class. */
export class Hub {
  static readonly instance = new Hub();
  readonly listeners = new Set<string>();

  static shared(): Hub {
    return this.instance;
  }

  listen(name: string): void {
    this.listeners.add(name);
  }

  has(name: string): boolean {
    return this.listeners.has(name);
  }
}

/** Keeps its state in the class. */
export class Counter {
  static #count = 0;
  static readonly #names: string[] = [];

  static hit(): number {
    return ++this.#count;
  }

  static note(name: string): void {
    Counter.#names.push(name);
  }

  static total(): number {
    return Counter.#count;
  }
}

/** Gives the first instance whenever it is constructed. */
export class Sole {
  static #only: Sole | undefined;
  readonly #notes: string[] = [];

  constructor() {
    if (Sole.#only) return Sole.#only;
    Sole.#only = this;
  }

  note(text: string): void {
    this.#notes.push(text);
  }
}

/** Makes a new one each time. */
export class Builder {
  readonly #parts: string[] = [];

  static getInstance(): Builder {
    return new Builder();
  }

  add(part: string): this {
    this.#parts.push(part);
    return this;
  }
}

/** Nothing but functions. */
export class Text {
  static trim(text: string): string {
    return text.trim();
  }
}
