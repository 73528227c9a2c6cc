/** Of no concept, with a member more. */
export class OldPress {
  constructor(readonly inks: readonly string[]) {}

  print(): string {
    return this.inks.join();
  }

  clean(): void {}
}
