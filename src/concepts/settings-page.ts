import { docsUrl } from './docs-url.ts';
import type { Keys } from './key-path.ts';

/** Keys that have a section of their own on the settings page: those of the settings, then those of a concept. */
export const settingsSections = {
  settings: ['root', 'concepts', 'userScope', 'emitters', '$schema'],
  concept: ['name', 'canonical', 'factory', 'deprecated', 'constructors', 'modules', 'scope', 'dispose', 'events'],
} as const;

/** Link to the section of the settings page that explains a key; keys that do not exist lead to what surrounds them. */
export function settingsPageOf(keys: Keys): string {
  return `${docsUrl}/settings.md#${sectionOf(keys).replace('$', '').toLowerCase()}`;
}

function sectionOf([first, , third]: Keys): string {
  const { settings, concept } = settingsSections;
  if (first === 'concepts') return concept.find((name) => name === third) ?? first;
  return settings.find((name) => name === first) ?? 'settings';
}
