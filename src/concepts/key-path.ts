/** Keys that lead from `settings.ssot` down to a place in it, for example `['concepts', 0, 'factory', 'call']`. */
export type Keys = readonly (string | number)[];

/**
 * The place as people write it: `concepts[0].factory.call`; the empty string for the settings themselves.
 *
 * A key that is no identifier is written in brackets and quotes.
 */
export function keyPathOf(keys: Keys): string {
  return keys.map(accessTo).join('').replace(/^\./, '');
}

/** The keys of a path whose names are plain identifiers. */
export function keysAt(keyPath: string): Keys {
  return [...keyPath.matchAll(/\[(\d+)\]|[^.[\]]+/gu)].map(([name, index]) =>
    index === undefined ? name : Number(index),
  );
}

function accessTo(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
