import type { TSESTree } from '@typescript-eslint/utils';
import { findThisOwner } from '../objects/this-owner.ts';
import type { Bodies, Membership } from '../interpretation/body.ts';
import { staticKey } from '../syntax/static-key.ts';
import { isClass } from '../values/class-node.ts';
import { memberKey, membersIn } from './members-in.ts';

/** Does an object, or a class in its static members, hand on `this`, or ask it for a member that the text does not tell? */
export function givesThis(owner: Membership['owner'], isStatic: boolean, bodies: Bodies): boolean {
  const { bare, computed } = membersIn(bodies);
  const given = [...bare.filter((node) => !isOtherName(node, bodies)), ...computed.map(({ object }) => object)];
  return given.some((node) => {
    if (!isClass(owner)) return isWithin(node, owner);
    const self = findThisOwner(node);
    return self?.owner === owner && self.isStatic === isStatic;
  });
}

/** `const self = this;`, of which nothing but members is used; `const { port } = this;` */
function isOtherName({ parent }: TSESTree.ThisExpression, bodies: Bodies): boolean {
  if (parent.type !== 'VariableDeclarator') return false;
  if (parent.id.type === 'ObjectPattern') {
    return parent.id.properties.every((each) => each.type === 'Property' && staticKey(each) !== undefined);
  }
  if (parent.id.type !== 'Identifier') return false;
  return bodies.sourceCode.getDeclaredVariables(parent).every(({ references }) =>
    references.every(({ identifier, init }) => {
      const member = identifier.parent;
      return init === true || (member.type === 'MemberExpression' && isOf(member, identifier));
    }),
  );
}

function isOf(member: TSESTree.MemberExpression, object: TSESTree.Node): boolean {
  return member.object === object && memberKey(member) !== undefined;
}

function isWithin({ range }: TSESTree.Node, around: TSESTree.Node): boolean {
  return range[0] >= around.range[0] && range[1] <= around.range[1];
}
