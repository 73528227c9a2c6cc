import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { CallNode } from './body.ts';

/** Methods and functions that call what they are given before they return, of the language and of what extends it. */
const callers: ReadonlySet<string> = new Set([
  'each',
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'from',
  'fromEntries',
  'groupBy',
  'keyBy',
  'map',
  'mapValues',
  'orderBy',
  'reduce',
  'reduceRight',
  'replace',
  'replaceAll',
  'some',
  'sort',
  'sortBy',
  'times',
  'toSorted',
]);

/** Does the call run the function among its arguments before it returns, and then never again? */
export function runsArguments(call: CallNode): boolean {
  if (call.type === 'TaggedTemplateExpression') return false;
  const callee = unwrap(call.callee);
  if (call.type === 'NewExpression') return callee.type === 'Identifier' && callee.name === 'Promise';
  const name = callee.type === 'MemberExpression' ? staticKey(callee) : nameOf(callee);
  if (name === 'parse' || name === 'stringify') return callee.type === 'MemberExpression' && isJson(callee.object);
  return name !== undefined && callers.has(name);
}

function nameOf(callee: TSESTree.Expression): string | undefined {
  return callee.type === 'Identifier' ? callee.name : undefined;
}

function isJson(object: TSESTree.Expression): boolean {
  return object.type === 'Identifier' && object.name === 'JSON';
}
