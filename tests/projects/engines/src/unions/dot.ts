import { Figure } from './figure.js';

export class Dot extends Figure {
  constructor(readonly label: string) {
    super();
  }

  protected override textOf(): string {
    return this.label;
  }
}

export function dotOf(label: string): Dot {
  return new Dot(label);
}
