import { Figure } from './figure.js';

/** @deprecated Use `Dot`, made by `dotOf`. */
export class OldDot extends Figure {
  constructor(readonly label: string) {
    super();
  }

  protected override textOf(): string {
    return this.label;
  }
}
