import { baseOfEnum } from './enum-kind.ts';

/** May a value be of a kind of the one and of a kind of the other? Literals are of the kind of their type as well. */
export function shareKinds(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((kind) =>
    [...other].some(
      (each) => kind === each || kindOf(kind) === each || kind === kindOf(each) || isNumberOf(each, kind),
    ),
  );
}

/** Does a type of these kinds admit whatever is of the kind? */
export function admitsKind(taken: ReadonlySet<string>, kind: string): boolean {
  if (kind === 'boolean' && taken.has('true') && taken.has('false')) return true;
  return taken.has(kind) || taken.has(kindOf(kind)) || [...taken].some((each) => isNumberOf(each, kind));
}

/** The kind that a literal, as JSON, belongs to, or the value of an enum. */
function kindOf(kind: string): string {
  if (kind.startsWith('"')) return 'string';
  if (/^-?\d/u.test(kind)) return 'number';
  return kind === 'true' || kind === 'false' ? 'boolean' : (baseOfEnum(kind) ?? kind);
}

/** A number may stand for a value of an enum of numbers, but no text for one of an enum of texts. */
function isNumberOf(taken: string, kind: string): boolean {
  return baseOfEnum(taken) === 'number' && baseOfEnum(kind) === undefined && kindOf(kind) === 'number';
}
