import type { Dot } from './dot.js';
import { Figure } from './figure.js';
import { OldDot } from './old-dot.js';

/** Each of the figures may hold all others. */
export type AnyFigure = BoldDot | Crowd | Dot | Line | OldDot | Pair | Ring;

export class Line extends Figure {
  constructor(
    readonly start: AnyFigure,
    readonly end: AnyFigure,
    readonly others: readonly AnyFigure[] = [],
  ) {
    super();
  }

  protected override textOf(): string {
    return [this.start, this.end].map((each) => each.show()).join();
  }
}

export class Ring extends Figure {
  constructor(
    readonly middle: AnyFigure,
    readonly edge: AnyFigure,
  ) {
    super();
  }

  protected override textOf(): string {
    return this.middle.show();
  }
}

export class Pair extends Figure {
  constructor(
    readonly first: AnyFigure,
    readonly second: AnyFigure,
  ) {
    super();
  }

  protected override textOf(): string {
    return this.first.show();
  }
}

export class Crowd extends Figure {
  constructor(readonly all: readonly AnyFigure[]) {
    super();
  }

  protected override textOf(): string {
    return this.all.map((each) => each.show()).join();
  }
}

export class BoldDot extends OldDot {
  readonly #weight = 2;

  get weight(): number {
    return this.#weight;
  }
}

export function draw(figure: Line | OldDot): string {
  return figure.show();
}

export function paint(figure: AnyFigure): string {
  return figure.show();
}
