import { Figure } from '../figure.js';

export class OldDot extends Figure {
  constructor(readonly label: string) {
    super();
  }

  protected override textOf(): string {
    return this.label;
  }
}
