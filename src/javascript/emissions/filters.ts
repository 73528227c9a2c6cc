import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../syntax/ancestors.ts';
import { decoratorsOf } from '../syntax/decorators-of.ts';
import { isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { walk } from '../syntax/walk.ts';
import { isChosenIn } from './chosen-events.ts';
import type { Code } from './code.ts';
import { mentionsScope, type ScopeNames } from './evidence.ts';
import { isAtTop } from './keeping.ts';

/** What the judgement of a filter rests on. */
export interface FilterTerms {
  readonly code: Code;
  readonly names: ScopeNames;
}

/** `withFilter(() => …, …)`, `pipe(…, filter(…))`, `@Subscription({ filter })`, `{ subscribe: …, filter: … }` around a node */
export function isFiltered(node: TSESTree.Node, terms: FilterTerms): boolean {
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor.type === 'CallExpression' && filtersAround(ancestor, node, terms)) return true;
    if (ancestor.type === 'ObjectExpression' && hasFilter(ancestor, terms)) return true;
    if (ancestor.type === 'ForOfStatement' && isChosenIn(ancestor, terms)) return true;
    if (ancestor.type === 'MethodDefinition')
      return decoratorsOf(ancestor).some(({ expression }) => declaresFilter(expression, terms));
  }
  return false;
}

function filtersAround(call: TSESTree.CallExpression, node: TSESTree.Node, terms: FilterTerms): boolean {
  if (isFilterCall(call)) return choosesBy(call, terms, node);
  return call.arguments.some((each) => each.type === 'CallExpression' && isFilterCall(each) && choosesBy(each, terms));
}

function hasFilter({ properties }: TSESTree.ObjectExpression, terms: FilterTerms): boolean {
  return properties.some(
    (each) => each.type === 'Property' && staticKey(each) === 'filter' && chooses(each.value, terms),
  );
}

function declaresFilter(expression: TSESTree.Expression, terms: FilterTerms): boolean {
  return (
    expression.type === 'CallExpression' &&
    expression.arguments.some((each) => each.type === 'ObjectExpression' && hasFilter(each, terms))
  );
}

/** Is it a call of something that is called a filter? */
export function isFilterCall({ callee }: TSESTree.CallExpression): boolean {
  const name = callee.type === 'MemberExpression' ? staticKey(callee) : callee.type === 'Identifier' ? callee.name : '';
  return /^(?:with)?filter/iu.test(name ?? '');
}

/**
 * Does a call of a filter leave out events by who subscribes?
 *
 * @param source what is filtered, if it stands among the arguments
 */
export function choosesBy(call: TSESTree.CallExpression, terms: FilterTerms, source?: TSESTree.Node): boolean {
  const predicates = call.arguments.filter((each) => source === undefined || !isAround(each, source));
  return predicates.length === 0 || predicates.some((each) => chooses(each, terms));
}

function isAround(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/**
 * Does a predicate tell subscribers apart: by something of the function around, by what comes after the event, by a name of a
 * scope? What is written elsewhere, or asks something, is unknown and may. What looks at the event alone is the same for all.
 */
function chooses(predicate: TSESTree.Node, { code, names }: FilterTerms): boolean {
  if (predicate.type === 'Identifier') return predicate.name !== 'Boolean';
  if (!isFunction(predicate)) return true;
  let isFound = predicate.params.length > 1 && usesLater(predicate.params.slice(1), predicate.body, code);
  isFound ||= mentionsScope(predicate.body, names.isScope, names, code);
  walk(
    predicate.body,
    code.visitorKeys,
    (node) => {
      isFound ||= node.type === 'CallExpression' || node.type === 'ThisExpression';
      if (node.type !== 'Identifier') return;
      const variable = code.variableOf(node);
      const [name] = variable?.identifiers ?? [];
      isFound ||= variable !== undefined && name !== undefined && !isAtTop(variable) && !isAround(predicate, name);
    },
    () => !isFound,
  );
  return isFound;
}

function usesLater(parameters: readonly TSESTree.Parameter[], body: TSESTree.Node, code: Code): boolean {
  let isFound = false;
  walk(body, code.visitorKeys, (node) => {
    const [name] = node.type === 'Identifier' ? (code.variableOf(node)?.identifiers ?? []) : [];
    isFound ||= name !== undefined && parameters.some((parameter) => isAround(parameter, name));
  });
  return isFound;
}
