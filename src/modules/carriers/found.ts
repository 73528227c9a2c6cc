import type { Origin } from '../records/module-record.ts';

/** A registered thing that another module gives under a name of its own. */
export interface CarriedThing {
  readonly origin: Origin;
  /** The static member of what is declared there, if that is the registered thing. */
  readonly member: string | undefined;
  /** The thing itself, or a class that extends it. */
  readonly kinship: 'itself' | 'subclass';
  /** Nothing else can be there. */
  readonly isCertain: boolean;
}

/** Where a value was followed to. */
export interface Found {
  readonly things: readonly CarriedThing[];
  readonly rest: Rest;
}

/** What else is there: nothing registered, nothing as yet (`null`, a member that is not set), or nobody knows. */
type Rest = 'nothing' | 'empty' | 'unknown';

const RESTS: readonly Rest[] = ['nothing', 'empty', 'unknown'];

/** The value is known, and leads to nothing registered. */
export const NOTHING: Found = { things: [], rest: 'nothing' };

export const EMPTY: Found = { things: [], rest: 'empty' };

export const UNKNOWN: Found = { things: [], rest: 'unknown' };

/** What was found where other values may turn up too. */
export function doubted({ things, rest }: Found): Found {
  return { things: things.map((thing) => ({ ...thing, isCertain: false })), rest };
}

/** One of several values. */
export function eitherOf(founds: readonly Found[]): Found {
  const [first] = founds;
  if (first !== undefined && founds.length === 1) return first;
  const rank = Math.max(0, ...founds.map(({ rest }) => RESTS.indexOf(rest)));
  return doubted({ things: founds.flatMap(({ things }) => things), rest: RESTS[rank] ?? 'unknown' });
}
