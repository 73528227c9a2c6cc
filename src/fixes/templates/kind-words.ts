import { nameOfEnum } from '../../modules/annotations/enum-kind.ts';

/** Kinds of values as a text: `a string or null`. */
export function kindWords(kinds: ReadonlySet<string>): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format([...kinds].map(nounOf));
}

/** A kind of values as a text; literals are what they are. */
export function nounOf(kind: string): string {
  const name = nameOfEnum(kind);
  if (name !== undefined) return `a value of '${name}'`;
  if (kind === 'undefined' || kind === 'null' || /^["\d-]|^true$|^false$/u.test(kind)) return kind;
  return `${/^[aeiou]/u.test(kind) ? 'an' : 'a'} ${kind}`;
}
