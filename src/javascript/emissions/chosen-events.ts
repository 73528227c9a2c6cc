import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import { walk } from '../syntax/walk.ts';
import type { Code } from './code.ts';
import { comparesIn } from './comparisons.ts';
import { mentionsScope, type ScopeNames } from './evidence.ts';
import { conditionsBetween } from './guards.ts';
import { isAtTop } from './keeping.ts';

interface ChoiceTerms {
  readonly code: Code;
  readonly names: ScopeNames;
}

/** Does a loop over the events of a subscription give only those that something of the subscriber chooses, as its input or its context? */
export function isChosenIn(loop: TSESTree.ForOfStatement, terms: ChoiceTerms): boolean {
  const given = yieldsOf(loop, terms.code);
  if (given.length === 0) return comparesIn(loop.body, undefined, terms.code);
  const isTold = (node: TSESTree.Node): boolean =>
    usesWhatIsAround(node, loop, terms.code) || mentionsScope(node, terms.names.isScope, terms.names, terms.code);
  return given.every(
    (each) =>
      (each.argument !== null && usesWhatIsAround(each.argument, loop, terms.code)) ||
      conditionsBetween(each, loop).some(({ test }) => isTold(test)),
  );
}

function yieldsOf({ body }: TSESTree.ForOfStatement, { visitorKeys }: Code): readonly TSESTree.YieldExpression[] {
  const found: TSESTree.YieldExpression[] = [];
  walk(
    body,
    visitorKeys,
    (node) => {
      if (node.type === 'YieldExpression') found.push(node);
    },
    (node) => !isFunction(node),
  );
  return found;
}

/** Does it use a parameter or a variable of the functions around the loop? */
function usesWhatIsAround(node: TSESTree.Node, loop: TSESTree.Node, code: Code): boolean {
  let isFound = false;
  walk(node, code.visitorKeys, (each) => {
    const variable = each.type === 'Identifier' ? code.variableOf(each) : undefined;
    const [name] = variable?.identifiers ?? [];
    if (variable === undefined || name === undefined || isAtTop(variable)) return;
    isFound ||= name.range[0] < loop.range[0] || name.range[1] > loop.range[1];
  });
  return isFound;
}
