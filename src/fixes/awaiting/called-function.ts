import type { TSESTree } from '@typescript-eslint/utils';
import { closestOf } from '../../javascript/syntax/ancestors.ts';
import { type FunctionNode, isFunction } from '../../javascript/syntax/function-node.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { unwrap } from '../../javascript/syntax/unwrap.ts';
import type { References } from './place.ts';

/** The function of the file that runs where `node` is evaluated: that of `has()` and `this.has()`, the getter of `this.has`. */
export function calledFunction(
  node: TSESTree.CallExpression | TSESTree.MemberExpression,
  references: References,
): FunctionNode | undefined {
  if (node.type === 'MemberExpression') return findMember(node, 'get');
  const callee = unwrap(node.callee);
  if (callee.type === 'MemberExpression') return findMember(callee, 'method');
  const [definition, another] = references.get(callee)?.resolved?.defs ?? [];
  if (another !== undefined) return undefined;
  if (definition?.type === 'FunctionName') return isFunction(definition.node) ? definition.node : undefined;
  if (definition?.type !== 'Variable' || definition.parent.kind !== 'const') return undefined;
  return isFunction(definition.node.init) && definition.node.id.type === 'Identifier'
    ? definition.node.init
    : undefined;
}

/** A member of the class around, by the name that `this` has it. */
function findMember(node: TSESTree.MemberExpression, kind: 'get' | 'method'): FunctionNode | undefined {
  if (node.object.type !== 'ThisExpression') return undefined;
  const name = nameOf(node);
  const members = closestOf(node, 'ClassBody')?.body ?? [];
  for (const member of members) {
    if (member.type === 'MethodDefinition' && member.kind === kind && nameOf(member) === name) {
      return isFunction(member.value) ? member.value : undefined;
    }
    if (member.type === 'PropertyDefinition' && kind === 'method' && nameOf(member) === name) {
      return isFunction(member.value) ? member.value : undefined;
    }
  }
  return undefined;
}

function nameOf(
  node: TSESTree.MemberExpression | TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
): string | undefined {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  return key.type === 'PrivateIdentifier' ? `#${key.name}` : staticKey(node);
}
