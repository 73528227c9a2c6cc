/** It holds a text by itself. */
export class OldBox<Item = string> {
  constructor(readonly item?: Item) {}

  put(item: Item): Item {
    return item;
  }
}

/** It holds a number by itself. */
export class NumberBox<Item = number> {
  constructor(readonly item?: Item) {}

  put(item: Item): Item {
    return item;
  }
}
