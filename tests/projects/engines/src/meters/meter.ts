import { BaseMeter } from './base-meter.js';

export class Meter extends BaseMeter {
  readonly unit: string;
  label = '';
  onCount: (step: number) => void = () => {};
  #total = 0;

  constructor(unit: string) {
    super();
    this.unit = unit;
  }

  get total(): number {
    return this.#total;
  }

  get mode(): string {
    return 'steady';
  }

  count(step: number): void {
    this.#total += step;
    this.onCount(step);
  }

  reset(): void {
    this.#total = 0;
  }

  line(texts: TemplateStringsArray): string {
    return `${texts.join('')} ${this.label}`;
  }
}
