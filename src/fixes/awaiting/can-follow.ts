import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../../javascript/syntax/ancestors.ts';

/** Can `later`, which stands further down, be evaluated after `earlier` in the same go? Not in another branch, nor behind a `return`. */
export function canFollow(earlier: TSESTree.Node, later: TSESTree.Node): boolean {
  let isLeft = false;
  let child = earlier;
  for (const node of [earlier, ...ancestorsOf(earlier)]) {
    if (contains(node, later)) {
      if (isLeft && node.type !== 'TryStatement') return false;
      if (node.type !== 'IfStatement' && node.type !== 'ConditionalExpression') return true;
      return node.consequent !== child || node.alternate === null || !contains(node.alternate, later);
    }
    isLeft = node.type !== 'TryStatement' && (isLeft || isLeaving(node));
    child = node;
  }
  return true;
}

/** Does one node stand inside the other, or is it the same? */
export function contains(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** Does the function end here? */
function isLeaving(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
      return true;
    case 'BlockStatement':
      return node.body.some(isLeaving);
    case 'SwitchCase':
      return node.consequent.some(isLeaving);
    default:
      return false;
  }
}
