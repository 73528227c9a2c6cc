import type { UserExecutionContext } from '../context.js';
import { preferences } from '../data/preferences.js';

export function chooseTheme({ userId }: UserExecutionContext, theme: string): string {
  preferences.choose(userId, theme);
  return preferences.of(userId);
}
