import type { TSESTree } from '@typescript-eslint/utils';
import type { Bodies, Variable } from '../interpretation/body.ts';
import { findExportedExpression } from '../state/find-exported-expression.ts';
import { globalNameOf } from '../interpretation/global-name.ts';

/** The variable of the module that has a name. */
export function findVariableNamed(name: string, bodies: Bodies): Variable | undefined {
  const scopes = bodies.sourceCode.scopeManager?.scopes ?? [];
  return scopes
    .filter(({ block }) => block.type === 'Program')
    .map(({ set }) => set.get(name))
    .find((variable) => variable !== undefined && variable.defs.length > 0);
}

/** What the module exports without giving it a name of its own. */
export function findUnnamed(localName: string, bodies: Bodies): TSESTree.Node | undefined {
  const all = bodies.module.writes.filter(
    (write): write is TSESTree.AssignmentExpression =>
      write.type === 'AssignmentExpression' && write.left.type === 'MemberExpression',
  );
  const targetOf = (left: TSESTree.Node): string | undefined => {
    const name = globalNameOf(left, bodies);
    return name === 'module.exports'
      ? 'whole'
      : /^(?:module\.)?exports\.(?<name>[^.]+)$/u.exec(name ?? '')?.groups?.['name'];
  };
  return findExportedExpression(bodies.sourceCode.ast, localName, { all, targetOf });
}
