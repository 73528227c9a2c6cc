import { metrics } from '../data/metrics.js';

export function countReminder(): number {
  metrics.reminders += 1;
  return metrics.reminders;
}
