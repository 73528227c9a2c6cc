import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ConstructionSite } from '../../javascript/site.ts';
import type { Reason } from '../../sightings/proposal.ts';
import { because } from '../reason.ts';

/** The arguments of a construction as they stand. */
export interface ConstructionArguments {
  /** `null` for a hole in a list. */
  readonly nodes: readonly (TSESTree.CallExpressionArgument | null)[];
  /** What stands between the delimiters, comments and layout included. */
  readonly range: readonly [start: number, end: number];
  /** A list that is made elsewhere: it has to be spread, and nobody knows what is in it. */
  readonly elsewhere: TSESTree.Node | undefined;
}

/** Finds the arguments of a construction; a reason when it does not construct what the call of a class would. */
export function constructionArguments(
  site: ConstructionSite,
  sourceCode: TSESLint.SourceCode,
): ConstructionArguments | Reason {
  switch (site.form) {
    case 'new':
    case 'static-factory':
    case 'call':
      return { nodes: site.node.arguments, range: betweenParentheses(site.node, sourceCode), elsewhere: undefined };
    case 'object-create':
      return because('instance-differs');
    case 'reflect-construct': {
      const [, list, newTarget] = site.node.arguments;
      if (newTarget !== undefined) return because('instance-differs');
      if (list === undefined || list.type === 'SpreadElement') return because('spread-argument');
      if (list.type !== 'ArrayExpression') return { nodes: [], range: list.range, elsewhere: list };
      return { nodes: list.elements, range: [list.range[0] + 1, list.range[1] - 1], elsewhere: undefined };
    }
  }
}

/** The stretch between the parentheses; an empty one at the end of `new X`. */
function betweenParentheses(
  node: ConstructionSite['node'],
  sourceCode: TSESLint.SourceCode,
): readonly [number, number] {
  const end = node.range[1];
  let opening = sourceCode.getTokenAfter(node.typeArguments ?? node.callee);
  while (opening?.value === ')' || opening?.value === '?.') opening = sourceCode.getTokenAfter(opening);
  return opening?.value === '(' && opening.range[1] < end ? [opening.range[1], end - 1] : [end, end];
}
