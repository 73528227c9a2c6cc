import type { MessageIds } from '../../../rules/no-direct-construction.ts';

interface Finding {
  readonly messageId: MessageIds;
  readonly data: Readonly<Record<string, string>>;
}

/** What a report says besides the name of the class. */
interface Words {
  /** Sentence on what the fix drops, or why there is none; empty by default. */
  readonly outcome?: string;
  /** Call template and module of the factory; those of the engines project by default. */
  readonly factory?: readonly [call: string, module?: string];
  /** Where the truth lives, for a concept without a factory. */
  readonly truth?: string;
  /** The user's own reason. */
  readonly note?: string;
}

/** Two deprecated classes have this name, so messages name the module. */
export const oldEngine = "ExecutionEngine' of './src/execution-engine.ts";
export const consolidatedEngine = "ExecutionEngine' of './src/execution-engine-consolidated.ts";

const engineFactory = './src/execution-engine-factory.ts';

/** A deprecated class is constructed. */
export function constructed(name: string, words: Words = {}): Finding {
  return { messageId: 'constructed', data: { name, note: words.note ?? '', ...wordsOf(words) } };
}

/** The canonical class is constructed outside its factory. */
export function canonicalConstructed(name: string, words: Words = {}): Finding {
  return { messageId: 'canonicalConstructed', data: { name, ...wordsOf(words) } };
}

/** A class that extends a deprecated one is constructed. */
export function subclassConstructed(written: string, name: string, words: Words = {}): Finding {
  const outcome = explained('subclass');
  return {
    messageId: 'subclassConstructed',
    data: { written, name, note: words.note ?? '', ...wordsOf({ outcome, ...words }) },
  };
}

/** A class that extends the canonical one is constructed outside its factory. */
export function canonicalSubclassConstructed(written: string, name: string, words: Words = {}): Finding {
  const outcome = explained('subclass');
  return { messageId: 'canonicalSubclassConstructed', data: { written, name, ...wordsOf({ outcome, ...words }) } };
}

/** A deprecated function is called that makes instances. */
export function made(name: string, words: Words = {}): Finding {
  return { messageId: 'made', data: { name, note: words.note ?? '', ...wordsOf(words) } };
}

/** The suggestion to call the factory, with the value that it chooses if there are several. */
export function callFactory(choice?: string, concept = 'ExecutionEngine'): Finding {
  return {
    messageId: 'callFactory',
    data: { concept, choice: choice === undefined ? '' : ` with '${choice}'` },
  };
}

/** The suggestion to call the factory, and to make functions asynchronous. */
export function callFactoryIn(...names: readonly string[]): Finding {
  const choice = names.map((name) => ` and make '${name}' asynchronous`).join('');
  return { messageId: 'callFactory', data: { concept: 'ExecutionEngine', choice } };
}

/** There is a fix, and it leaves out arguments. */
export function dropped(...texts: readonly string[]): string {
  return ` The fix drops ${texts.map((text) => `\`${text}\``).join(', ')}.`;
}

/** There is a fix, and it leaves names of the file without a use, and out arguments. */
export function leaving(names: readonly string[], ...texts: readonly string[]): string {
  const leaves = `leaves ${names.map((name) => `\`${name}\``).join(', ')} without a use.`;
  return texts.length === 0 ? ` The fix ${leaves}` : `${dropped(...texts).slice(0, -1)}, and ${leaves}`;
}

/** There is a suggestion and no fix. */
export function suggested(code: keyof typeof sentences, subject = ''): string {
  return ` Not fixed automatically: ${sentences[code](subject)} (${code}).`;
}

/** A type must change together with what stands in a line, and that has no edit. */
function linkedTo(type: string, line: number): string {
  return ` Not fixed: the type '${type}' must change together with line ${String(line)}, which cannot be rewritten (linked-site).`;
}

/** There is no edit. */
export function explained(code: keyof typeof sentences, subject = '', line?: number): string {
  if (line !== undefined) return linkedTo(subject, line);
  return ` Not fixed: ${sentences[code](subject)} (${code}).`;
}

/** What is given for an argument, or where it would have to be, is no plain argument. */
export function unmapped(name: string, detail: string): string {
  return ` Not fixed: the factory needs '${name}', and ${detail} (argument-unmapped).`;
}

/** The file uses what the canonical class lacks, on the instance or on something else. */
export function mentioned(name: string): string {
  return ` Not fixed: this file uses '${name}', which may be of the instance, and the canonical class lacks it or takes it with other arguments (member-missing).`;
}

function wordsOf({ outcome = '', factory, truth }: Words): Readonly<Record<'outcome' | 'truth', string>> {
  const [call, module = engineFactory] = factory ?? ['await createExecutionEngine($userContext)'];
  return { outcome, truth: truth ?? `\`${call}\` from '${module}'` };
}

const sentences = {
  'ambiguous-scope': (names: string) =>
    `several values could identify the user (${names}), and only a person can choose`,
  'ambiguous-target': () => 'which class is constructed is decided at run time',
  'argument-has-effects': (text: string) =>
    `evaluating \`${text}\` has effects that the factory call would drop, move or repeat`,
  'argument-unmapped': (name: string) => `the factory needs '${name}', and no argument of this construction is it`,
  'arguments-bound': () => 'some of the arguments are given where the class is bound',
  'arguments-differ': (method: string) =>
    `the template takes the constructor's arguments, and '${method}' does more than to hand its own to the constructor`,
  'await-not-allowed': () => 'the factory is asynchronous and `await` is not allowed here',
  'caught-elsewhere': () => 'it leaves this file as an error, and what catches it may test for the old class',
  'class-cast': (type: string) =>
    `the class is taken for \`${type}\`, so its arguments and its instance may be anything`,
  'client-file-server-factory': () => "this file is 'use client' and the factory is 'server-only'",
  'comment-would-be-lost': () => 'a comment stands in a part that would be dropped',
  'constructor-unknown': (name: string) => `the constructor parameters of '${name}' are neither declared nor readable`,
  'error-expected': () => 'a `@ts-expect-error` stands above it, and the error may go',
  'factory-mismatch': (words: string) => `the call would not fit the factory: ${words}`,
  'instance-differs': () => 'this form makes an object without running the constructor',
  'instance-test': () => 'instances of the old class that are still around would no longer be recognised',
  'linked-site': (name: string) =>
    `the type '${name}' must change together with sites of this file that cannot be rewritten`,
  'member-doubtful': (text: string) => `\`${text}\` may not be there, and only a person or the compiler can tell`,
  'member-missing': (name: string) =>
    `'${name}' is used on the instance, and the canonical class lacks it or takes it with other arguments`,
  'mocked-module': () => 'this file replaces the old module with a mock',
  'module-style': () => 'this file has neither `import` nor `require` to follow',
  'no-factory': () => 'the concept declares no factory',
  'promise-handed-on': () => 'what is handed on here is a promise of the instance',
  'reference-dead': (text: string) => `the settings name '${text}', which does not exist`,
  'scope-not-found': () => 'no value that identifies the user is visible here',
  'spread-argument': (property: string) =>
    property === ''
      ? 'the arguments are spread, so which one is which is unknown'
      : `another object is spread into the one that has '${property}', and may have it, too`,
  subclass: () => 'a subclass is code of its own, which a person has to move',
  'test-file': () => 'this is a test, and what it tests is for a person to decide',
  'type-arguments': () => 'the type arguments do not fit',
  'update-not-atomic': (place: string) =>
    `\`${place}\` is read before the \`await\` and written after it, and other code may change it in between`,
  'would-import-cycle': (module: string) => `'${module}' imports this file`,
};
