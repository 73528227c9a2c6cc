import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../../javascript/syntax/function-node.ts';
import { walk } from '../../javascript/syntax/walk.ts';
import type { TemplateFunction } from '../templates/template-placeholders.ts';
import type { ArgumentUse } from './argument-use.ts';

/** Finds an argument that would mean something else, or could not stand, in the function that a template puts it in. */
export function findCrossing(uses: readonly ArgumentUse[], sourceCode: TSESLint.SourceCode): TSESTree.Node | undefined {
  for (const { piece, within } of uses) {
    if (within === undefined) continue;
    const node = piece.nodes.find((each) => isBound(each, within, sourceCode));
    if (node !== undefined) return node;
  }
  return undefined;
}

function isBound(root: TSESTree.Node, within: TemplateFunction, { visitorKeys }: TSESLint.SourceCode): boolean {
  let isFound = false;
  walk(
    root,
    visitorKeys,
    (node) => {
      isFound ||= isTied(node, within);
    },
    // What a plain function awaits and calls `this` is its own; its names may be the template's all the same.
    (node) => !isFunction(node) || node.type === 'ArrowFunctionExpression',
  );
  return isFound;
}

function isTied(node: TSESTree.Node, { isArrow, names }: TemplateFunction): boolean {
  switch (node.type) {
    case 'AwaitExpression':
    case 'YieldExpression':
      return true;
    case 'ThisExpression':
    case 'Super':
    case 'MetaProperty':
      return !isArrow;
    case 'Identifier':
      return names.has(node.name) || (node.name === 'arguments' && !isArrow);
    default:
      return false;
  }
}
