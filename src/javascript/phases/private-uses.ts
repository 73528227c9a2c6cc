import type { TSESTree } from '@typescript-eslint/utils';
import { isClass } from '../values/class-node.ts';
import type { FunctionNode } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import type { Bodies, Body, Membership } from '../interpretation/body.ts';

const known = new WeakMap<
  Bodies,
  ReadonlyMap<TSESTree.Node, ReadonlyMap<string, readonly TSESTree.MemberExpression[]>>
>();

/** Where a private method is called; `undefined` for all others, which anyone may call who has the instance. */
export function findPrivateUses(
  { owner, isPrivate }: Membership,
  node: FunctionNode,
  bodies: Bodies,
): readonly Body[] | undefined {
  const { parent } = node;
  if (!isPrivate || !isClass(owner)) return undefined;
  if (parent.type !== 'MethodDefinition' && parent.type !== 'PropertyDefinition') return undefined;
  const key = keyOf(parent);
  if (key === undefined) return undefined;
  const users: Body[] = [];
  for (const member of membersIn(bodies).get(owner)?.get(key) ?? []) {
    const call = member.parent;
    if (call.type !== 'CallExpression' || call.callee !== member) return undefined;
    users.push(bodies.at(call));
  }
  return users;
}

/** The members of any object that are named in each class, by name. */
function membersIn(
  bodies: Bodies,
): ReadonlyMap<TSESTree.Node, ReadonlyMap<string, readonly TSESTree.MemberExpression[]>> {
  let found = known.get(bodies);
  if (found === undefined) known.set(bodies, (found = readMembers(bodies)));
  return found;
}

function readMembers(bodies: Bodies): Map<TSESTree.Node, Map<string, TSESTree.MemberExpression[]>> {
  const found = new Map<TSESTree.Node, Map<string, TSESTree.MemberExpression[]>>();
  for (const member of bodies.members) {
    const key = keyOf(member);
    if (key === undefined) continue;
    for (let node: TSESTree.Node | null | undefined = member.parent; node; node = node.parent) {
      if (!isClass(node)) continue;
      const members = found.get(node) ?? new Map<string, TSESTree.MemberExpression[]>();
      found.set(node, members);
      const uses = members.get(key) ?? [];
      members.set(key, uses);
      uses.push(member);
    }
  }
  return found;
}

function keyOf(
  node: TSESTree.MemberExpression | TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
): string | undefined {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  return key.type === 'PrivateIdentifier' ? `#${key.name}` : staticKey(node);
}
