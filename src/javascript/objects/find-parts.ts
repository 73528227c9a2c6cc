import type { TSESTree } from '@typescript-eslint/utils';
import type { SlotWrite } from './slot.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** What an expression can come out as. */
export interface ValueParts {
  /** The expressions, or properties of patterns, of which it is one. */
  readonly parts: readonly TSESTree.Node[];
  /** It can also be nothing: `null`, `undefined`, or the left of `&&` where that is false. */
  readonly mayBeNothing: boolean;
}

/**
 * Takes what is put into a slot apart at its branches; `undefined` if the text does not tell what it is.
 *
 * @param isObject tells expressions that are an object for certain, which `||` and `??` never pass over.
 */
export function findParts(
  write: SlotWrite,
  isObject: (expression: TSESTree.Expression) => boolean,
): ValueParts | undefined {
  const parts: TSESTree.Node[] = [];
  let mayBeNothing = false;
  const pending: SlotWrite[] = [write];
  while (pending.length > 0) {
    const next = pending.pop();
    if (next === undefined) return undefined;
    const node = next.type === 'Property' ? next : unwrap(next);
    switch (node.type) {
      case 'SequenceExpression':
        pending.push(node.expressions.at(-1));
        break;
      case 'ConditionalExpression':
        pending.push(node.consequent, node.alternate);
        break;
      case 'LogicalExpression':
        mayBeNothing ||= node.operator === '&&';
        if (node.operator !== '&&') pending.push(node.left);
        if (node.operator === '&&' || !isObject(unwrap(node.left))) pending.push(node.right);
        break;
      case 'AssignmentExpression':
        if (node.operator !== '=' && isName(node.left)) pending.push(node.left);
        pending.push(node.right);
        break;
      default:
        if (isNothing(node)) mayBeNothing = true;
        else parts.push(node);
    }
  }
  return { parts, mayBeNothing };
}

/** `null`, `undefined` and `void 0`. */
export function isNothing(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'Literal':
      return node.raw === 'null';
    case 'Identifier':
      return node.name === 'undefined';
    case 'UnaryExpression':
      return node.operator === 'void' && node.argument.type === 'Literal';
    default:
      return false;
  }
}

function isName(node: TSESTree.Node): node is TSESTree.Identifier | TSESTree.MemberExpression {
  return node.type === 'Identifier' || node.type === 'MemberExpression';
}
