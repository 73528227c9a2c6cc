/** Like the canonical class, in a namespace of its own. */
export namespace Workshop {
  export const label = 'workshop';

  export class OldPress {
    constructor(readonly inks: readonly string[]) {}

    print(): string {
      return this.inks.join();
    }
  }
}
