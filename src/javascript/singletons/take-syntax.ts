import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** Is the value read, and not only its type, nor exported again? */
export function isValueRead(reference: TSESLint.Scope.Reference): boolean {
  const { identifier, isTypeReference } = reference as TSESLint.Scope.Reference & {
    readonly isTypeReference?: boolean;
  };
  return reference.isRead() && !isTypeReference && identifier.parent.type !== 'ExportSpecifier';
}

/** Is the member assigned, updated or deleted? */
export function isWritten(member: TSESTree.MemberExpression): boolean {
  const { parent } = member;
  switch (parent.type) {
    case 'AssignmentExpression':
      return parent.left === member;
    case 'UpdateExpression':
      return true;
    case 'UnaryExpression':
      return parent.operator === 'delete';
    default:
      return false;
  }
}

/** The name of a field, `#name` for a private one. */
export function fieldName(field: TSESTree.PropertyDefinition): string | undefined {
  return field.key.type === 'PrivateIdentifier' ? `#${field.key.name}` : staticKey(field);
}

/** `Object.keys(registry)`, `structuredClone(registry)`: built-in functions that only read what they are given. */
export function isHarmlessCall({ callee }: TSESTree.CallExpression): boolean {
  const root = callee.type === 'MemberExpression' ? callee.object : callee;
  if (isFunction(root) || root.type !== 'Identifier') return false;
  return /^(?:Array|Boolean|JSON|Object|String|console|structuredClone)$/u.test(root.name);
}

/** `controller.get.bind(controller)`: the object goes nowhere but to its own method. */
export function isBindingTo(node: TSESTree.Node, { callee, arguments: [self] }: TSESTree.CallExpression): boolean {
  if (self !== node || callee.type !== 'MemberExpression' || staticKey(callee) !== 'bind') return false;
  const method = unwrap(callee.object);
  return method.type === 'MemberExpression' && isSamePath(unwrap(method.object), node);
}

function isSamePath(one: TSESTree.Node, other: TSESTree.Node): boolean {
  if (one.type === 'Identifier' && other.type === 'Identifier') return one.name === other.name;
  if (one.type !== 'MemberExpression' || other.type !== 'MemberExpression')
    return one.type === other.type && one.type === 'ThisExpression';
  const key = staticKey(one);
  return key !== undefined && key === staticKey(other) && isSamePath(one.object, other.object);
}

/** `globalThis`, by any of its names. */
export function isGlobalObject(node: TSESTree.Expression): boolean {
  const bare = unwrap(node);
  return bare.type === 'Identifier' && /^(?:global|globalThis|self|window)$/u.test(bare.name);
}

/** Where something is done with a value, or it goes on from there; anywhere else, as in JSX and in `extends`, nothing is. */
const leading: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'ArrowFunctionExpression',
  'AssignmentExpression',
  'AssignmentPattern',
  'AwaitExpression',
  'CallExpression',
  'ChainExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'MemberExpression',
  'NewExpression',
  'Property',
  'PropertyDefinition',
  'ReturnStatement',
  'SequenceExpression',
  'SpreadElement',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'VariableDeclarator',
  'YieldExpression',
]);

/** May the place of a value lead to a use that tells? Asked before it is found out what the value is. */
export function mayTell({ identifier }: TSESLint.Scope.Reference): boolean {
  return leading.has(identifier.parent.type);
}
