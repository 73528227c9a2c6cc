import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../concepts/concept.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import type { ClassTable } from '../modules/class-table.ts';
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
  { concept }: Implementation,
  file: SourceFile,
): string | undefined {
  if (used.length === 0) return undefined;
  const table = file.catalog.classTableOf(concept.canonical);
  if (table === undefined || table.isPartial) return undefined;
  return used.find((member) => !fits(member, table))?.name;
}

function fits({ name, argumentCount }: UsedMember, table: ClassTable): boolean {
  if (name in Object.prototype) return true;
  const members = table.members.filter((member) => member.name === name && !member.isStatic);
  return members.some(({ visibility, arity }) => {
    if (visibility !== 'public') return false;
    return arity === undefined || argumentCount === undefined || takes(arity, argumentCount);
  });
}

function takes(arity: { readonly least: number; readonly most: number }, count: number): boolean {
  return arity.least <= count && count <= arity.most;
}
