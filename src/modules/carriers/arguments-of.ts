import type { Argument } from 'oxc-parser';

import type { Follow, Follower, Scope } from './follower.ts';

/** The arguments of a call, to be followed from its parameters. Nothing can be said of those among which others are spread. */
export function argumentsOf(
  nodes: readonly Argument[],
  scope: Scope,
  follower: Follower,
): { readonly args?: readonly Follow[] } {
  const args: Follow[] = [];
  for (const node of nodes) {
    if (node.type === 'SpreadElement') return {};
    args.push((way) => follower.expression(node, scope, way));
  }
  return { args };
}
