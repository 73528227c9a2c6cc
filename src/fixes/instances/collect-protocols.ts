import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import type { Flows } from './flows.ts';

/** Notes the members that the language itself asks for: iterators, what `using` releases, what makes text of an object. */
export function collectProtocol(node: TSESTree.Node, flows: Flows): void {
  for (const [value, name] of askedFor(node)) {
    flows.uses.push({ owner: flows.cells.of(value), member: { name, access: 'call', argumentCount: 0 } });
  }
}

function askedFor(node: TSESTree.Node): readonly (readonly [value: TSESTree.Node, name: string])[] {
  switch (node.type) {
    case 'ForOfStatement':
      return [[node.right, node.await ? 'Symbol.asyncIterator' : 'Symbol.iterator']];
    case 'SpreadElement':
      return node.parent.type === 'ObjectExpression' ? [] : [[node.argument, 'Symbol.iterator']];
    case 'YieldExpression':
      return node.delegate ? [[node.argument, 'Symbol.iterator']] : [];
    case 'VariableDeclarator':
      return declaratorProtocol(node);
    case 'TemplateLiteral':
      if (node.parent.type === 'TaggedTemplateExpression') return [];
      return node.expressions.map((expression) => [expression, 'toString'] as const);
    case 'BinaryExpression':
      if (node.operator !== '+') return [];
      return [node.left, node.right].map((operand) => [operand, 'toString'] as const);
    case 'CallExpression':
      return callProtocol(node);
    default:
      return [];
  }
}

function declaratorProtocol({
  id,
  init,
  parent,
}: TSESTree.VariableDeclarator): readonly (readonly [TSESTree.Node, string])[] {
  if (init === null) return [];
  if (id.type === 'ArrayPattern') return [[init, 'Symbol.iterator']];
  if (parent.kind === 'using') return [[init, 'Symbol.dispose']];
  return parent.kind === 'await using' ? [[init, 'Symbol.asyncDispose']] : [];
}

/** `JSON.stringify(x)` and `String(x)` */
function callProtocol({
  callee,
  arguments: [first],
}: TSESTree.CallExpression): readonly (readonly [TSESTree.Node, string])[] {
  if (first === undefined) return [];
  if (callee.type === 'Identifier') return callee.name === 'String' ? [[first, 'toString']] : [];
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return [];
  return callee.object.name === 'JSON' && staticKey(callee) === 'stringify' ? [[first, 'toJSON']] : [];
}
