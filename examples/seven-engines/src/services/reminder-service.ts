import type { UserExecutionContext } from '../context.js';

/** Writes the time of a reminder in UTC, wherever the server stands. */
export function remind({ userId }: UserExecutionContext, at: Date): string {
  process.env['TZ'] = 'UTC';
  return `${userId}, at ${at.getHours()} o'clock`;
}
