/** Holds something. */
export class Box<Item = number> {
  constructor(readonly item?: Item) {}

  put(item: Item): Item {
    return item;
  }
}

export function createBox<Item = number>(item?: Item): Box<Item> {
  return new Box<Item>(item);
}

export function createEmptyBox(): Box {
  return new Box();
}

export function createAnyBox<Item>(item?: Item): Box<Item> {
  return new Box<Item>(item);
}

export function createTextBox(item?: string): Box<string> {
  return new Box<string>(item);
}
