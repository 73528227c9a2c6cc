export abstract class Figure {
  protected abstract textOf(): string;

  show(): string {
    return this.textOf();
  }
}
