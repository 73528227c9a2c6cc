import type { ClassLineage } from './class-lineage.ts';
import type { ClassTable, MemberShape } from './class-table.ts';

/** Puts the members of a lineage together: those of a subclass hide those of its base, private ones stay behind. */
export function lineageMembers({
  generations,
  isComplete,
}: Pick<ClassLineage, 'generations' | 'isComplete'>): Pick<ClassTable, 'isPartial' | 'members'> {
  const members: MemberShape[] = [];
  const taken = new Set<string>();
  for (const [age, { own }] of generations.entries()) {
    const inherited = age === 0 ? own.members : own.members.flatMap(inherit);
    const visible = inherited.filter((member) => !taken.has(slotOf(member)));
    members.push(...visible);
    for (const member of visible) taken.add(slotOf(member));
  }
  return { members, isPartial: !isComplete || generations.some(({ own }) => own.isPartial) };
}

/** Private members stay behind, and what constructs a base class by its name does not construct the others. */
function inherit(member: MemberShape): readonly MemberShape[] {
  if (member.visibility === 'private') return [];
  return [member.making?.isPolymorphic === false ? { ...member, making: undefined } : member];
}

function slotOf({ name, isStatic }: MemberShape): string {
  return `${isStatic} ${name}`;
}
