interface Stamped {
  stamp(): string;
}

interface Weighed {
  weigh(): number;
}

/** Keeps what can be stamped. */
export class StampedShelf<Item extends Stamped> {
  readonly items: Item[] = [];
}

/** Keeps what can be weighed. */
export class WeighedShelf<Item extends Weighed> {
  readonly items: Item[] = [];
}

export type StampedPair<Item extends Stamped> = readonly [Item, Item];
export type WeighedPair<Item extends Weighed> = readonly [Item, Item];

export function stampedShelf<Item extends Stamped>(): StampedShelf<Item> {
  return new StampedShelf<Item>();
}

export function weighedShelf<Item extends Weighed>(): WeighedShelf<Item> {
  return new WeighedShelf<Item>();
}

export function sealAll(items: readonly { seal(): void }[]): void {
  for (const item of items) item.seal();
}

export function weighAll(items: readonly Weighed[]): number {
  return items.reduce((sum, item) => sum + item.weigh(), 0);
}
