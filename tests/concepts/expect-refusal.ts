import { expect } from 'vitest';
import { parseSettings } from '../../src/concepts/parse-settings.ts';
import { SettingsError } from '../../src/concepts/settings-error.ts';

/** Expects that the settings are refused with one message of exactly these lines. */
export function expectRefusal(settings: unknown, lines: readonly string[]): void {
  const error = refusalOf(settings);
  expect(error?.message).toBe(lines.join('\n'));
}

/** The error that parsing ends in; `undefined` when the settings are well-formed. Other errors pass through. */
export function refusalOf(settings: unknown): SettingsError | undefined {
  try {
    parseSettings(settings, '/project');
  } catch (error) {
    if (error instanceof SettingsError) return error;
    throw error;
  }
  return undefined;
}
