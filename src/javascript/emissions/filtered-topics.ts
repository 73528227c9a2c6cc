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
export function isFilteredTopic(topic: TSESTree.Node | undefined, { reader, code, names }: TopicTerms): boolean {
  const texts = constantTexts(topic, code) ?? [];
  const words = new Set([...texts, ...nameOf(topic)]);
  const around = new Set<Code>([code]);
  for (const word of words) for (const other of reader.project.codesNaming(code, word)) around.add(other);
  const subscriptions = [...around].flatMap((each) =>
    subscriptionsOf(each, texts).map((call) => isFiltered(call, { code: each, names })),
  );
  return subscriptions.length > 0 && subscriptions.every(Boolean);
}

/** What other modules call a constant: `ORDER_ADDED`, `Topics.added`. */
function nameOf(topic: TSESTree.Node | undefined): readonly string[] {
  if (topic?.type === 'Identifier') return [topic.name];
  const key = topic?.type === 'MemberExpression' ? staticKey(topic) : undefined;
  return key === undefined ? [] : [key];
}

/** `pubSub.asyncIterator('ORDER_ADDED')`, on whatever: it only leads to silence. */
function subscriptionsOf(code: Code, texts: readonly string[]): readonly TSESTree.CallExpression[] {
  const found: TSESTree.CallExpression[] = [];
  walk(code.ast, code.visitorKeys, (node) => {
    if (node.type !== 'CallExpression') return;
    const callee = unwrap(node.callee);
    const method = callee.type === 'MemberExpression' ? (staticKey(callee) ?? '') : '';
    if (!/^(?:asyncIterator|asyncIterableIterator|subscribe)$/u.test(method)) return;
    const topics = constantTexts(node.arguments[0], code) ?? [];
    if (topics.some((topic) => texts.includes(topic))) found.push(node);
  });
  return found;
}
