import { styleText } from 'node:util';

/** What the demo promises, and whether it was kept. */
export class Promises {
  readonly #kept = new Map<string, boolean>();

  /** Notes a promise. The evidence is for the reader of a demo in which it was not kept. */
  note(promise: string, isKept: boolean, evidence = ''): void {
    this.#kept.set(promise, isKept);
    if (!isKept && evidence !== '') console.log(evidence);
    console.log(lineOf(promise, isKept));
  }

  get areKept(): boolean {
    return [...this.#kept.values()].every(Boolean);
  }

  toString(): string {
    return [...this.#kept].map(([promise, isKept]) => lineOf(promise, isKept)).join('\n');
  }
}

function lineOf(promise: string, isKept: boolean): string {
  return isKept ? styleText('green', `✓ ${promise}`) : styleText('red', `✗ Not so: ${promise}`);
}
