import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import type { Code } from './code.ts';
import { comparesIn } from './comparisons.ts';
import { mentionsScope, type ScopeNames } from './evidence.ts';
import { usesVariableOf } from './in-sight.ts';
import { isAbsence } from './is-absence.ts';

interface Condition {
  readonly test: TSESTree.Node;
  /** It leads away. */
  readonly isNegated: boolean;
}

/** Is what an `if` guards such that what follows relies on its test having failed? */
type ExitTest = (statement: TSESTree.Statement) => boolean;

/** Does something between a loop and a node in it choose among the elements? What has nothing to do with them does not, unless it names a scope. */
export function isGuarded(
  node: TSESTree.Node,
  loop: TSESTree.Node,
  { code, names }: { readonly code: Code; readonly names: ScopeNames },
): boolean {
  const element = elementName(loop);
  const isRelevant = (part: TSESTree.Node): boolean =>
    dependsOn(loop, part, code) || mentionsScope(part, names.isScope, names, code);
  return conditionsBetween(node, loop).some(({ test, isNegated }) =>
    comparesIn(test, element, code, isRelevant, isNegated),
  );
}

/** A loop without a declaration of its own has its element from elsewhere. */
function dependsOn(loop: TSESTree.Node, test: TSESTree.Node, code: Code): boolean {
  const isBare = loop.type === 'ForOfStatement' && loop.left.type !== 'VariableDeclaration';
  return isBare || usesVariableOf(test, loop, code);
}

/** The conditions under which a node in a loop runs. */
export function conditionsBetween(
  node: TSESTree.Node,
  loop: TSESTree.Node,
  isExit: ExitTest = leaves,
): readonly Condition[] {
  const found: Condition[] = [];
  let inner = node;
  for (let { parent } = node; parent && inner !== loop; inner = parent, { parent } = parent) {
    found.push(...conditionsAround(inner, parent, isExit));
    if (parent === loop) break;
  }
  return found;
}

function elementName(loop: TSESTree.Node): string | undefined {
  const target = isFunction(loop)
    ? loop.params[0]
    : loop.type === 'ForOfStatement' && loop.left.type === 'VariableDeclaration'
      ? loop.left.declarations[0].id
      : undefined;
  return target?.type === 'Identifier' ? target.name : undefined;
}

/** The conditions under which `inner` runs, of those that `outer` has. */
function conditionsAround(inner: TSESTree.Node, outer: TSESTree.Node, isExit: ExitTest): readonly Condition[] {
  switch (outer.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return inner === outer.test ? [] : [{ test: outer.test, isNegated: inner !== outer.consequent }];
    case 'LogicalExpression':
      return inner === outer.right ? [{ test: outer.left, isNegated: outer.operator !== '&&' }] : [];
    case 'SwitchCase':
      return [{ test: outer.parent, isNegated: false }];
    case 'BlockStatement':
      return exitsBefore(inner, outer, isExit).map((test) => ({ test, isNegated: true }));
    default:
      return [];
  }
}

/** `if (…) continue;` and its kin, above a statement. */
function exitsBefore(
  statement: TSESTree.Node,
  { body }: TSESTree.BlockStatement,
  isExit: ExitTest,
): readonly TSESTree.Node[] {
  return body
    .filter((each) => each.range[1] <= statement.range[0] && each.type === 'IfStatement' && isExit(each.consequent))
    .map((each) => (each as TSESTree.IfStatement).test);
}

const leaving: ReadonlySet<string> = new Set(['BreakStatement', 'ContinueStatement', 'ReturnStatement']);

/** Does a statement end by leaving the loop, this turn of it, or the function? What throws is about something that is wrong. */
export function leaves(node: TSESTree.Statement): boolean {
  const last = node.type === 'BlockStatement' ? node.body.at(-1) : node;
  return last !== undefined && leaving.has(last.type);
}

/** Does a condition lead to a node that a scope is missing: is it the branch for those who have none? */
export function isOtherBranch(node: TSESTree.Node, isScope: (name: string) => boolean): boolean {
  return conditionsOver(node).some(({ test, isNegated }) => isAbsence(test, !isNegated, isScope));
}

/** The conditions under which a node runs once its function does. */
export function conditionsOver(node: TSESTree.Node, isExit: ExitTest = leaves): readonly Condition[] {
  let around = node;
  while (around.parent && !isFunction(around)) around = around.parent;
  return conditionsBetween(node, around, isExit);
}
