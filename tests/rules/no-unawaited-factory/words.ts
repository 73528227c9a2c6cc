import type { MessageIds } from '../../../rules/no-unawaited-factory.ts';

interface Finding {
  readonly messageId: MessageIds;
  readonly data: Readonly<Record<string, string>>;
}

/** What a report says besides the fault. */
interface Words {
  /** Sentence on why there is no fix; empty by default. */
  readonly outcome?: string;
  /** The factory's function and its module; those of the engines project by default. */
  readonly factory?: readonly [name: string, module: string];
  readonly concept?: string;
}

/** The promise is used as if it were the instance; `fault` says what is wrong with that. */
export function used(fault: string, words: Words = {}): Finding {
  return { messageId: 'used', data: { fault, ...wordsOf(words) } };
}

/** The promise has no such member. */
export function hasNo(member: string, words: Words = {}): Finding {
  return used(`has no '${member}'`, words);
}

export function dropped(words: Words = {}): Finding {
  return { messageId: 'dropped', data: wordsOf(words) };
}

/** The suggestion to await, with what has to change besides. */
export function awaitFactory(choice = '', concept = 'ExecutionEngine'): Finding {
  return { messageId: 'awaitFactory', data: { concept, choice } };
}

/** There is a suggestion and no fix. */
export function suggested(code: keyof typeof sentences, subject = ''): string {
  return ` Not fixed automatically: ${sentences[code](subject)} (${code}).`;
}

/** There is no edit. */
export function explained(code: keyof typeof sentences, subject = ''): string {
  return ` Not fixed: ${sentences[code](subject)} (${code}).`;
}

function wordsOf({ outcome = '', factory, concept = 'ExecutionEngine' }: Words): Readonly<Record<string, string>> {
  const [name, module] = factory ?? ['createExecutionEngine', './src/execution-engine-factory.ts'];
  return { concept, factory: `\`${name}\` from '${module}'`, outcome };
}

const sentences = {
  'await-not-allowed': () => 'the factory is asynchronous and `await` is not allowed here',
  'member-missing': (name: string) =>
    `'${name}' is used on the instance, and the canonical class lacks it or takes it with other arguments`,
  'promise-expected': () => 'other code of this file expects the promise itself',
  'update-not-atomic': (place: string) =>
    `\`${place}\` is read before the \`await\` and written after it, and other code may change it in between`,
};
