import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../syntax/ancestors.ts';
import { isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walkMatches } from '../syntax/walk.ts';
import type { Code } from './code.ts';
import { constantTexts } from './evidence.ts';
import { isChosenIn } from './chosen-events.ts';
import { isFiltered } from './filters.ts';
import { findStreams } from './find-streams.ts';
import { importedPathOf } from './imported-path-of.ts';
import type { Terms } from './judgement.ts';
import type { Reader } from './reader.ts';
import { isShared, roleOf, type Standing } from './standing.ts';

/** A subscription that gives every subscriber the events of all users. */
export interface Subscription {
  readonly node: TSESTree.Expression;
  /** What is subscribed to, in the text. */
  readonly source: TSESTree.Node;
  readonly topic: string | undefined;
  readonly standing: Standing;
}

const methods = 'asyncIterator|asyncIterableIterator|subscribe';
const candidates = new RegExp(String.raw`(?:${methods})\b(?<=\.\s*(?:${methods}))|\bon\b(?=\s*\()`, 'gu');

/** Finds the subscriptions of a file whose events nothing filters. */
export function findSubscriptions(
  sourceCode: TSESLint.SourceCode,
  reader: Reader,
  terms: Terms,
): readonly Subscription[] {
  const found: Subscription[] = [];
  walkMatches(candidates, sourceCode, (node) => {
    if (node.type !== 'CallExpression') return;
    const subscription = findTopicSubscription(node, reader, terms) ?? findListening(node, reader, terms);
    if (subscription === undefined || !isLiteral(subscription, terms)) return;
    found.push(subscription);
  });
  for (const { node, standing } of findStreams(sourceCode, reader, terms.names)) {
    const source = node.type === 'CallExpression' ? node.callee : node;
    found.push({ node, source, topic: undefined, standing });
  }
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
    const key = rule.key === undefined ? undefined : call.arguments[rule.key];
    if (key !== undefined && isKeyOfOne(key, terms)) continue;
    const topic = textAt(call.arguments[rule.topic], reader.code);
    return { node: call, source: callee, topic, standing };
  }
  return undefined;
}

/** A key that is not the same for all */
function isKeyOfOne(key: TSESTree.Node, { code, isPublic }: Terms): boolean {
  const texts = constantTexts(key, code);
  return texts === undefined || texts.every((text) => isPublic(text));
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

function textAt(node: TSESTree.Node | undefined, code: Code): string | undefined {
  const texts = constantTexts(node, code);
  return texts?.length === 1 ? texts[0] : undefined;
}
