import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { entryOf } from '../../emitters/entry-of.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walkMatches } from '../syntax/walk.ts';
import type { Emission } from '../../sightings/emission.ts';
import { constantTexts } from './evidence.ts';
import { judgeEmission, type SendingCall, type Terms, topicOf, type Verdict } from './judge-emission.ts';
import { findSubscriptions, type Subscription } from './find-subscriptions.ts';
import type { EmitterTable } from './table.ts';
import type { Reader } from './reader.ts';
import { roleOf, standingOf } from './standing.ts';

/** An emission with the syntax that suggestions need. */
export interface EmissionSite extends Emission {
  readonly call: TSESTree.CallExpression;
  readonly sending: SendingCall;
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
    call: node,
    sending: { call: node, send: {}, standing },
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
    patterns.set(methods, (pattern = new RegExp(String.raw`(?<=[.'"\x60]\s*)(?:${names})\b`, 'gu')));
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
    missing: missingFor(bad.sending),
    call,
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
    const found = reader.of(callee.object).flatMap((standing): SendingCall[] => {
      const send = entryOf(roleOf(standing).sends, method);
      return send === undefined ? [] : [{ call, send, standing }];
    });
    if (found.length > 0) return found;
  }
  return reader
    .thingsAt(callee)
    .flatMap(({ family, gives: { sends } }) =>
      sends === undefined ? [] : [{ call, send: sends, standing: standingOf(family, 'emitter', 'module') }],
    );
}

const LONGEST = 40;

function shortText(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): string {
  const text = sourceCode.getText(node).replaceAll(/\s+/gu, ' ');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

function subjectOf(sending: SendingCall, { room }: Verdict, { code }: Terms): string {
  if (room !== undefined) return `'${room}'`;
  const [event] = constantTexts(topicOf(sending), code) ?? [];
  return event === undefined ? 'an event' : `'${event}'`;
}

function missingFor({ standing, send }: SendingCall): string {
  if (send.filter !== undefined) return `a '${send.filter.property}' that compares with the user of each connection`;
  switch (standing.family.medium) {
    case 'clients':
      return standing.loops.length > 0 ? 'a comparison with the user of each connection' : "a room, as in '.to(room)'";
    case 'channels':
      return 'an id in its name';
    case 'listeners':
      return 'an id in the event or in its data';
    case 'declared':
      return 'its scope';
  }
}
