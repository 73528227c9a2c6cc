import { CycleB } from './cycle-b.js';

export class CycleA {
  readonly #notes: string[] = [];
  other: CycleB | undefined;

  note(text: string): void {
    this.#notes.push(text);
  }
}

export class CycleC extends CycleB {}

export const cycle = new CycleC();
export const loop = (): unknown => loop();
