import type { Origin } from '../module-record.ts';

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
  /** Something that cannot be told from the text may be there as well. */
  readonly isOpen: boolean;
}

/** The value is known, and leads to nothing registered. */
export const NOTHING: Found = { things: [], isOpen: false };

export const UNKNOWN: Found = { things: [], isOpen: true };

/** What was found where other values may turn up too. */
export function doubted({ things, isOpen }: Found): Found {
  return { things: things.map((thing) => ({ ...thing, isCertain: false })), isOpen };
}

/** One of several values. */
export function eitherOf(founds: readonly Found[]): Found {
  const [first] = founds;
  if (first !== undefined && founds.length === 1) return first;
  return doubted({ things: founds.flatMap(({ things }) => things), isOpen: founds.some(({ isOpen }) => isOpen) });
}
