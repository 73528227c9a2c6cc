interface Bus {
  on(event: string, listener: (name: string) => void): void;
}

/** Remembers who came last, by methods and by functions in fields. */
export class Controller {
  last = '';

  get(name: string): void {
    this.last = name;
  }

  readonly handle = (name: string): void => {
    this.last = name;
  };

  show(name: string): string {
    return name + this.last;
  }
}

export const controller = new Controller();

/** Remembers who logged in, by a listener that the constructor leaves behind. */
export class Sessions {
  last = '';

  constructor(bus: Bus) {
    bus.on('login', (name) => {
      this.last = name;
    });
  }

  current(): string {
    return this.last;
  }

  size(): number {
    return 1;
  }
}

declare const bus: Bus;

export const sessions = new Sessions(bus);

/** Remembers by a static method that also gives something. */
export class Visits {
  static readonly names: string[] = [];
  static #count = 0;

  static add(name: string): readonly string[] {
    Visits.names.push(name);
    return Visits.names;
  }

  static next(): number {
    Visits.#count += 1;
    return Visits.#count;
  }

  static all(): readonly string[] {
    return Visits.names;
  }

  static #sole: Controller | undefined;

  static sole(): Controller {
    Visits.#sole ??= new Controller();
    return Visits.#sole;
  }
}

/** Lists, when it is made first, what all of its kind may do. */
export class Desk {
  static readonly kinds: Record<string, string> = {};
  static #sole: Desk | undefined;
  #label = '';

  constructor() {
    Desk.kinds['first'] = 'desk';
  }

  static sole(): Desk {
    Desk.#sole ??= new Desk();
    return Desk.#sole;
  }

  label(): string {
    return this.#label;
  }

  rename(name: string): void {
    this.#label = name;
  }
}
