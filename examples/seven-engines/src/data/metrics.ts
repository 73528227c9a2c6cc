export interface Metrics {
  reminders: number;
}

export const metrics: Metrics = { reminders: 0 };
