import { Meter } from './meter.js';

export async function openMeter(unit: string): Promise<Meter> {
  return new Meter(unit);
}
