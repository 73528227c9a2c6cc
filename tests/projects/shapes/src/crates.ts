/** What is in a crate. */
export interface Part {
  readonly weight: number;
}

export class Crate<Content extends object = Part> {
  readonly items: Content[] = [];
  size?: number;
  seal?(): void;

  weigh(): number {
    return this.items.length;
  }
}

export function createCrate<Content extends object = Part>(): Crate<Content> {
  return new Crate<Content>();
}
