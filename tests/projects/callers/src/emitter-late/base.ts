export abstract class Base {
  constructor() {
    setInterval(() => this.listen(81), 1000);
  }
  emit(_event: string): void {}
  abstract listen(on: number): void;
}
