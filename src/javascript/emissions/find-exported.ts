import type { TSESTree } from '@typescript-eslint/utils';
import { findExportedExpression } from '../state/find-exported-expression.ts';
import { assignedTo } from './assigned-members.ts';
import type { Code } from './code.ts';
import { exportsOf } from './exports-of.ts';

/** What a module exports without giving it a name of its own, at once or later. */
export function findExported(code: Code, localName: string): TSESTree.Expression | undefined {
  const all = code.ast.body.flatMap((statement) =>
    statement.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression'
      ? [statement.expression]
      : [],
  );
  return findExportedExpression(code.ast, localName, { all, targetOf: exportsOf }) ?? findAssigned(code, localName);
}

/** `Sockets.server = io`, in a function, where `Sockets` is what the module exports. */
function findAssigned(code: Code, name: string): TSESTree.Expression | undefined {
  const values = assignedTo('exports', name, code).filter((value) => !isNothing(value));
  return values.length === 1 ? values[0] : undefined;
}

function isNothing(node: TSESTree.Expression): boolean {
  return (node.type === 'Literal' && node.value === null) || (node.type === 'Identifier' && node.name === 'undefined');
}
