import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../../javascript/syntax/ancestors.ts';
import { type FunctionNode, isFunction } from '../../javascript/syntax/function-node.ts';

/**
 * Finds the function or program that an `await` in the place of `node` would belong to; `undefined` where no `await` can
 * stand, whatever is around it: in a parameter, a field, a static block, an enum or a namespace.
 */
export function findAwaitHome(node: TSESTree.Node): FunctionNode | TSESTree.Program | undefined {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    if (isFunction(parent)) return parent.body === child ? parent : undefined;
    switch (parent.type) {
      case 'PropertyDefinition':
      case 'AccessorProperty':
        if (parent.value === child) return undefined;
        break;
      case 'StaticBlock':
      case 'TSEnumMember':
      case 'TSModuleBlock':
        return undefined;
      case 'Program':
        return parent;
    }
    child = parent;
  }
  return undefined;
}
