import type { Implementation } from '../../concepts/concept.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { ClassTable, MemberShape } from '../../modules/signatures/class-table.ts';
import type { UsedMember } from './used-member.ts';

/** Finds the first of the used members that the canonical class lacks, or has in another way than the deprecated one. */
export function findMissingMember(
  used: readonly UsedMember[],
  implementation: Implementation,
  { catalog }: SourceFile,
): string | undefined {
  if (used.length === 0) return undefined;
  const table = catalog.classTableOf(implementation.concept.canonical);
  if (table === undefined || table.isPartial) return undefined;
  const old = implementation.role === 'canonical' ? undefined : catalog.instanceTableOf(implementation);
  return used.find((member) => mayHave(old, member.name) && !fits(member, table, old))?.name;
}

/** What the class cannot have is used on something else that happens to come the same way. */
function mayHave(table: ClassTable | undefined, name: string): boolean {
  return table === undefined || table.isPartial || membersOf(name, table).length > 0;
}

function fits(used: UsedMember, table: ClassTable, old: ClassTable | undefined): boolean {
  const before = old === undefined ? [] : membersOf(used.name, old);
  // What every object has is missing only where the old class had its own.
  if (before.length === 0 && used.name in Object.prototype) return true;
  // What both classes keep to themselves is used in spite of that, or on something else.
  const now = membersOf(used.name, table).filter(
    ({ visibility }) => visibility === 'public' || before.some((member) => member.visibility === visibility),
  );
  // What the old class does not let anybody write is written on something else.
  const isWritten = used.access === 'write' && (before.length === 0 || before.some(isWritable));
  if (isWritten) return now.some(isWritable);
  if (used.access === 'write') return now.length > 0;
  if (isPromisedAnew(now, before)) return false;
  if (isOptionalAnew(now, before) && used.isGuarded !== true) return false;
  return now.some((member) => hasSameNature(member, before) && takesArguments(member, used, before));
}

/** Does the canonical class give a promise of what the deprecated one gives at once? */
export function isPromised(name: string, implementation: Implementation, { catalog }: SourceFile): boolean {
  const table = catalog.classTableOf(implementation.concept.canonical);
  const old = catalog.instanceTableOf(implementation);
  return table !== undefined && old !== undefined && isPromisedAnew(membersOf(name, table), membersOf(name, old));
}

/** May the canonical class be without what the deprecated one always has? */
export function isOptionalNow(name: string, implementation: Implementation, { catalog }: SourceFile): boolean {
  const table = catalog.classTableOf(implementation.concept.canonical);
  const old = catalog.instanceTableOf(implementation);
  return table !== undefined && old !== undefined && isOptionalAnew(membersOf(name, table), membersOf(name, old));
}

function isOptionalAnew(now: readonly MemberShape[], before: readonly MemberShape[]): boolean {
  const wasThere = before.length > 0 && before.every(({ isOptional }) => isOptional !== true);
  return wasThere && now.length > 0 && now.every(({ isOptional }) => isOptional === true);
}

function isPromisedAnew(now: readonly MemberShape[], before: readonly MemberShape[]): boolean {
  const isPlain =
    before.some(({ kind }) => kind === 'method') && before.every(({ givesPromise }) => givesPromise !== true);
  return isPlain && now.length > 0 && now.every(({ givesPromise }) => givesPromise === true);
}

function isWritable({ kind, isReadonly }: MemberShape): boolean {
  return kind === 'accessor' || kind === 'setter' || (kind === 'field' && isReadonly !== true);
}

/** Is the member a method where it was one, and a value where it was one? A field may hold either. */
function hasSameNature({ kind }: MemberShape, before: readonly MemberShape[]): boolean {
  if (kind === 'setter') return before.length > 0 && before.every((member) => member.kind === 'setter');
  if (kind === 'field' || before.some((member) => member.kind === 'field')) return true;
  return before.length === 0 || before.some((member) => (member.kind === 'method') === (kind === 'method'));
}

/**
 * A method that takes whatever the old one took takes what is given, even fewer arguments than it says, as with `void`.
 * Who calls a method with arguments that cannot be counted, or hands it on, may give whatever the old one took.
 */
function takesArguments(
  { arity }: MemberShape,
  { argumentCount }: UsedMember,
  before: readonly MemberShape[],
): boolean {
  if (arity === undefined) return true;
  const takes = ({ least, most }: Arity): boolean => arity.least <= least && most <= arity.most;
  const taken = before[0]?.arity;
  if (taken !== undefined && takes(taken)) return true;
  return argumentCount === undefined ? taken === undefined : takes({ least: argumentCount, most: argumentCount });
}

type Arity = NonNullable<MemberShape['arity']>;

function membersOf(name: string, { members }: ClassTable): readonly MemberShape[] {
  return members.filter((member) => member.name === name && !member.isStatic);
}
