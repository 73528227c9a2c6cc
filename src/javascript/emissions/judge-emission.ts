import type { TSESTree } from '@typescript-eslint/utils';
import type { Send } from '../../emitters/family.ts';
import type { EmissionFault } from '../../sightings/emission.ts';
import { isFunction } from '../syntax/function-node.ts';
import type { Code } from './code.ts';
import { constantTexts, mentionsScope } from './evidence.ts';
import { findFallback } from './find-fallback.ts';
import { isEnough } from './is-enough.ts';
import type { SendingCall, Terms, Verdict } from './judgement.ts';
import { judgeDeclared } from './judge-declared.ts';
import { propertyOf } from './property-of.ts';
import { isFilteredTopic, isSubscribedTopic } from './filtered-topics.ts';
import { isUnheard } from './is-unheard.ts';
import { isOpenList } from './open-lists.ts';
import { isGuarded, isOtherBranch } from './guards.ts';
import { isInUserContext, isUserInSight, usesVariableOf } from './in-sight.ts';
import { isShared, type Narrowed, roleOf } from './standing.ts';

/** Judges a call that sends; `undefined` if it says for whom, or reaches one alone, or nobody knows. */
export function judgeEmission(sending: SendingCall, terms: Terms): Verdict | undefined {
  const { standing } = sending;
  const reaches =
    roleOf(standing).reaches ?? (standing.loops.length > 0 ? 'every connection that the loop visits' : '');
  if (reaches === '') return undefined;
  const event = topicOf(sending);
  if (event !== undefined && isAllowed(event, terms)) return undefined;
  switch (standing.family.medium) {
    case 'clients':
      return judgeClients(sending, reaches, terms);
    case 'channels':
      return judgeChannel(sending, reaches, terms);
    case 'listeners':
      return terms.checkListeners ? judgeListeners(sending, reaches, terms) : undefined;
    case 'declared':
      return judgeDeclared(sending, reaches, terms);
  }
}

/** The argument that names the event or the topic. */
export function topicOf({ call, send, standing, bag }: SendingCall): TSESTree.Node | undefined {
  if (send.bag !== undefined) return propertyOf(bag, send.bag.topic);
  if (send.topic === undefined) return undefined;
  const topic = call.arguments[send.topic];
  // `dispatchEvent(new CustomEvent('name', { detail }))`
  const isEvent = topic?.type === 'NewExpression' && standing.family.name === 'EventTarget';
  return isEvent ? topic.arguments[0] : topic;
}

function isAllowed(event: TSESTree.Node, { code, isAllowedEvent }: Terms): boolean {
  const texts = constantTexts(event, code);
  return texts !== undefined && texts.length > 0 && texts.every((text) => isAllowedEvent(text));
}

function judgeClients(sending: SendingCall, reaches: string, terms: Terms): Verdict | undefined {
  const { call, send, standing } = sending;
  if (standing.isChosen || standing.loops.some((loop) => isGuarded(call, loop, terms))) return undefined;
  if (send.filter !== undefined && hasFilter(call, send.filter)) return undefined;
  if (standing.loops.length > 0) {
    const isOwn = standing.loops.some((loop) => isMadeInLoop(sending, loop, terms.code));
    return isOwn ? undefined : { fault: 'connectionLoop', reaches, room: undefined };
  }
  const fault = judgeNarrowing(standing.narrowed, terms);
  if (fault === 'scoped') return undefined;
  if (fault !== undefined) return { fault: fault.fault, room: fault.room, reaches: reachOf(fault, reaches) };
  const isOther = isOtherBranch(call, terms.names.isScope);
  return { fault: isOther ? 'fallsOpen' : 'broadcast', reaches, room: undefined };
}

/** What a loop makes anew for each connection may be for its user. */
function isMadeInLoop(sending: SendingCall, loop: TSESTree.Node, code: Code): boolean {
  return payloadOf(sending).some((data) => usesVariableOf(data, loop, code));
}

/** What the rooms that an emitter is narrowed to do not do. */
interface Lack {
  readonly fault: EmissionFault;
  readonly room: string | undefined;
  /** The room that takes the place of one that is missing. */
  readonly fallback: string | undefined;
}

