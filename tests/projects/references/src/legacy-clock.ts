/** @deprecated Use `Clock`. */
export class LegacyClock {
  readonly zone: string = 'UTC';

  static system(): LegacyClock {
    return new LegacyClock();
  }
}

/** @deprecated Use `now`. */
export function currentTime(): number {
  return Date.now();
}
