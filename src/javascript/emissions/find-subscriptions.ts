import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf, closestOf } from '../syntax/ancestors.ts';
import { decoratorsOf } from '../syntax/decorators-of.ts';
import { isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walk, walkMatches } from '../syntax/walk.ts';
import type { Code } from './code.ts';
import { constantTexts } from './evidence.ts';
import { isChosenIn } from './chosen-events.ts';
import { importedPathOf } from './imported-path.ts';
import type { Terms } from './judge-emission.ts';
import type { Reader } from './reader.ts';
import { isShared, roleOf, type Standing } from './standing.ts';

/** A subscription that gives every subscriber the events of all users. */
export interface Subscription {
  readonly node: TSESTree.CallExpression;
  /** What is subscribed to, in the text. */
  readonly source: TSESTree.Node;
  readonly topic: string | undefined;
  readonly standing: Standing;
}

const candidates = /(?<=\.\s*)(?:asyncIterator|asyncIterableIterator|subscribe|asObservable|pipe)\b|\bon\b(?=\s*\()/gu;

/** Finds the subscriptions of a file whose events nothing filters. */
export function findSubscriptions(
  sourceCode: TSESLint.SourceCode,
  reader: Reader,
  terms: Terms,
): readonly Subscription[] {
  const found: Subscription[] = [];
  walkMatches(candidates, sourceCode, (node) => {
    if (node.type !== 'CallExpression') return;
    const subscription =
      findTopicSubscription(node, reader, terms) ??
      findListening(node, reader, terms) ??
      findStream(node, reader, terms);
    if (subscription === undefined || !isLiteral(subscription, terms)) return;
    found.push(subscription);
  });
  return found;
}

function isLiteral({ topic, standing }: Subscription, { isAllowedEvent, isPublic }: Terms): boolean {
  if (topic === undefined) return standing.family.name === 'RxJS subjects';
  return !isAllowedEvent(topic) && !isPublic(topic);
}

/** `pubSub.asyncIterator('ORDER_ADDED')` */
function findTopicSubscription(call: TSESTree.CallExpression, reader: Reader, terms: Terms): Subscription | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = staticKey(callee) ?? '';
  for (const standing of reader.of(callee.object)) {
    const rule = roleOf(standing).subscribes?.[method];
    if (rule === undefined || isFiltered(call, terms)) continue;
    if (rule.key !== undefined && call.arguments.length > rule.key) continue;
    const topic = textAt(call.arguments[rule.topic], reader.code);
    return { node: call, source: callee, topic, standing };
  }
  return undefined;
}

/** `withFilter(() => …, …)`, `pipe(…, filter(…))`, `@Subscription({ filter })`, `{ subscribe: …, filter: … }` */
function isFiltered(node: TSESTree.Node, terms: Terms): boolean {
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor.type === 'CallExpression' && mentionsFilter(ancestor)) return true;
    if (ancestor.type === 'ObjectExpression' && hasFilter(ancestor)) return true;
    if (ancestor.type === 'ForOfStatement' && isChosenIn(ancestor, terms)) return true;
    if (ancestor.type === 'MethodDefinition')
      return decoratorsOf(ancestor).some(({ expression }) => declaresFilter(expression));
  }
  return false;
}

function mentionsFilter(call: TSESTree.CallExpression): boolean {
  return (
    isFilterName(call.callee) ||
    call.arguments.some((each) => each.type === 'CallExpression' && isFilterName(each.callee))
  );
}

function isFilterName(callee: TSESTree.Node): boolean {
  const name = callee.type === 'MemberExpression' ? staticKey(callee) : callee.type === 'Identifier' ? callee.name : '';
  return /^(?:with)?filter/iu.test(name ?? '');
}

function hasFilter({ properties }: TSESTree.ObjectExpression): boolean {
  return properties.some((each) => each.type === 'Property' && staticKey(each) === 'filter');
}

function declaresFilter(expression: TSESTree.Expression): boolean {
  return (
    expression.type === 'CallExpression' &&
    expression.arguments.some((each) => each.type === 'ObjectExpression' && hasFilter(each))
  );
}

/** `for await (const [order] of on(emitter, 'order')) yield order;` in a subscription of tRPC. */
function findListening(call: TSESTree.CallExpression, reader: Reader, terms: Terms): Subscription | undefined {
  const path = importedPathOf(call.callee, reader.code);
  if (path === undefined || !/^(?:node:)?events$/u.test(path.specifier) || path.names.at(-1) !== 'on') return undefined;
  const [emitter, event] = call.arguments;
  if (emitter === undefined || !isInSubscription(call)) return undefined;
  const standing = reader.of(emitter).find(isShared);
  const loop = loopOfCall(call, reader.code);
  if (standing === undefined || loop === undefined || isChosenIn(loop, terms)) return undefined;
  return { node: call, source: call.callee, topic: textAt(event, reader.code), standing };
}

function isInSubscription(node: TSESTree.Node): boolean {
  for (const ancestor of ancestorsOf(node)) {
    if (!isFunction(ancestor) || ancestor.parent.type !== 'CallExpression') continue;
    const { callee } = ancestor.parent;
    if (callee.type === 'MemberExpression' && staticKey(callee) === 'subscription') return true;
  }
  return false;
}

/** The loop that goes through what a call gives, directly or by a constant. */
function loopOfCall(call: TSESTree.CallExpression, code: Code): TSESTree.ForOfStatement | undefined {
  if (call.parent.type === 'ForOfStatement') return call.parent;
  if (call.parent.type !== 'VariableDeclarator') return undefined;
  const [variable] = code.declaredBy(call.parent);
  const loops = variable?.references.map(({ identifier }) => identifier.parent) ?? [];
  return loops.find((node): node is TSESTree.ForOfStatement => node.type === 'ForOfStatement');
}

/** `@Sse() events() { return this.subject.asObservable(); }` */
function findStream(call: TSESTree.CallExpression, reader: Reader, terms: Terms): Subscription | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = closestOf(call, 'MethodDefinition');
  if (method === undefined || !decoratorsOf(method).some(isSse) || !isReturned(call)) return undefined;
  const standing = reader.of(rootOfChain(callee.object)).find(isShared);
  if (standing?.family.name !== 'RxJS subjects' || isFiltered(call, terms) || filters(method, reader.code))
    return undefined;
  return { node: call, source: callee, topic: undefined, standing };
}

function isSse({ expression }: TSESTree.Decorator): boolean {
  const callee = expression.type === 'CallExpression' ? expression.callee : expression;
  return callee.type === 'Identifier' && callee.name === 'Sse';
}

function isReturned({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'ReturnStatement';
}

/** The subject of `subject.asObservable().pipe(…)`. */
function rootOfChain(node: TSESTree.Expression): TSESTree.Expression {
  let root = unwrap(node);
  while (root.type === 'CallExpression' && root.callee.type === 'MemberExpression') root = unwrap(root.callee.object);
  return root;
}

function filters(method: TSESTree.Node, { visitorKeys }: Code): boolean {
  let isFound = false;
  walk(method, visitorKeys, (node) => {
    isFound ||= node.type === 'CallExpression' && isFilterName(node.callee);
  });
  return isFound;
}

function textAt(node: TSESTree.Node | undefined, code: Code): string | undefined {
  const texts = constantTexts(node, code);
  return texts?.length === 1 ? texts[0] : undefined;
}