function reachOf({ fault, fallback }: Lack, reaches: string): string {
  if (fallback !== undefined) return `${reaches} '${fallback}'`;
  return fault === 'sharedRoom' || fault === 'groupRoom' ? reaches : 'every connected client';
}

/** What the rooms say: whom they narrow to, or what is wrong with them; `undefined` if there are none. */
function judgeNarrowing(narrowed: readonly Narrowed[], terms: Terms): Lack | 'scoped' | undefined {
  let found: Lack | 'scoped' | undefined;
  for (const { rule, argument, isInside = false } of narrowed) {
    if (isInside) return 'scoped';
    // The parts that a pattern stands for are all sent to.
    if (rule.literal === 'part' && isPattern(argument)) continue;
    const texts = constantTexts(argument, terms.code) ?? [];
    if (texts.length === 0 && argument !== undefined) {
      const fallback = findFallback(argument, terms, true);
      if (fallback !== undefined) return { fault: 'fallsOpen', room: undefined, fallback };
      const fault = judgeRoom(argument, rule.isOpenWhenEmpty === true, terms);
      if (fault !== undefined) return { fault, room: undefined, fallback };
      if (rule.literal === 'part') return 'scoped';
      found ??= 'scoped';
    } else if (texts.length > 0 && texts.every((text) => terms.isPublic(text))) {
      found ??= 'scoped';
    } else if (rule.literal === 'room') {
      // Each further room adds those who are in it.
      return { fault: 'sharedRoom', room: texts[0], fallback: undefined };
    }
  }
  return found;
}

/** `io.of(/^\/org-/)`, `io.of((name, auth, next) => …)` */
function isPattern(argument: TSESTree.Node | undefined): boolean {
  return argument !== undefined && (isFunction(argument) || (argument.type === 'Literal' && 'regex' in argument));
}

/** What is wrong with a room that the text does not tell. */
function judgeRoom(argument: TSESTree.Node, isOpenWhenEmpty: boolean, terms: Terms): EmissionFault | undefined {
  if (isOpenWhenEmpty && isOpenList(argument, terms.reader)) return 'emptyRooms';
  return isEnough(argument, terms) ? undefined : 'groupRoom';
}

function judgeChannel(sending: SendingCall, reaches: string, terms: Terms): Verdict | undefined {
  const { standing } = sending;
  const { code, names, isPublic, requireUserScope } = terms;
  const [narrowed] = standing.narrowed;
  const topic = channelOf(sending);
  const texts = constantTexts(topic, code);
  if (topic !== undefined && texts === undefined && findFallback(topic, terms) !== undefined) {
    return { fault: 'fallsOpen', reaches, room: undefined };
  }
  const access = narrowed === undefined ? undefined : accessOf(narrowed);
  if (texts === undefined) {
    const isNamed = !requireUserScope || topic === undefined || mentionsScope(topic, names.isUser, names, code);
    if (!isNamed) return { fault: 'groupRoom', reaches, room: undefined };
    return access === 'open' && topic !== undefined ? { fault: 'publicChannel', reaches, room: undefined } : undefined;
  }
  if (texts.length === 0 || texts.every((text) => isPublic(text))) return undefined;
  const isTold = roleOf(standing).isBetweenServers === true && payloadOf(sending).some((data) => tells(data, terms));
  if (isTold && isSubscribedTopic(topic, terms)) return undefined;
  return { fault: 'sharedRoom', reaches, room: texts[0] };
}

function channelOf(sending: SendingCall): TSESTree.Node | undefined {
  const { call, send, standing, bag } = sending;
  const { narrowed, made } = standing;
  const [first] = narrowed;
  if (first !== undefined) return first.argument;
  if (bag !== undefined) return topicOf(sending);
  return send.topic === undefined ? made?.arguments[0] : call.arguments[send.topic];
}

