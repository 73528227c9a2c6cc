import type { Reason, ReasonCode } from '../sightings/proposal.ts';

/** Makes a reason. `subject` names the argument, member or module in question. */
export function because(code: ReasonCode, subject = ''): Reason {
  return { code, subject };
}

/** The factory needs an argument, and what is given for it, or where it would have to be, is no plain argument. */
export function unmapped(name: string, detail: string): Reason {
  return { ...because('argument-unmapped', name), detail };
}

/** An argument may be of a kind that the factory does not take. */
export function unfit(detail: string): Reason {
  return { ...because('factory-mismatch'), detail };
}

/** The reason, with the line where its cause stands, from 1. */
export function atLine(reason: Reason, line: number): Reason {
  return { ...reason, line };
}

const sentences: Record<ReasonCode, (subject: string) => string> = {
  'ambiguous-scope': (names) => `several values could identify the user (${names}), and only a person can choose`,
  'ambiguous-target': () => 'which class is constructed is decided at run time',
  'argument-has-effects': (text) =>
    `evaluating \`${text}\` has effects that the factory call would drop, move or repeat`,
  'argument-unmapped': (name) => `the factory needs '${name}', and no argument of this construction is it`,
  'arguments-bound': () => 'some of the arguments are given where the class is bound',
  'arguments-differ': (method) =>
    `the template takes the constructor's arguments, and '${method}' does more than to hand its own to the constructor`,
  'await-not-allowed': () => 'the factory is asynchronous and `await` is not allowed here',
  'binding-shared': () => 'it cannot be taken out without changing the code around it',
  'caught-elsewhere': () => 'it leaves this file as an error, and what catches it may test for the old class',
  'class-cast': (type) => `the class is taken for \`${type}\`, so its arguments and its instance may be anything`,
  'client-file-server-factory': () => "this file is 'use client' and the factory is 'server-only'",
  'comment-would-be-lost': () => 'a comment stands in a part that would be dropped',
  'constructor-unknown': (name) => `the constructor parameters of '${name}' are neither declared nor readable`,
  'error-expected': () => 'a `@ts-expect-error` stands above it, and the error may go',
  'factory-mismatch': (words) => `the call would not fit the factory: ${words}`,
  'injected-elsewhere': (token) =>
    `${token === '' ? 'the token' : `the token \`${token}\``} stays for what injects it, which gets the canonical class from then on`,
  'injection-token': (token) =>
    token === ''
      ? 'it is the token by which it is injected, and changes together with all that use it'
      : `what the token \`${token}\` gives is registered elsewhere, and changes together with all that inject it`,
  'instance-differs': (difference) =>
    difference === ''
      ? 'this form makes an object without running the constructor'
      : `an object is written out in the place of an instance, and the canonical class ${difference}`,
  'instance-test': () => 'instances of the old class that are still around would no longer be recognised',
  'lifetime-declared': () => 'how long its instances live is declared with the class, and a factory would not know',
  'kind-differs': (kinds) => `the canonical one is ${kinds}`,
  'linked-site': (name) => `the type '${name}' must change together with sites of this file that cannot be rewritten`,
  'member-doubtful': (text) => `\`${text}\` may not be there, and only a person or the compiler can tell`,
  'member-missing': (name) =>
    `'${name}' is used on the instance, and the canonical class lacks it or takes it with other arguments`,
  'mocked-module': () => 'this file replaces the old module with a mock',
  'module-style': () => 'this file has neither `import` nor `require` to follow',
  'named-in-comments': () => 'comments of this file still name it',
  'no-factory': () => 'the concept declares no factory',
  'promise-expected': () => 'other code of this file expects the promise itself',
  'promise-handed-on': () => 'what is handed on here is a promise of the instance',
  'exported-again': () => 'other modules may import it through this one',
  'overload-unknown': (what) => `which of the constructor's overloads this is cannot be told from ${what}`,
  'reference-dead': (text) => `the settings name '${text}', which does not exist`,
  'scope-not-found': () => 'no value that identifies the user is visible here',
  'shape-unknown': (name) => `whether '${name}' fits every use here cannot be told from its source`,
  'signature-differs': (difference) => `the canonical one is called in another way: ${difference}`,
  'spread-argument': (property) =>
    property === ''
      ? 'the arguments are spread, so which one is which is unknown'
      : `another object is spread into the one that has '${property}', and may have it, too`,
  'still-used': () => 'its uses in this file come first',
  subclass: () => 'a subclass is code of its own, which a person has to move',
  'test-file': () => 'this is a test, and what it tests is for a person to decide',
  'type-arguments': () => 'the type arguments do not fit',
  'typeof-class': () => 'the type describes the constructor itself, which differs',
  'used-as-value': () => 'where the class goes from here is for a person to follow',
  'update-not-atomic': (place) =>
    `\`${place}\` is read before the \`await\` and written after it, and other code may change it in between`,
  'value-differs': (values) => `the canonical one has another value: ${values}`,
  'would-import-cycle': (module) => `'${module}' imports this file`,
};

