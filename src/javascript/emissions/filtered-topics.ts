import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walk } from '../syntax/walk.ts';
import type { Code } from './code.ts';
import { constantTexts } from './evidence.ts';
import { type FilterTerms, isFiltered } from './filters.ts';
import type { Reader } from './reader.ts';

interface TopicTerms extends FilterTerms {
  readonly reader: Reader;
}

/** Do the subscriptions to a topic leave out events by who subscribes: all that are in the modules of the package which name it? */
export function isFilteredTopic(topic: TSESTree.Node | undefined, terms: TopicTerms): boolean {
  const subscriptions = subscriptionsTo(topic, terms, /^(?:asyncIterator|asyncIterableIterator|subscribe)$/u);
  return (
    subscriptions.length > 0 && subscriptions.every(({ call, code }) => isFiltered(call, { code, names: terms.names }))
  );
}

/** Does the package subscribe to a channel itself, so that those who get it are servers of its own? */
export function isSubscribedTopic(topic: TSESTree.Node | undefined, terms: TopicTerms): boolean {
  return subscriptionsTo(topic, terms, /^[ps]?[sS]ubscribe$/u).length > 0;
}

interface TopicSubscription {
  readonly call: TSESTree.CallExpression;
  readonly code: Code;
}

/** `pubSub.asyncIterator('ORDER_ADDED')` in the modules of the package, on whatever: it only leads to silence. */
function subscriptionsTo(
  topic: TSESTree.Node | undefined,
  { reader, code }: TopicTerms,
  methods: RegExp,
): readonly TopicSubscription[] {
  const texts = constantTexts(topic, code) ?? [];
  const words = new Set([...texts, ...nameOf(topic)]);
  const around = new Set<Code>([code]);
  for (const word of words) for (const other of reader.project.codesNaming(code, word)) around.add(other);
  return [...around].flatMap((each) => subscriptionsIn(each, texts, methods).map((call) => ({ call, code: each })));
}

/** What other modules call a constant: `ORDER_ADDED`, `Topics.added`. */
function nameOf(topic: TSESTree.Node | undefined): readonly string[] {
  if (topic?.type === 'Identifier') return [topic.name];
  const key = topic?.type === 'MemberExpression' ? staticKey(topic) : undefined;
  return key === undefined ? [] : [key];
}

function subscriptionsIn(code: Code, texts: readonly string[], methods: RegExp): readonly TSESTree.CallExpression[] {
  const found: TSESTree.CallExpression[] = [];
  walk(code.ast, code.visitorKeys, (node) => {
    if (node.type !== 'CallExpression') return;
    const callee = unwrap(node.callee);
    const method = callee.type === 'MemberExpression' ? (staticKey(callee) ?? '') : '';
    if (!methods.test(method)) return;
    const topics = constantTexts(node.arguments[0], code) ?? [];
    if (topics.some((topic) => texts.includes(topic))) found.push(node);
  });
  return found;
}
