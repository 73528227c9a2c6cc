import type { Origin } from '../records/module-record.ts';

/** What the receiver of a value asks of it, by a declared type or by what it does with it. Parts are read when asked for. */
export type Demand =
  /** `anything`: every value will do. `elsewhere`: no instance of a class will, as with a primitive. */
  | { readonly kind: 'anything' | 'elsewhere' }
  /** Something is asked for that cannot be read; `isOwn` if the project's own code asks, which may know its classes. */
  | { readonly kind: 'unknown'; readonly isOwn: boolean }
  | ObjectDemand
  | ClassDemand
  | { readonly kind: 'all' | 'any'; readonly of: readonly Demand[] };

/** A part of what is asked for. */
export type DemandPart = () => Demand;

/** Members, items or calls are asked for. */
export interface ObjectDemand {
  readonly kind: 'object';
  readonly members: ReadonlyMap<string, DemandPart>;
  /** What a collection is to hold, and what is under names that are not told. */
  readonly item?: DemandPart;
  readonly call?: DemandedCall;
  readonly construct?: DemandedCall;
}

/** A class is asked for by its name: all that its instances have, and more if some of that is not public. */
export interface ClassDemand {
  readonly kind: 'class';
  readonly origin: Origin;
  /** The module in which the class is named. */
  readonly path: string;
  /** The name stays when the types of that module change: `typeof X.prototype`. */
  readonly isFirm: boolean;
  /** Members that are not public tie the type to this class and those that extend it. */
  readonly isNominal: boolean;
  /** `false` of a class whose instances cannot be of this type, because they lack members of it that are not public. */
  readonly mayTake: (origin: Origin) => boolean;
  readonly members: ReadonlyMap<string, DemandPart>;
}

/** What a function asks of its arguments, and what it gives. */
export interface DemandedCall {
  /** What it asks of the argument at an index. */
  readonly parameter: (index: number) => Demand;
  readonly result: DemandPart;
  /** What it asks for and gives depends on the types of what it is called with. */
  readonly isGeneric?: boolean;
}

export const anything: Demand = { kind: 'anything' };
export const elsewhere: Demand = { kind: 'elsewhere' };
export const unknownDemand: Demand = { kind: 'unknown', isOwn: false };
/** What code of the project asks for and nobody can read. */
export const unreadDemand: Demand = { kind: 'unknown', isOwn: true };

/** A collection of what is asked for. */
export function listOf(item: DemandPart): Demand {
  return { kind: 'object', members: new Map(), item };
}

/** Joins demands that hold at once (`all`), or of which one will do (`any`). None is counted twice. */
export function joinDemands(kind: 'all' | 'any', demands: readonly Demand[]): Demand {
  const of = [...new Set(demands.flatMap((demand) => ('of' in demand && demand.kind === kind ? demand.of : [demand])))];
  const [only, ...others] = of;
  return only === undefined ? anything : others.length === 0 ? only : { kind, of };
}

/** Does code of the project ask for something, whatever else it asks for, that cannot be read? */
export function isUnread(demand: Demand): boolean {
  return demand.kind === 'all' ? demand.of.some(isUnread) : demand.kind === 'unknown' && demand.isOwn;
}

/** A part that is read once. What it is made of itself is unknown: `T extends A | T['a']`. */
export function readOnce(read: DemandPart): DemandPart {
  let demand: Demand | undefined;
  let isReading = false;
  return () => {
    if (demand !== undefined) return demand;
    if (isReading) return unknownDemand;
    isReading = true;
    try {
      return (demand = read());
    } finally {
      isReading = false;
    }
  };
}

/** What is asked of a part of a value. */
function partsOf(demand: Demand, part: (object: ClassDemand | ObjectDemand) => DemandPart | undefined): Demand {
  switch (demand.kind) {
    case 'object':
    case 'class':
      return part(demand)?.() ?? anything;
    case 'all':
    case 'any': {
      const parts = demand.of.map((each) => partsOf(each, part)).filter(({ kind }) => kind !== 'anything');
      return joinDemands(demand.kind, parts);
    }
    case 'unknown':
      return demand;
    default:
      return anything;
  }
}

/** What is asked of a member. */
export function memberOf(demand: Demand, name: string): Demand {
  return partsOf(demand, (object) => object.members.get(name) ?? itemIn(object));
}

/** What is asked of a member whose name only running the code tells: what all of them are asked for. */
export function anyMemberOf(demand: Demand): Demand {
  return partsOf(demand, (object) => {
    const parts = [...object.members.values(), ...[itemIn(object)].filter((part) => part !== undefined)];
    return () =>
      joinDemands(
        'all',
        parts.map((part) => part()).filter(({ kind }) => kind !== 'anything'),
      );
  });
}

/** What a collection is to hold. */
export function itemOfDemand(demand: Demand): Demand {
  return partsOf(demand, itemIn);
}

/** What a function is asked for, or a class to be constructed. */
export function callsIn(demand: Demand, kind: 'call' | 'construct'): readonly DemandedCall[] {
  if (demand.kind === 'all' || demand.kind === 'any') return demand.of.flatMap((each) => callsIn(each, kind));
  const call = demand.kind === 'object' ? demand[kind] : undefined;
  return call === undefined ? [] : [call];
}

function itemIn(object: ClassDemand | ObjectDemand): DemandPart | undefined {
  return object.kind === 'object' ? object.item : undefined;
}
