import type { TSType } from 'oxc-parser';

import { anything, callsIn, type Demand, type DemandedCall, joinDemands, listOf, memberOf } from './demand.ts';

interface Readers {
  /** What is asked for where nobody can tell. */
  readonly unknown: Demand;
  readonly read: (type: TSType) => Demand;
  /** What is asked of what the class makes that a type stands for. */
  readonly instance: (type: TSType) => Demand;
}

/** Types that ask for what their argument asks for; a promise counts as its value. */
const transparent = new Set([
  'Promise',
  'PromiseLike',
  'Awaited',
  'Readonly',
  'Required',
  'Partial',
  'NonNullable',
  'NoInfer',
]);
const lists = new Set(
  ['Array', 'ArrayLike', 'ReadonlyArray', 'Set', 'ReadonlySet', 'WeakSet', 'WeakRef', 'Iterable', 'Iterator'].concat(
    ['IterableIterator', 'IteratorObject', 'Generator', 'ArrayIterator', 'SetIterator', 'AsyncIterable'],
    ['AsyncIterator', 'AsyncIterableIterator', 'AsyncGenerator'],
  ),
);
const maps = new Set(['Map', 'ReadonlyMap', 'WeakMap', 'MapIterator']);
const ofCalls: Readonly<Record<string, 'call' | 'construct'>> = {
  Parameters: 'call',
  ReturnType: 'call',
  ConstructorParameters: 'construct',
};
/** So many arguments are told apart. */
const mostArguments = 8;
const others = new Set([
  'Record',
  'Pick',
  'Omit',
  'Exclude',
  'Extract',
  'InstanceType',
  'Object',
  ...Object.keys(ofCalls),
]);

/** Is this a type of the language's library that is understood? */
export function isUtility(name: string): boolean {
  return [transparent, lists, maps, others].some((names) => names.has(name));
}

/** Reads what a type of the language's library asks for. */
export function readUtility(
  name: string,
  [first, second]: readonly TSType[],
  { unknown, read, instance }: Readers,
): Demand {
  if (name === 'Object') return anything;
  if (first === undefined) return unknown;
  if (transparent.has(name)) return read(first);
  if (lists.has(name)) return listOf(() => read(first));
  if (name === 'InstanceType') return instance(first);
  // What is left out of several types asks for no more than all of them.
  if (name === 'Exclude' || name === 'Extract') return read(first);
  const kind = ofCalls[name];
  if (kind !== undefined) return readCallType(name, callsIn(read(first), kind), unknown);
  if (second === undefined) return unknown;
  // What is a key and what is a value is one to those who follow them.
  if (maps.has(name)) return listOf(() => joinDemands('any', [read(first), read(second)].filter(isOfInstances)));
  const names = namesIn(name === 'Record' ? first : second);
  switch (name) {
    case 'Record':
      if (names === undefined) return listOf(() => read(second));
      return { kind: 'object', members: new Map(names.map((each) => [each, () => read(second)])) };
    case 'Pick':
      if (names === undefined) return unknown;
      return { kind: 'object', members: new Map(names.map((each) => [each, () => memberOf(read(first), each)])) };
    case 'Omit':
      return names === undefined ? unknown : without(read(first), new Set(names));
    default:
      return unknown;
  }
}

/** What is asked of a function's arguments as a list, or of its result. */
function readCallType(name: string, calls: readonly DemandedCall[], unknown: Demand): Demand {
  if (calls.length === 0) return unknown;
  const join = (part: (call: DemandedCall) => Demand): Demand => joinDemands('any', calls.map(part));
  if (name === 'ReturnType') return join(({ result }) => result());
  const indices = [...Array(mostArguments).keys()];
  const taken = (index: number): Demand => join(({ parameter }) => parameter(index));
  return {
    kind: 'object',
    members: new Map(indices.map((index) => [String(index), () => taken(index)])),
    item: () => joinDemands('any', indices.map(taken).filter(isTelling)),
  };
}

function isTelling({ kind }: Demand): boolean {
  return kind !== 'anything';
}

function isOfInstances({ kind }: Demand): boolean {
  return kind !== 'elsewhere';
}

function without(demand: Demand, names: ReadonlySet<string>): Demand {
  switch (demand.kind) {
    case 'object':
    case 'class':
      return { kind: 'object', members: new Map([...demand.members].filter(([name]) => !names.has(name))) };
    case 'all':
    case 'any':
      return { ...demand, of: demand.of.map((each) => without(each, names)) };
    default:
      return demand;
  }
}

/** `'a' | 'b'`; `undefined` for what is no list of names. */
export function namesIn(type: TSType): readonly string[] | undefined {
  if (type.type === 'TSUnionType') {
    const names = type.types.map(namesIn);
    return names.includes(undefined) ? undefined : names.flatMap((each) => each ?? []);
  }
  if (type.type !== 'TSLiteralType' || type.literal.type !== 'Literal') return undefined;
  return typeof type.literal.value === 'string' ? [type.literal.value] : undefined;
}
