import type { MessageIds } from '../../../rules/no-deprecated-reference.ts';

interface Finding {
  readonly messageId: MessageIds;
  readonly data: Readonly<Record<string, string>>;
}

/** By the names of the deprecated functions and values of the fixture projects, what messages call their canonical twins. */
const canonicals: Readonly<Record<string, string>> = {
  ...named("`await createExecutionEngine($userContext)` from './src/execution-engine-factory.ts'", ['openEngine']),
  ...named("'createCache' from './src/cache.ts'", ['makeCache', 'buildCache', 'swapCache', 'poolCache']),
  ...named("'openCache' from './src/cache.ts'", ['positionalCache', 'bagCache']),
  ...named("'connectCache' from './src/cache.ts'", ['syncCache', 'dialCache']),
  ...named("'createTypedCache' from './src/cache.ts'", ['typedCache']),
  ...named("'describeCache' from './src/cache.ts'", ['cacheInfo']),
  ...named("'slugify' from './src/slugify.ts'", ['makeSlug']),
  ...named("'slugOf' from './src/text.ts'", ['slugOf']),
  ...named("'Words.slug' from './src/text.ts'", ['Slugs.of']),
  ...named("'auth' from './src/auth.ts'", ['authService', 'AuthHolder.instance']),
  ...named("'getAuth' from './src/auth.ts'", ['getAuthService']),
  ...named("'api' from './src/api.ts'", ['apiClient', 'tinyApi']),
  ...named("'http' from './src/http.ts'", ['httpClient']),
  ...named("'mail' from './src/http.ts'", ['mailer']),
  ...named("'Role' from './src/roles.ts'", ['UserRole']),
  ...named("'limits' from './src/roles.ts'", ['LIMITS']),
  ...named("'timeout' from './src/roles.ts'", ['TIMEOUT']),
  ...named("'retries' from './src/roles.ts'", ['RETRIES']),
  ...named("'colors' from './src/roles.ts'", ['COLORS']),
  ...named("'Session' from './src/session.ts'", ['UserSession']),
  ...named("'Account' from './src/session.ts'", ['UserAccount', 'OwnerAccount']),
  ...named("'count' from './src/metrics.ts'", ['countOf']),
  ...named("'now' from './src/clock.ts'", ['currentTime']),
  ...named("'createQueue' from './src/queue.ts'", ['makeQueue']),
  ...named("'createStore' from './src/queue.ts'", ['makeStore']),
};

/** What messages call the canonical class of the engines project. */
const engine = "'UserExecutionEngine' from './src/user-execution-engine.ts'";

/**
 * A deprecated function or value is used.
 *
 * @param name as messages call it, which may be with its local name: `makeCache' alias 'make`.
 * @param canonical what messages call its twin, where the settings are not those of the project.
 */
export function found(messageId: MessageIds, name: string, outcome = '', canonical = canonicalOf(name)): Finding {
  return { messageId, data: { name, canonical, outcome } };
}

/** The suggestion to use the canonical twin. */
export function useCanonical(name: string, canonical = canonicalOf(name)): Finding {
  return { messageId: 'useCanonical', data: { canonical, choice: '' } };
}

function canonicalOf(name: string): string {
  const [thing = ''] = name.split("'");
  return canonicals[thing] ?? engine;
}

/** There is a suggestion and no fix. */
export function suggested(code: keyof typeof sentences, subject = ''): string {
  return ` Not fixed automatically: ${sentences[code](subject)} (${code}).`;
}

/** There is no edit, on account of another use. */
export function heldBack(line: number, code: keyof typeof sentences, subject = ''): string {
  return ` Not fixed: line ${String(line)} holds it back: ${sentences[code](subject)} (${code}).`;
}

/** There is no edit. */
export function explained(code: keyof typeof sentences, subject = ''): string {
  return ` Not fixed: ${sentences[code](subject)} (${code}).`;
}

const sentences = {
  'argument-has-effects': (text: string) => `evaluating \`${text}\` has effects that would be lost`,
  'binding-shared': () => 'it cannot be taken out without changing the code around it',
  'client-file-server-factory': () => "this file is 'use client' and the canonical module is 'server-only'",
  'comment-would-be-lost': () => 'a comment stands in the import that would change',
  'exported-again': () => 'other modules may import it through this one',
  'kind-differs': (kinds: string) => `the canonical one is ${kinds}`,
  'member-missing': (name: string) => `the canonical one lacks '${name}' or takes it with other arguments`,
  'mocked-module': () => 'this file replaces the old module with a mock',
  'module-style': () => 'this file has neither `import` nor `require` to follow',
  'reference-dead': (text: string) => `the settings name '${text}', which does not exist`,
  'shape-unknown': (name: string) => `whether '${name}' fits every use here cannot be told from its source`,
  'signature-differs': (difference: string) => `the canonical one is called in another way: ${difference}`,
  'spread-argument': () => 'the arguments are spread, so which one is which is unknown',
  'still-used': () => 'its uses in this file come first',
  'test-file': () => 'this is a test, and what it tests is for a person to decide',
  'type-arguments': () => 'the canonical one takes other type arguments',
  'used-as-value': () => 'where it goes from here is for a person to follow',
  'value-differs': (values: string) => `the canonical one has another value: ${values}`,
  'would-import-cycle': (module: string) => `'${module}' imports this file`,
};

function named(canonical: string, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, canonical]));
}
