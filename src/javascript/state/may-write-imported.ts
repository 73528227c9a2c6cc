import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { memberName } from '../interpretation/member-name.ts';
import { mayMutate } from '../interpretation/mutators.ts';

/** Is a method called on something imported, or on a member of it, that writes to containers? */
export function mayWriteImported({ scopeManager }: TSESLint.SourceCode): boolean {
  const scopes = scopeManager?.scopes ?? [];
  return scopes.some(
    ({ type, variables }) =>
      type === 'module' &&
      variables.some(
        ({ defs, references }) =>
          defs[0]?.type === 'ImportBinding' && references.some(({ identifier }) => isMutated(identifier)),
      ),
  );
}

function isMutated(name: TSESTree.Node): boolean {
  let node = name;
  let method = '';
  while (node.parent?.type === 'MemberExpression' && node.parent.object === node) {
    node = node.parent;
    method = memberName(node);
  }
  return node.parent?.type === 'CallExpression' && node.parent.callee === node && mayMutate(method);
}
