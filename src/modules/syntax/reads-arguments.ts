import type { Node } from 'oxc-parser';

import { visitNodes } from './visit-nodes.ts';

/** Does the function use its `arguments`, so that it may take more of them than it has parameters? */
export function readsArguments(owner: { readonly body?: object | null }): boolean {
  const { body } = owner;
  let isFound = false;
  if (body !== null && body !== undefined) {
    visitNodes(body as Node, (node) => {
      isFound ||= node.type === 'Identifier' && node.name === 'arguments';
      return !isFound && node.type !== 'FunctionExpression' && node.type !== 'FunctionDeclaration';
    });
  }
  return isFound;
}
