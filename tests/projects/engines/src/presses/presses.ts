/** What prints. */
export namespace Presses {
  export const label = 'presses';

  export class Press {
    constructor(readonly inks: readonly string[]) {}

    print(): string {
      return this.inks.join();
    }
  }
}
