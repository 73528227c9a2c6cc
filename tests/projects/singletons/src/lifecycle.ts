/** Tells what happens, as loudly as its level says. */
export class Log {
  level = 'info';
  #sink: (line: string) => void = () => undefined;
  readonly #listeners = new Set<(line: string) => void>();

  debug(text: string): void {
    if (this.level === 'debug') this.#tell(text);
  }

  info(text: string): void {
    this.#tell(text);
  }

  error(text: string): void {
    this.#tell(`error: ${text}`);
  }

  setLevel(level: string): void {
    this.level = level;
  }

  listen(listener: (line: string) => void): void {
    this.#listeners.add(listener);
  }

  #tell(text: string): void {
    this.#sink(text);
    for (const listener of this.#listeners) listener(text);
  }
}

/** Remembers the last line of each level, and so is no mere logger. */
export class Journal {
  last = '';

  debug(text: string): void {
    this.last = text;
  }

  info(text: string): void {
    this.last = text;
  }

  error(text: string): void {
    this.last = text;
  }

  setLevel(level: string): void {
    this.last = level;
  }
}

/** Listens as long as the process lives. */
export class Listener {
  readonly #ports: number[] = [];

  start(port: number): void {
    this.#ports.push(port);
  }

  stop(): void {
    this.#ports.pop();
  }

  begin(port: number): void {
    this.#ports.push(port);
  }
}

/** Starts something for whoever asks. */
export class Clock {
  readonly #running: string[] = [];

  start(user: string): void {
    this.#running.push(user);
  }

  close(key: string): string[] {
    this.#running.push(key);
    return this.#running;
  }
}

export const log = new Log();
export const journal = new Journal();
export const listener = new Listener();
export const clock = new Clock();
