/** Things in groups, so that asking for a group does not look at all of them. */
export class Grouping<Key, Thing> {
  readonly #groups = new Map<Key, { readonly thing: Thing; readonly index: number }[]>();

  constructor(things: readonly Thing[], keyOf: (thing: Thing) => Key) {
    for (const [index, thing] of things.entries()) {
      const key = keyOf(thing);
      const group = this.#groups.get(key);
      if (group === undefined) this.#groups.set(key, [{ thing, index }]);
      else group.push({ thing, index });
    }
  }

  /** The groups, in the order of their first things. */
  get groups(): readonly (readonly Thing[])[] {
    return [...this.#groups.values()].map((group) => group.map(({ thing }) => thing));
  }

  /** The things of some groups, in the order in which all were given. */
  of(keys: Iterable<Key>): readonly Thing[] {
    const found = [...new Set(keys)].flatMap((key) => this.#groups.get(key) ?? []);
    return found.sort((a, b) => a.index - b.index).map(({ thing }) => thing);
  }
}