/** What is said of functions and values where the common sentence speaks of classes and factories. */
const sentencesOfValues: Partial<typeof sentences> = {
  'ambiguous-target': () => 'what is called is decided at run time',
  'argument-has-effects': (text) => `evaluating \`${text}\` has effects that would be lost`,
  'class-cast': (type) => `the function is taken for \`${type}\`, so its arguments and its result may be anything`,
  'client-file-server-factory': () => "this file is 'use client' and the canonical module is 'server-only'",
  'comment-would-be-lost': () => 'a comment stands in the import that would change',
  'constructor-unknown': (name) => `the parameters of '${name}' are neither declared nor readable`,
  'member-missing': (name) => `the canonical one lacks '${name}' or takes it with other arguments`,
  'overload-unknown': (what) => `which of its overloads is called cannot be told from ${what}`,
  'type-arguments': () => 'the canonical one takes other type arguments',
  'used-as-value': () => 'where it goes from here is for a person to follow',
};

const codesOfCalls: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'ambiguous-target',
  'class-cast',
  'constructor-unknown',
  'overload-unknown',
]);

/** The reason where a function is called and no class is constructed. */
export function ofCall(reason: Reason): Reason {
  return codesOfCalls.has(reason.code) ? { ...reason, isOfValue: true } : reason;
}

/** Says a reason as the end of a sentence that begins "It stays as it is, because …". */
export function explain(reason: Reason): string {
  const { code, subject, line, isOfValue, isOfReceiver, isOfPromise, isOfOptional, isUnfollowed, detail } = reason;
  if (code === 'argument-unmapped' && detail !== undefined) return `the factory needs '${subject}', and ${detail}`;
  if (code === 'factory-mismatch' && detail !== undefined) return `the call may not fit the factory: ${detail}`;
  if (code === 'member-missing' && isUnfollowed === true) {
    return `this file uses '${subject}', which may be of the instance, and the canonical class lacks it or takes it with other arguments`;
  }
  if (code === 'member-missing' && isOfPromise === true) {
    return `'${subject}' is used on the instance, and the canonical class gives a promise of what it gives at once`;
  }
  if (code === 'member-missing' && isOfOptional === true) {
    return `'${subject}' is used on the instance, and the canonical class may be without it`;
  }
  if (code === 'linked-site' && isOfReceiver === true) {
    return `what takes the instance asks for the type '${subject}', which the canonical class does not fit`;
  }
  if (code === 'shape-unknown' && isOfReceiver === true) {
    const gap = subject === '' ? 'which may be the old class itself' : `and the canonical class lacks '${subject}'`;
    return `what takes the instance asks for a type that cannot be read, ${gap}`;
  }
  if (code === 'linked-site' && line !== undefined) {
    return `the type '${subject}' must change together with line ${String(line)}, which cannot be rewritten`;
  }
  const say = (isOfValue === true ? sentencesOfValues[code] : undefined) ?? sentences[code];
  return line === undefined ? say(subject) : `line ${String(line)} holds it back: ${say(subject)}`;
}
