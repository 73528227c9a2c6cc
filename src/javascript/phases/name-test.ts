/** Tells names that are listed; `init*` lists all that begin so and go on with a capital letter, a digit or nothing. */
export function createNameTest(entries: readonly string[]): (name: string) => boolean {
  const exact = new Set(entries.filter((entry) => !entry.endsWith('*')));
  const prefixes = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));
  return (name) =>
    exact.has(name) ||
    prefixes.some((prefix) => name.startsWith(prefix) && /^(?:$|[^a-z])/u.test(name.slice(prefix.length)));
}
