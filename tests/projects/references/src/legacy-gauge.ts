/** @deprecated Use `Gauge`. */
export default class LegacyGauge {
  level = 0;

  static readonly unit = 'bar';
}
