import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import type { UsedMember } from './used-member.ts';

/** How the member that `node` names is used: read, called with a number of arguments, or written. */
export function memberUse(node: TSESTree.MemberExpression, name: string): UsedMember {
  const [place, parent] = outerOf(node);
  const use = useAt(place, parent, name);
  return isGuarded(place, parent) ? { ...use, isGuarded: true } : use;
}

function useAt(place: TSESTree.Node, parent: TSESTree.Node | undefined, name: string): UsedMember {
  switch (parent?.type) {
    case 'CallExpression':
      return parent.callee === place ? { name, access: 'call', argumentCount: countOf(parent.arguments) } : read(name);
    case 'TaggedTemplateExpression':
      return parent.tag === place
        ? { name, access: 'call', argumentCount: parent.quasi.expressions.length + 1 }
        : read(name);
    case 'AssignmentExpression':
      return parent.left === place ? { name, access: 'write', argumentCount: undefined } : read(name);
    case 'UpdateExpression':
      return { name, access: 'write', argumentCount: undefined };
    case 'UnaryExpression':
      return { name, access: parent.operator === 'delete' ? 'write' : 'read', argumentCount: undefined };
    case 'MemberExpression':
      return parent.object === place ? appliedUse(parent, name) : read(name);
    default:
      return isPatternTarget(place) ? { name, access: 'write', argumentCount: undefined } : read(name);
  }
}

/** May the member be absent, as far as what stands around it goes? */
function isGuarded(place: TSESTree.Node, parent: TSESTree.Node | undefined): boolean {
  const isOptional =
    (parent?.type === 'CallExpression' && parent.callee === place && parent.optional) ||
    (parent?.type === 'MemberExpression' && parent.object === place && parent.optional);
  return isOptional ? isIndifferent(chainAround(place)) : hasAlternative(place);
}

/** `engine.close?.()` as a statement, or with another value for what is not there. */
function isIndifferent(chain: TSESTree.Node): boolean {
  const { parent } = chain;
  if (parent?.type === 'AwaitExpression') return isIndifferent(parent);
  const isDropped = parent?.type === 'ExpressionStatement';
  return isDropped || (parent?.type === 'UnaryExpression' && parent.operator === 'void') || hasAlternative(chain);
}

function hasAlternative(value: TSESTree.Node): boolean {
  const { parent } = value;
  return parent?.type === 'LogicalExpression' && parent.left === value && parent.operator !== '&&';
}

function chainAround(place: TSESTree.Node): TSESTree.Node {
  let chain = place;
  while (chain.parent !== undefined && chain.type !== 'ChainExpression') chain = chain.parent;
  return chain;
}

/** The member with the assertions around it, and what takes it. A cast may make a function of another kind of it. */
function outerOf(node: TSESTree.Node): [TSESTree.Node, TSESTree.Node | undefined] {
  let place = node;
  for (;;) {
    const { parent } = place;
    if (parent?.type !== 'TSNonNullExpression' && parent?.type !== 'ChainExpression') return [place, parent];
    place = parent;
  }
}

/** `engine.run.call(engine, 1)` calls `run` with one argument. */
function appliedUse(member: TSESTree.MemberExpression, name: string): UsedMember {
  const call = member.parent;
  const isCall = call.type === 'CallExpression' && call.callee === member && staticKey(member) === 'call';
  const count = isCall ? countOf(call.arguments) : undefined;
  if (!isCall) return read(name);
  return { name, access: 'call', argumentCount: count === undefined ? undefined : Math.max(count - 1, 0) };
}

/** `[engine.mode] = modes` and `({ mode: engine.mode } = modes)`. */
function isPatternTarget({ parent }: TSESTree.Node): boolean {
  return (
    parent?.type === 'ArrayPattern' ||
    parent?.type === 'RestElement' ||
    (parent?.type === 'Property' && parent.parent.type === 'ObjectPattern')
  );
}

function read(name: string): UsedMember {
  return { name, access: 'read', argumentCount: undefined };
}

function countOf(passed: readonly TSESTree.CallExpressionArgument[]): number | undefined {
  return passed.some(({ type }) => type === 'SpreadElement') ? undefined : passed.length;
}
