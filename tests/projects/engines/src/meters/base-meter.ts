/** What all meters have. */
export class BaseMeter {
  stop(): void {}

  protected settle(): void {}
}
