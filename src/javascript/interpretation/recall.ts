/**
 * Computes each thing once, where things depend on each other. What asks for itself on the way, or lies deeper than the stack
 * may go, counts as unknown.
 */
export class Recall {
  readonly #deepest: number;
  #depth = 0;

  /** @param deepest how many computations may wait for one another */
  constructor(deepest: number) {
    this.#deepest = deepest;
  }

  once<Key, Value>(known: Map<Key, Value>, key: Key, unknown: Value, compute: () => Value): Value {
    const value = known.get(key);
    if (value !== undefined) return value;
    if (this.#depth > this.#deepest) return unknown;
    known.set(key, unknown);
    this.#depth += 1;
    try {
      const result = compute();
      known.set(key, result);
      return result;
    } finally {
      this.#depth -= 1;
    }
  }
}
