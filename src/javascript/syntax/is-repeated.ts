import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from './ancestors.ts';
import { isFunction } from './function-node.ts';

/** Does a loop of the same function run it again and again? */
export function isRepeated(node: TSESTree.Node): boolean {
  for (const parent of ancestorsOf(node)) {
    if (isFunction(parent)) return false;
    if (/^(?:DoWhile|For|ForIn|ForOf|While)Statement$/u.test(parent.type)) return true;
  }
  return false;
}
