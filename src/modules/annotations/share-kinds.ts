/** May a value be of a kind of the one and of a kind of the other? Literals are of the kind of their type as well. */
export function shareKinds(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((kind) =>
    [...other].some((each) => kind === each || kindOf(kind) === each || kind === kindOf(each)),
  );
}

/** The kind that a literal, as JSON, belongs to. */
function kindOf(kind: string): string {
  if (kind.startsWith('"')) return 'string';
  if (/^-?\d/u.test(kind)) return 'number';
  return kind === 'true' || kind === 'false' ? 'boolean' : kind;
}
