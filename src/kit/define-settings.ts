import type { Settings } from '../concepts/settings.ts';
import { docsUrl } from '../concepts/docs-url.ts';
import { fingerprintOf } from '../modules/fingerprint/fingerprint-of.ts';

// ssot-shared: the configuration of a process names its roots while it loads, and names the same ones each time
const roots = new Set<string>();

/**
 * Returns its argument, typed, so that an editor completes and explains the keys of `settings.ssot`.
 *
 * Where ESLint writes the configuration as text, as it does to tell whether a cached result still holds, `$schema`, which
 * no rule reads, ends with a fingerprint of the files that a verdict can rest on. It is made when it is asked for.
 */
export function defineSettings(settings: Settings): Settings {
  const { root = process.cwd(), $schema = `${docsUrl}/settings.schema.json` } = settings;
  roots.add(root);
  const lists = Object.entries(settings).flatMap(([, value]) => (Array.isArray(value) ? [value as unknown[]] : []));
  // ESLint merges the settings of several entries into a new object, and keeps the lists as they are.
  for (const list of lists) {
    if (Object.isExtensible(list)) writeAs(list, (key) => (key === undefined ? marked(list) : [...list]));
  }
  const defined = Object.isExtensible(settings) ? settings : { ...settings };
  writeAs(defined, () => {
    const plain = Object.entries(settings).map(([key, value]: [string, unknown]): [string, unknown] => [
      key,
      Array.isArray(value) ? [...(value as readonly unknown[])] : value,
    ]);
    return { ...(Object.fromEntries(plain) as object), $schema: `${$schema}#${fingerprintOf([root])}` };
  });
  return defined;
}

/** Lists have no place for a fingerprint, so only what asks for no key gets one: the writer behind ESLint's cache. */
function marked(list: readonly unknown[]): readonly unknown[] {
  return [...list, { fingerprint: fingerprintOf([...roots]) }];
}

/** Says how an object is written as JSON; to everything else, it stays as it is. */
function writeAs(object: object, write: (key?: string) => unknown): void {
  Object.defineProperty(object, 'toJSON', { value: write, enumerable: false, configurable: true, writable: true });
}

/** Whether the configuration that was loaded has settings for some files. */
export function areSettingsDefined(): boolean {
  return roots.size > 0;
}
