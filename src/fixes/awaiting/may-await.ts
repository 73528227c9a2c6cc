import type { TSESTree } from '@typescript-eslint/utils';
import { findAwaitHome } from './find-await-home.ts';

/**
 * May an `await` stand in the place of `node`?
 *
 * @param isModule whether the top level of the file allows `await`.
 */
export function mayAwait(node: TSESTree.Node, isModule: boolean): boolean {
  const home = findAwaitHome(node);
  return home?.type === 'Program' ? isModule : home?.async === true;
}
