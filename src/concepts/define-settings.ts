import type { Settings } from './settings.ts';

/** Returns its argument, typed, so that an editor completes and explains the keys of `settings.ssot`. */
export function defineSettings(settings: Settings): Settings {
  return settings;
}
