import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { entryOf } from '../../emitters/entry-of.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walkMatches } from '../syntax/walk.ts';
import type { Emission } from '../../sightings/emission.ts';
import { constantTexts } from './evidence.ts';
import { judgeEmission, topicOf } from './judge-emission.ts';
import type { SendingCall, Terms, Verdict } from './judgement.ts';
import { findSubscriptions, type Subscription } from './find-subscriptions.ts';
import type { EmitterTable } from './table.ts';
import type { Reader } from './reader.ts';
import { roleOf, type Standing, standingOf } from './standing.ts';

/** An emission with the syntax that suggestions need. */
export interface EmissionSite extends Emission {
  /** The call, or what a subscription gives. */
  readonly node: TSESTree.Expression;
  readonly standing: Standing;
  /** Absent for a subscription. */
  readonly sending: SendingCall | undefined;
}

/** Finds the calls of a file that send something to more than one user without saying so. */
export function findEmissions(sourceCode: TSESLint.SourceCode, reader: Reader, terms: Terms): readonly EmissionSite[] {
  const { methods } = reader.project.table;
  const sites: EmissionSite[] = [];
  walkMatches(patternOf(methods), sourceCode, (node) => {
    if (node.type !== 'CallExpression') return;
    const site = siteAt(node, reader, terms, sourceCode);
    if (site !== undefined) sites.push(site);
  });
  for (const call of callsOfFunctions(sourceCode, reader)) {
    const site = siteAt(call, reader, terms, sourceCode);
    if (site !== undefined) sites.push(site);
  }
  for (const subscription of findSubscriptions(sourceCode, reader, terms)) {
    sites.push(siteOfSubscription(subscription, sourceCode));
  }
  return sites.sort((a, b) => a.place.range[0] - b.place.range[0]);
}

/** Calls of imported functions that send. */
function callsOfFunctions({ scopeManager }: TSESLint.SourceCode, reader: Reader): readonly TSESTree.CallExpression[] {
  if (!reader.project.table.hasFunctions) return [];
  const variables = (scopeManager?.scopes ?? [])
    .filter(({ block }) => block.type === 'Program')
    .flatMap(({ variables: all }) => all)
    .filter(({ defs }) => defs[0]?.type === 'ImportBinding');
  return variables.flatMap(({ references }) =>
    references.flatMap(({ identifier }) => {
      const { parent } = identifier;
      const isCalled = parent.type === 'CallExpression' && parent.callee === identifier;
      return isCalled && reader.thingsAt(identifier).some(({ gives }) => gives.sends !== undefined) ? [parent] : [];
    }),
  );
}

function siteOfSubscription(
  { node, source, topic, standing }: Subscription,
  sourceCode: TSESLint.SourceCode,
): EmissionSite {
  return {
    place: { range: [source.range[0], source.range[1]], loc: source.loc },
    fault: 'unfiltered',
    emitter: shortText(source, sourceCode),
    subject: topic === undefined ? 'the events' : `'${topic}'`,
    reaches: 'each subscriber',
    missing: 'a filter that compares with the user of the subscription',
    node,
    standing,
    sending: undefined,
  };
}

