import type { Part as Piece } from '../crates.js';

/** Like the canonical class, with a member more, and some that are always there. */
export class OldCrate<Content extends object = Piece> {
  readonly items: Content[] = [];
  size = 1;

  weigh(): number {
    return this.items.length;
  }

  seal(): void {}

  stamp(): string {
    return '';
  }
}

/** Something of the same name as what crates hold. */
interface Part {
  readonly name: string;
}

/** What it holds by itself is something else. */
export class NamedCrate<Content extends object = Part> {
  readonly items: Content[] = [];

  weigh(): number {
    return this.items.length;
  }
}

/** It holds whatever there is. */
export class AnyCrate<Content = Piece> {
  readonly items: Content[] = [];

  weigh(): number {
    return this.items.length;
  }
}
