import type { Follow, Scope } from './follower.ts';

/** The names that a block, function or module declares, within what is around it. */
export class BlockScope implements Scope {
  readonly path: string;
  readonly #outer: Scope | undefined;
  readonly #names = new Map<string, Follow>();
  readonly #exports = new Map<string, Set<string>>();

  constructor(path: string, outer?: Scope) {
    this.path = path;
    this.#outer = outer;
  }

  /** A name that is declared twice keeps its first meaning. */
  declare(name: string, follow: Follow): void {
    if (!this.#names.has(name)) this.#names.set(name, follow);
  }

  /** A namespace adds to what the name means already: a class, a function, another part of the namespace. */
  extend(name: string, follow: Follow): void {
    const known = this.#names.get(name);
    this.#names.set(name, known === undefined ? follow : either(known, follow));
  }

  /** Is it the top level of its module? */
  get isTop(): boolean {
    return this.#outer === undefined;
  }

  /** What the parts of a namespace export that is declared right here; each part adds to it. */
  exportsOf(namespace: string): Set<string> {
    let exported = this.#exports.get(namespace);
    if (exported === undefined) this.#exports.set(namespace, (exported = new Set()));
    return exported;
  }

  names(): Iterable<string> {
    return this.#names.keys();
  }

  /** What the name means that is declared right here. */
  declared(name: string): Follow | undefined {
    return this.#names.get(name);
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  find(name: string): Follow | undefined {
    return this.#names.get(name) ?? this.#outer?.find(name);
  }
}

function either(first: Follow, second: Follow): Follow {
  return (way) => {
    const found = first(way);
    return found.things.length > 0 || found.rest === 'unknown' ? found : second(way);
  };
}
