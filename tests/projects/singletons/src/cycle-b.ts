import { type CycleA, cycle } from './cycle-a.js';

export class CycleB {
  readonly #others: CycleA[] = [];

  join(other: CycleA): void {
    this.#others.push(other);
  }

  leave(): unknown {
    return cycle;
  }
}