/** Does the text call anything that sends or subscribes? Most files cost no more than this. */
export function mayEmit(text: string, { methods, hasFunctions }: EmitterTable): boolean {
  return hasFunctions || text.search(patternOf(methods)) >= 0 || /\.subscription\s*\(|@Sse\b/u.test(text);
}

const patterns = new WeakMap<ReadonlySet<string>, RegExp>();

/** Matches the names of methods that send, where they are called or read. */
function patternOf(methods: ReadonlySet<string>): RegExp {
  let pattern = patterns.get(methods);
  if (pattern === undefined) {
    const names = [...methods].map((name) => name.replaceAll(/[^\w$]/gu, String.raw`\$&`)).join('|');
    // A name begins a word, which is told fast. What stands before it is looked at last: at every place, a run of white
    // space would be gone through again.
    const start = [...methods].every((name) => /^\w/u.test(name)) ? String.raw`\b` : '';
    pattern = new RegExp(String.raw`${start}(?:${names})\b(?<=[.'"\x60]\s*(?:${names}))`, 'gu');
    patterns.set(methods, pattern);
  }
  return pattern;
}

function siteAt(
  call: TSESTree.CallExpression,
  reader: Reader,
  terms: Terms,
  sourceCode: TSESLint.SourceCode,
): EmissionSite | undefined {
  const callee = unwrap(call.callee);
  const sendings = sendingsAt(call, callee, reader);
  const judged = sendings.map((sending) => ({ sending, verdict: judgeEmission(sending, terms) }));
  const bad = judged.find(({ verdict }) => verdict !== undefined);
  if (bad?.verdict === undefined) return undefined;
  // One of several ways that it may be is narrowed, and another is not.
  const isOpen = judged.some(({ sending, verdict }) => verdict === undefined && sending.standing.narrowed.length > 0);
  const verdict: Verdict = isOpen ? { ...bad.verdict, fault: 'fallsOpen' } : bad.verdict;
  return {
    place: { range: [callee.range[0], callee.range[1]], loc: callee.loc },
    fault: verdict.fault,
    emitter: shortText(callee, sourceCode),
    subject: subjectOf(bad.sending, verdict, terms),
    reaches: verdict.reaches,
    missing: missingFor(bad.sending, verdict.fault),
    node: call,
    standing: bad.sending.standing,
    sending: bad.sending,
  };
}

function sendingsAt(
  call: TSESTree.CallExpression,
  callee: TSESTree.Expression,
  reader: Reader,
): readonly SendingCall[] {
  const { table } = reader.project;
  const method = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  if (callee.type === 'MemberExpression' && method !== undefined && table.methods.has(method)) {
    const found = reader.of(callee.object).flatMap((standing): readonly SendingCall[] => {
      const send = entryOf(roleOf(standing).sends, method);
      if (send === undefined) return [];
      return bagsOf(call, send).map((bag) => ({ call, send, standing, bag }));
    });
    if (found.length > 0) return found;
  }
  return reader
    .thingsAt(callee)
    .flatMap(({ family, gives: { sends } }) =>
      sends === undefined
        ? []
        : [{ call, send: sends, standing: standingOf(family, 'emitter', 'module'), bag: undefined }],
    );
}

/** The objects that name a topic and carry data, one for each time that a call sends; what is not written out is unknown. */
function bagsOf(
  { arguments: [given] }: TSESTree.CallExpression,
  { bag }: SendingCall['send'],
): readonly SendingCall['bag'][] {
  if (bag === undefined) return [undefined];
  if (bag.isList !== true) return [given];
  return given?.type === 'ArrayExpression' ? given.elements.map((each) => each ?? undefined) : [];
}

const LONGEST = 40;

function shortText(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): string {
  const text = sourceCode.getText(node).replaceAll(/\s+/gu, ' ');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

function subjectOf(sending: SendingCall, { room, fault }: Verdict, { code }: Terms): string {
  if (room !== undefined) return `'${room}'`;
  // What is called without arguments names no room.
  if (fault === 'sharedRoom') return 'a room without a name';
  const [event] = constantTexts(topicOf(sending), code) ?? [];
  return event === undefined ? 'an event' : `'${event}'`;
}

function missingFor({ standing, send }: SendingCall, fault: Verdict['fault']): string {
  if (fault === 'groupRoom') return 'the id of a user in its name';
  if (fault === 'sharedRoom') return 'an id in its name';
  if (send.filter !== undefined) return `a '${send.filter.property}' that compares with the user of each connection`;
  switch (standing.family.medium) {
    case 'clients':
      return standing.loops.length > 0 ? 'a comparison with the user of each connection' : "a room, as in '.to(room)'";
    case 'channels':
      return 'an id in its name';
    case 'listeners':
      return roleOf(standing).subscribes === undefined
        ? 'an id in the event or in its data'
        : 'an id in the topic, or by a filter in the subscription';
    case 'declared':
      return scopeOf(send);
  }
}

/** Where the scope of a declared emitter stands, counted as people do. */
function scopeOf({ scope }: SendingCall['send']): string {
  const place = typeof scope === 'number' ? `as argument ${String(scope + 1)}` : `in the property '${scope ?? ''}'`;
  return `a user or a group ${place}`;
}
