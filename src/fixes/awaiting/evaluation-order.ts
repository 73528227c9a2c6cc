import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../../javascript/syntax/function-node.ts';

type Child = TSESTree.Node | (TSESTree.Node | null)[] | null | undefined;

/** Where the order of evaluation is not the order of the text. */
const orders: Readonly<Record<string, readonly string[]>> = {
  ForStatement: ['init', 'test', 'body', 'update'],
  ForOfStatement: ['right', 'left', 'body'],
  ForInStatement: ['right', 'left', 'body'],
  AssignmentPattern: ['right', 'left'],
};

/** Nodes of TypeScript that are evaluated; the others are types. */
const wrappers = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'TSParameterProperty',
]);

/** The roots and all nodes in them, in the order in which their evaluation ends. Functions and classes inside are left out. */
export function evaluationOrder(
  roots: readonly TSESTree.Node[],
  visitorKeys: TSESLint.SourceCode.VisitorKeys,
): readonly TSESTree.Node[] {
  const ended: TSESTree.Node[] = [];
  const pending = [...roots];
  // Backwards: a node before its children, and the last of them first.
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    ended.push(node);
    for (const child of childrenOf(node, visitorKeys)) pending.push(child);
  }
  return ended.toReversed();
}

function childrenOf(node: TSESTree.Node, visitorKeys: TSESLint.SourceCode.VisitorKeys): readonly TSESTree.Node[] {
  const keys = orders[node.type] ?? visitorKeys[node.type] ?? [];
  return keys.flatMap((key) => {
    const child = (node as unknown as Record<string, Child>)[key];
    const children = Array.isArray(child) ? child : [child];
    return children.filter((each): each is TSESTree.Node => each !== null && each !== undefined && isEvaluated(each));
  });
}

function isEvaluated(node: TSESTree.Node): boolean {
  if (isFunction(node) || node.type === 'ClassBody') return false;
  return !node.type.startsWith('TS') || wrappers.has(node.type);
}
