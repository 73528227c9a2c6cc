import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { closestOf } from '../syntax/ancestors.ts';
import { isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walk, walkMatches } from '../syntax/walk.ts';
import { memberOfClass } from './class-fields.ts';
import { choosesBy, type FilterTerms, isFilterCall } from './filters.ts';
import { holderOf } from './holder.ts';
import { importedPathOf } from './imported-path-of.ts';
import type { Reader } from './reader.ts';
import { isShared, type Standing } from './standing.ts';

/** What a method answers each who asks with, and the shared subject that it is. */
export interface Stream {
  readonly node: TSESTree.Expression;
  readonly standing: Standing;
}

const DEEPEST = 8;

/** Operators of RxJS that leave out nothing by who asks. */
const passing: ReadonlySet<string> = new Set([
  'auditTime',
  'catchError',
  'debounceTime',
  'delay',
  'distinctUntilChanged',
  'finalize',
  'map',
  'retry',
  'share',
  'shareReplay',
  'startWith',
  'takeUntil',
  'tap',
  'throttleTime',
]);

/** Finds what `@Sse()` methods of Nest return: `return this.orders`, `return this.orders.pipe(map(…))`. */
export function findStreams(
  sourceCode: TSESLint.SourceCode,
  reader: Reader,
  names: FilterTerms['names'],
): readonly Stream[] {
  const found: Stream[] = [];
  walkMatches(/\b\w*Sse\b(?<=@\s*(?:\w+\s*\.\s*)?\w+)/gu, sourceCode, (node) => {
    if (node.type !== 'Decorator' || !isSse(node, reader)) return;
    const method = closestOf(node, 'MethodDefinition');
    if (method === undefined || node.parent !== method || !method.value.body) return;
    for (const answer of answersOf(method.value.body, sourceCode)) {
      const standing = findSubject(answer, reader, names, 0);
      if (standing !== undefined) found.push({ node: answer, standing });
    }
  });
  return found;
}

function isSse({ expression }: TSESTree.Decorator, { code }: Reader): boolean {
  const path = importedPathOf(expression.type === 'CallExpression' ? expression.callee : expression, code);
  return path?.specifier === '@nestjs/common' && path.names.at(-1) === 'Sse';
}

function answersOf(
  body: TSESTree.Node,
  { visitorKeys }: Pick<TSESLint.SourceCode, 'visitorKeys'>,
): readonly TSESTree.Expression[] {
  const found: TSESTree.Expression[] = [];
  walk(
    body,
    visitorKeys,
    (node) => {
      if (node.type === 'ReturnStatement' && node.argument !== null) found.push(node.argument);
    },
    (node) => !isFunction(node),
  );
  return found;
}

/** The subject that all share whose events an expression gives, all of them. */
function findSubject(
  expression: TSESTree.Expression,
  reader: Reader,
  names: FilterTerms['names'],
  depth: number,
): Standing | undefined {
  if (depth > DEEPEST) return undefined;
  const bare = unwrap(expression);
  const found = reader.of(bare).find((standing) => standing.family.name === 'RxJS subjects');
  if (found !== undefined) return isShared(found) ? found : undefined;
  const source = bare.type === 'CallExpression' ? sourceOf(bare, reader, names) : valueOf(bare, reader);
  return source && findSubject(source.node, source.reader, names, depth + 1);
}

interface Source {
  readonly node: TSESTree.Expression;
  readonly reader: Reader;
}

/** What `x.asObservable()` and `x.pipe(…)` pass on, or what a method of a class of the project returns. */
function sourceOf(call: TSESTree.CallExpression, reader: Reader, names: FilterTerms['names']): Source | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const key = staticKey(callee);
  if (key === 'asObservable') return { node: callee.object, reader };
  if (key === 'pipe') {
    const isPassed = call.arguments.every((each) => passes(each, { code: reader.code, names }));
    return isPassed ? { node: callee.object, reader } : undefined;
  }
  return key === undefined || call.arguments.length > 0 ? undefined : memberValue(callee, key, reader);
}

function passes(operator: TSESTree.CallExpressionArgument, terms: FilterTerms): boolean {
  if (operator.type !== 'CallExpression') return false;
  if (isFilterCall(operator)) return !choosesBy(operator, terms);
  const { callee } = operator;
  return callee.type === 'Identifier' && passing.has(callee.name);
}

/** What a constant, or a field of a class, is made with. */
function valueOf(node: TSESTree.Expression, reader: Reader): Source | undefined {
  if (node.type === 'MemberExpression') {
    const key = node.property.type === 'PrivateIdentifier' ? `#${node.property.name}` : staticKey(node);
    return key === undefined ? undefined : memberValue(node, key, reader);
  }
  if (node.type !== 'Identifier') return undefined;
  const [definition] = reader.code.variableOf(node)?.defs ?? [];
  const isConstant = definition?.type === 'Variable' && definition.parent.kind === 'const';
  return isConstant && definition.node.init !== null ? { node: definition.node.init, reader } : undefined;
}

function memberValue({ object }: TSESTree.MemberExpression, key: string, reader: Reader): Source | undefined {
  const holder = holderOf(object, reader);
  const member = holder && memberOfClass(holder.owner, key, holder.isStatic, holder.reader.code.visitorKeys);
  if (holder === undefined || member === undefined) return undefined;
  const values = member.method?.body ? answersOf(member.method.body, holder.reader.code) : member.values;
  const [value, ...others] = values;
  return value === undefined || others.length > 0 ? undefined : { node: value, reader: holder.reader };
}
