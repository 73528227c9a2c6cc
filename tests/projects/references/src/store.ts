export class Store<Entry> {
  readonly entries: Entry[] = [];

  add(entry: Entry): this {
    this.entries.push(entry);
    return this;
  }
}
