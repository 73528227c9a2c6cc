import { keyPathOf, type Keys } from './key-path.ts';
import { settingsPageOf } from './settings-page.ts';
import { shortTextOf } from './short-text.ts';

/** One thing that is wrong with the settings. */
export interface SettingsProblem {
  readonly keys: Keys;
  /** The value in question as `plainCopyOf` shows it; `undefined` when the key is absent. */
  readonly found: unknown;
  /** What should stand there, in plain words; completes "expected …". */
  readonly expected: string;
}

const mostShown = 10;

/** The settings are malformed. One message names everything that is wrong, where, and the page that explains it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  /** Never empty. */
  readonly problems: readonly SettingsProblem[];

  constructor(problems: readonly SettingsProblem[]) {
    super(messageOf(problems));
    this.problems = problems;
  }
}

function messageOf(problems: readonly SettingsProblem[]): string {
  const count = problems.length === 1 ? '' : ` in ${problems.length} places`;
  const left = problems.length - mostShown;
  return [
    `settings.ssot are malformed${count}.`,
    ...problems.slice(0, mostShown).map(paragraphOf),
    ...(left > 0 ? [`… and ${left} more.`] : []),
  ].join('\n\n');
}

function paragraphOf({ keys, found, expected }: SettingsProblem): string {
  return [
    `  ${keyPathOf(['settings', 'ssot', ...keys])}`,
    `    found:    ${shortTextOf(found)}`,
    `    expected: ${expected}`,
    `    see:      ${settingsPageOf(keys)}`,
  ].join('\n');
}
