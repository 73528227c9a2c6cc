import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../concepts/concept.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import type { ClassTable, MemberShape } from '../modules/class-table.ts';
import { type UsedMember, usedMembers } from './used-members.ts';

/** Finds a member that is used on the instance that `node` yields and that the canonical class does not have that way. */
export function findMissingMember(
  node: TSESTree.Node,
  implementation: Implementation,
  file: SourceFile,
): string | undefined {
  return findMissingAmong(usedMembers(node, file), implementation, file);
}

/** Finds the first of the used members that the canonical class lacks or takes with another number of arguments. */
export function findMissingAmong(
  used: readonly UsedMember[],
  implementation: Implementation,
  { catalog }: SourceFile,
): string | undefined {
  if (used.length === 0) return undefined;
  const table = catalog.classTableOf(implementation.concept.canonical);
  if (table === undefined || table.isPartial) return undefined;
  const old = catalog.classTableOf(implementation);
  return used.find((member) => !fits(member, table, old))?.name;
}

function fits({ name, argumentCount }: UsedMember, table: ClassTable, old: ClassTable | undefined): boolean {
  if (name in Object.prototype) return true;
  const given = argumentCount === undefined ? arityOf(name, old) : { least: argumentCount, most: argumentCount };
  return membersOf(name, table).some(({ visibility, arity }) => {
    if (visibility !== 'public') return false;
    return arity === undefined || given === undefined || (arity.least <= given.least && given.most <= arity.most);
  });
}

/** Who calls a method with arguments that cannot be counted, or hands it on, may give whatever the old one took. */
function arityOf(name: string, table: ClassTable | undefined): MemberShape['arity'] {
  return table && membersOf(name, table)[0]?.arity;
}

function membersOf(name: string, { members }: ClassTable): readonly MemberShape[] {
  return members.filter((member) => member.name === name && !member.isStatic);
}
