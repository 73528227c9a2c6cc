import path from 'node:path';

/** Prints each text once in a while. */
export class Warnings {
  flags: { off: boolean; limit?: { times: Map<string, number>; now: () => number } } = { off: false };

  warn = (text: string): void => {
    if (this.flags.off) return;
    if (this.flags.limit == null) this.flags.limit = { times: new Map(), now: () => Date.now() };
    const { limit } = this.flags;
    const { stack } = new Error(text);
    const last = limit.times.get(`${stack}`);
    if (last !== undefined && limit.now() - last < 60_000) return;
    limit.times.set(`${stack}`, limit.now());
    console.warn(text);
  };
}

/** Prints each text once, and tells which those were. */
export class Notices {
  readonly #told = new Set<string>();

  warn(text: string): void {
    if (this.#told.has(text)) return;
    this.#told.add(text);
    console.warn(text);
  }

  has(text: string): boolean {
    return this.#told.has(text);
  }
}

/** Knows where things are kept. */
export class Folders {
  root: string | null = null;
  images: string | null = null;

  prepare(): void {
    this.root = path.join(process.env['DATA'] ?? 'data', 'cache');
    this.images = path.join(this.root, 'images');
  }
}

/** Knows where the things of the last user are kept. */
export class Home {
  folder: string | null = null;

  prepare(user: string): void {
    this.folder = path.join(process.env['DATA'] ?? 'data', user);
  }
}

/** Goes on by itself. */
export class Sweeper {
  #timer: unknown;

  next(): void {
    this.#timer = setTimeout(() => this.next(), 60_000);
  }

  stop(): void {
    this.#timer = undefined;
  }
}

/** Saves what the last user has left. */
export class Saver {
  #timer: unknown;

  save(user: string): void {
    this.#timer = setTimeout(() => console.log(user, this.#timer), 60_000);
  }
}

/** Connects when it is first needed, by a method of its own. */
export class Line {
  #socket: { id: number } | undefined;
  #host = '';

  call(text: string): number {
    if (!this.#socket) this.#open();
    return (this.#socket?.id ?? 0) + text.length;
  }

  callAt(host: string): number {
    if (!this.#host) this.#aim(host);
    return this.#host.length;
  }

  #open(): void {
    this.#socket = { id: 1 };
  }

  #aim(host: string): void {
    this.#host = host;
  }
}

export const warnings = new Warnings();
export const notices = new Notices();
export const folders = new Folders();
export const home = new Home();
export const sweeper = new Sweeper();
export const saver = new Saver();
export const line = new Line();
