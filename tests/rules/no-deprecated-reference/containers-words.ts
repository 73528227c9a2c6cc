/** The factory of the `containers` project as messages call it. */
export function truth(call = 'createEngine($userContext)'): string {
  return `\`${call}\` from './src/engine-factory.ts'`;
}

export const canonical = "'Engine' from './src/engine.ts'";

/** An asynchronous factory. */
export const later = 'await createEngineLater($userContext)';

/** The ends of messages about what a container holds. */
export const outcomes = {
  ambiguousScope: (names: string) =>
    ` Not fixed automatically: several values could identify the user (${names}), and only a person can choose (ambiguous-scope).`,
  ambiguousTarget: ' Not fixed: which class is constructed is decided at run time (ambiguous-target).',
  argumentHasEffects: (text: string) =>
    ` Not fixed: evaluating \`${text}\` has effects that the factory call would drop, move or repeat (argument-has-effects).`,
  argumentUnmapped: (name: string) =>
    ` Not fixed: the factory needs '${name}', and nothing tells the container what to inject for it (argument-unmapped).`,
  awaitNotAllowed: ' Not fixed: the factory is asynchronous and `await` is not allowed here (await-not-allowed).',
  /** @param token as the source has it; empty where nothing tells. */
  injectedElsewhere: (token: string) =>
    ` Not fixed automatically: ${token === '' ? 'the token' : `the token \`${token}\``} stays for what injects it, which gets the canonical class from then on (injected-elsewhere).`,
  injectionToken:
    ' Not fixed: it is the token by which it is injected, and changes together with all that use it (injection-token).',
  lifetimeDeclared:
    ' Not fixed: how long its instances live is declared with the class, and a factory would not know (lifetime-declared).',
  linkedSite: (name: string) =>
    ` Not fixed: the type '${name}' must change together with sites of this file that cannot be rewritten (linked-site).`,
  mockedModule: ' Not fixed: this file replaces the old module with a mock (mocked-module).',
  referenceDead: (text: string) => ` Not fixed: the settings name '${text}', which does not exist (reference-dead).`,
  scopeNotFound: ' Not fixed: no value that identifies the user is visible here (scope-not-found).',
  stillUsed: ' Not fixed: its uses in this file come first (still-used).',
  testFile: ' Not fixed automatically: this is a test, and what it tests is for a person to decide (test-file).',
  usedAsValue: ' Not fixed: where the class goes from here is for a person to follow (used-as-value).',
};
