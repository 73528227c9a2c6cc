import type { Expression, Node } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import type { Callable } from '../syntax/callable.ts';
import { visitNodes } from '../syntax/visit-nodes.ts';

/** What a function gives wherever it returns, if that means the same outside of it: an instance, or a name of the module. */
export function findGiven({ body, params }: Callable): Expression | undefined {
  if (!body) return undefined;
  const results: (Expression | null)[] = [];
  const own = new Set<string>();
  const note = (pattern: object): void => {
    visitNodes(pattern as Node, (node) => {
      if (node.type === 'Identifier') own.add(node.name);
    });
  };
  for (const parameter of params) note(parameter);
  if ((body as Node).type !== 'BlockStatement') results.push(body as Expression);
  visitNodes(body as Node, (node) => {
    if (node.type === 'VariableDeclarator') note(node.id);
    if (node.type === 'ReturnStatement') results.push(node.argument);
    return !/Function|^Class|^MethodDefinition$/u.test(node.type);
  });
  const [only, ...others] = results;
  const given = only && others.length === 0 ? bareExpression(only) : undefined;
  const name = given?.type === 'NewExpression' ? bareExpression(given.callee) : given;
  return name?.type === 'Identifier' && !own.has(name.name) ? given : undefined;
}