/** Who may join a channel, where the library lets it say so: those whom the server lets in, or anyone. */
function accessOf({ rule: { closedBy }, call }: Narrowed): 'open' | 'closed' | undefined {
  if (closedBy === undefined) return undefined;
  let node: TSESTree.Node | undefined = call.arguments[closedBy.position];
  if (node === undefined) return 'open';
  for (const key of closedBy.path) {
    if (node?.type !== 'ObjectExpression' || node.properties.some(({ type }) => type === 'SpreadElement'))
      return node === undefined ? 'open' : undefined;
    node = propertyOf(node, key);
  }
  if (node === undefined) return 'open';
  if (node.type !== 'Literal') return undefined;
  return node.value === true ? 'closed' : 'open';
}

function tells(data: TSESTree.Node, { requireUserScope, names, code }: Terms): boolean {
  return mentionsScope(data, requireUserScope ? names.isUser : names.isScope, names, code);
}

function judgeListeners(sending: SendingCall, reaches: string, terms: Terms): Verdict | undefined {
  const { call, send, standing } = sending;
  const { code, names, requireUserScope } = terms;
  if (!isShared(standing)) return undefined;
  const isScope = requireUserScope ? names.isUser : names.isScope;
  const topic = topicOf(sending);
  if (topic !== undefined && (constantTexts(topic, code) === undefined || mentionsScope(topic, isScope, names, code))) {
    return undefined;
  }
  if (send.key !== undefined && isKeyed(call, send.key, terms)) return undefined;
  const payload = payloadOf(sending);
  // A signal without data tells nothing of anyone, nor does one with constants or with what the emitter itself shows. What processes tell each other concerns users where one is known.
  if (payload.every((each) => tellsNothing(each, call, code))) return undefined;
  if (roleOf(standing).isSystem === true && !isUserInSight(call, names, code)) return undefined;
  if (payload.some(({ type }) => type === 'SpreadElement')) return undefined;
  // Subscriptions get all that is published to their topic, so that only they can leave something out.
  const isTold =
    roleOf(standing).subscribes === undefined
      ? payload.some((each) => mentionsScope(each, isScope, names, code))
      : isFilteredTopic(topic, terms);
  if (isTold) return undefined;
  if (isInUserContext(call, names, code) || !terms.servesUsers(call) || isUnheard(call, standing, terms.reader))
    return undefined;
  const isOther = isOtherBranch(call, isScope);
  return { fault: isOther ? 'fallsOpen' : 'sharedListeners', reaches, room: undefined };
}

/** Is there a key besides the topic that is not the same for all? */
function isKeyed(
  { arguments: given }: TSESTree.CallExpression,
  { position, least }: NonNullable<Send['key']>,
  { code, isPublic }: Terms,
): boolean {
  if (given.length < least) return false;
  const texts = constantTexts(given[position], code);
  return texts === undefined || texts.every((text) => isPublic(text));
}

/** A constant, or a field of the emitter, which who listens to it can read as well. */
function tellsNothing(data: TSESTree.Node, { callee }: TSESTree.CallExpression, code: Code): boolean {
  if (data.type === 'MemberExpression') {
    const isOfEmitter = callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression';
    return isOfEmitter && data.object.type === 'ThisExpression' && data.property.type !== 'PrivateIdentifier';
  }
  return data.type === 'Literal' || (data.type === 'Identifier' && (constantTexts(data, code) ?? []).length > 0);
}

function payloadOf({ call, send, bag }: SendingCall): readonly TSESTree.Node[] {
  if (send.bag !== undefined) {
    const payload = propertyOf(bag, send.bag.payload);
    return payload === undefined ? [] : [payload];
  }
  const [first] = call.arguments;
  // The data of an event stands in the event.
  if (send.topic === 0 && send.payload === undefined)
    return first?.type === 'NewExpression' ? first.arguments.slice(1) : call.arguments;
  return call.arguments.slice(send.payload ?? 0);
}

function hasFilter(call: TSESTree.CallExpression, { position, property }: NonNullable<Send['filter']>): boolean {
  const options = call.arguments[position];
  if (options === undefined) return false;
  return (
    options.type !== 'ObjectExpression' ||
    propertyOf(options, property) !== undefined ||
    options.properties.some(({ type }) => type === 'SpreadElement')
  );
}
