/** Something whose content can change between two turns: a file, or what a specifier resolves to. */
export interface Changeable {
  /** Looks again unless this turn already has. Grows by one with every change that was seen. */
  version(): number;
}

type Dependencies = Map<Changeable, number>;

interface Computed<Value> {
  readonly value: Value;
  readonly dependencies: Dependencies;
}

/**
 * The heartbeat of the module graph. Within one turn, what was looked at is trusted; in the next turn it is looked at
 * once more before it is used again. Results computed from files remember which ones they looked at, and are computed
 * again only when one of those changed.
 */
export class Turns {
  readonly #clock: () => number;
  #current = 0;
  #startedAt: number;
  #dependencies: Dependencies | undefined;

  /** @param clock milliseconds, never running backwards */
  constructor(clock: () => number) {
    this.#clock = clock;
    this.#startedAt = clock();
  }

  /** Number of the running turn. */
  get current(): number {
    return this.#current;
  }

  /** When the running turn began, in milliseconds of the clock. */
  get startedAt(): number {
    return this.#startedAt;
  }

  /** @param patience milliseconds for which a turn goes on although the next one is asked for */
  begin(patience: number): void {
    const now = this.#clock();
    if (now - this.#startedAt < patience) return;
    this.#current += 1;
    this.#startedAt = now;
  }

  /** Tells the computation that is running, if any, that its result depends on `on`. */
  depend(on: Changeable): void {
    this.#dependencies?.set(on, on.version());
  }

  /** Runs `compute` without making its caller's result depend on what it looks at. */
  untracked<Value>(compute: () => Value): Value {
    return this.#collect(compute).value;
  }

  /** Keeps the result of `compute` until something it looked at has changed. */
  remember<Value>(compute: () => Value): () => Value {
    const each = this.rememberEach(compute);
    return () => each('');
  }

  /** Like {@link remember}, with one result for each key. `compute` must not ask for the key it is computing. */
  rememberEach<Value>(compute: (key: string) => Value): (key: string) => Value {
    const results = new Map<string, Result<Value>>();
    return (key) => {
      const known = results.get(key);
      const result = known ?? new Result(() => this.#collect(() => compute(key)), this);
      const { value } = result;
      if (known === undefined) results.set(key, result);
      this.depend(result);
      return value;
    };
  }

  #collect<Value>(compute: () => Value): Computed<Value> {
    const outer = this.#dependencies;
    const dependencies: Dependencies = new Map();
    this.#dependencies = dependencies;
    try {
      return { value: compute(), dependencies };
    } finally {
      this.#dependencies = outer;
    }
  }
}

/**
 * A result that is kept. Others depend on it as a whole and not on all that it looked at: behind a barrel, that may be
 * thousands of files for each of thousands of names.
 */
class Result<Value> implements Changeable {
  readonly #compute: () => Computed<Value>;
  readonly #turns: Turns;
  #computed: Computed<Value> | undefined;
  #turn = -1;
  #version = 0;

  constructor(compute: () => Computed<Value>, turns: Turns) {
    this.#compute = compute;
    this.#turns = turns;
  }

  get value(): Value {
    this.version();
    this.#computed ??= this.#compute();
    return this.#computed.value;
  }

  version(): number {
    if (this.#turn !== this.#turns.current) {
      if (this.#computed !== undefined && hasChanged(this.#computed.dependencies)) {
        this.#computed = undefined;
        this.#version += 1;
      }
      this.#turn = this.#turns.current;
    }
    return this.#version;
  }
}

function hasChanged(dependencies: Dependencies): boolean {
  for (const [changeable, version] of dependencies) {
    if (changeable.version() !== version) return true;
  }
  return false;
}
