import { BaseMeter } from './base-meter.js';

/** What deprecated meters have. */
export class StartedMeter extends BaseMeter {
  start(): void {}
}

/** @deprecated Use `Meter`, made by `openMeter`. */
export class LegacyMeter extends StartedMeter {
  unit: string;
  mode = 'steady';
  onCount: (step: number) => void = () => {};
  private sum = 0;
  #label = '';

  constructor(unit: string) {
    super();
    this.unit = unit;
  }

  get label(): string {
    return this.#label;
  }

  set label(label: string) {
    this.#label = label;
  }

  /** A getter in the canonical class. */
  total(): number {
    return this.sum;
  }

  count(step: number, times = 1): void {
    this.sum += step * times;
    this.onCount(step);
  }

  reset(isHard?: boolean): void {
    this.sum = isHard ? 0 : this.sum;
  }

  line(texts: TemplateStringsArray, ...values: readonly unknown[]): string {
    return String.raw({ raw: texts }, ...values);
  }

  *[Symbol.iterator](): Generator<number> {
    yield this.sum;
  }

  [Symbol.dispose](): void {}

  toString(): string {
    return `${this.sum} ${this.unit}`;
  }

  toJSON(): unknown {
    return { sum: this.sum };
  }
}
