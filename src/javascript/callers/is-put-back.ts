import type { TSESTree } from '@typescript-eslint/utils';
import type { Bodies } from '../interpretation/body.ts';
import { outermostCast } from '../syntax/outermost-cast.ts';
import { membersIn } from './members-in.ts';

/**
 * `all[key]`, where the same function has `all[key] = wrap(all[key])`: each member is replaced by what stands for it, so
 * that those who call it are those who have the object.
 */
export function isPutBack(member: TSESTree.MemberExpression, bodies: Bodies): boolean {
  const around = bodies.at(member);
  const alike = membersIn(bodies).indexed.filter((each) => bodies.at(each) === around && isAlike(each, member, bodies));
  return alike.some((target) => {
    const { parent } = outermostCast(target);
    if (parent?.type !== 'AssignmentExpression' || parent.left !== target || parent.operator !== '=') return false;
    const [start, end] = parent.right.range;
    return alike.some(({ range }) => start <= range[0] && range[1] <= end);
  });
}

function isAlike(a: TSESTree.MemberExpression, b: TSESTree.MemberExpression, bodies: Bodies): boolean {
  return isSame(a.object, b.object, bodies) && isSame(a.property, b.property, bodies);
}

/** Do both name one variable? */
function isSame(a: TSESTree.Node, b: TSESTree.Node, bodies: Bodies): boolean {
  if (a.type !== 'Identifier' || b.type !== 'Identifier' || a.name !== b.name) return false;
  const variable = bodies.variableOf(a);
  return variable !== undefined && variable === bodies.variableOf(b);
}
