import type { Settings } from '../concepts/settings.ts';
import { fingerprintOf } from '../modules/fingerprint/fingerprint-of.ts';

// ssot-shared: the configuration of a process names its roots while it loads, and names the same ones each time
const roots = new Set<string>();

/**
 * Returns its argument, typed, so that an editor completes and explains the keys of `settings.ssot`.
 *
 * Where ESLint writes the configuration as JSON, as it does to tell whether a cached result still holds, the settings have
 * one key more: a fingerprint of the files that a verdict can rest on. It is made when it is asked for.
 */
export function defineSettings(settings: Settings): Settings {
  const { root = process.cwd() } = settings;
  roots.add(root);
  const lists = Object.entries(settings).flatMap(([, value]) => (Array.isArray(value) ? [value as unknown[]] : []));
  // ESLint merges the settings of several entries into a new object, and keeps the lists as they are.
  for (const list of lists) {
    if (Object.isExtensible(list)) writeAs(list, () => [...list, { fingerprint: fingerprintOf([...roots]) }]);
  }
  const marked = Object.isExtensible(settings) ? settings : { ...settings };
  writeAs(marked, () => {
    const plain = Object.entries(settings).map(([key, value]) => [
      key,
      Array.isArray(value) ? [...(value as unknown[])] : value,
    ]);
    return { ...(Object.fromEntries(plain) as object), fingerprint: fingerprintOf([root]) };
  });
  return marked;
}

/** Says how `JSON.stringify` is to write an object; to everything else, the object stays as it is. */
function writeAs(object: object, write: () => unknown): void {
  Object.defineProperty(object, 'toJSON', { value: write, enumerable: false, configurable: true, writable: true });
}

/** Whether the configuration that was loaded has settings for some files. */
export function areSettingsDefined(): boolean {
  return roots.size > 0;
}
