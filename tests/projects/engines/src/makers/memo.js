/** Remembers what a function gave. */
export function memo(make) {
  const known = new Map();
  return (key) => known.get(key) ?? known.set(key, make(key)).get(key);
}
