import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { walk } from '../../javascript/syntax/walk.ts';

const makers = /^(?:Object|Array|Function|ArrowFunction|Class|New|TaggedTemplate)Expression$/u;

/** Does each evaluation of `node` make an object of its own, so that two are not the same? */
export function isFresh(node: TSESTree.Node, { visitorKeys }: TSESLint.SourceCode): boolean {
  let isMaking = false;
  walk(node, visitorKeys, (inner) => {
    isMaking ||= makers.test(inner.type) || (inner.type === 'Literal' && 'regex' in inner);
  });
  return isMaking;
}
