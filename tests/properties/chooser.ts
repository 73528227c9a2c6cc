/** Makes each choice by the next number, so that fewer and smaller numbers make a smaller program. */
export class Chooser {
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  number(below: number): number {
    const value = this.#numbers[this.#next] ?? 0;
    this.#next += 1;
    return value % below;
  }

  of<Value>(...values: readonly [Value, ...Value[]]): Value {
    return values[this.number(values.length)] ?? values[0];
  }
}
