import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Registry } from '../concepts/concept.ts';
import { codeWords, createScopeTest, personWords } from '../emitters/scope-names.ts';
import { serverPackages } from '../emitters/servers.ts';
import type { Reader } from '../javascript/emissions/reader.ts';
import { areUsersKnown } from '../javascript/emissions/users-known.ts';
import type { EmissionOptions } from '../sightings/emission.ts';
import { findUserScoped } from './find-user-scoped.ts';
import { registryOf } from './registry-of.ts';
import { viewOf } from './view-of.ts';

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

/**
 * Makes the test whether a call may run for several users. Not where the package lists what it needs, no server is among it,
 * the settings say nothing, and neither a user nor a server is in sight: such is a command, or an application at a desk.
 */
export function createServingTest(
  context: Context,
  reader: Reader,
  { requireUserScope }: Pick<EmissionOptions, 'requireUserScope'>,
): (call: TSESTree.CallExpression) => boolean {
  const registry = registryOf(context);
  let isGiven: boolean | undefined;
  return (call) => {
    isGiven ??= requireUserScope || saysSo(registry) || isOfConcept(context) || mayServe(context);
    return isGiven || areUsersKnown(call, reader, userTestOf(registry));
  };
}

/** The settings name what belongs to a user, or the modules that serve. */
function saysSo({ concepts, userScope: { names, types, accessors, audience } }: Registry): boolean {
  return [names, types, accessors, audience].some(({ length }) => length > 0) || concepts.some(hasModules);
}

function hasModules({ modules }: Registry['concepts'][number]): boolean {
  return modules.length > 0;
}

/** The module declares something of a concept, or makes what belongs to a user. */
function isOfConcept(context: Context): boolean {
  const { path, catalog } = viewOf(context).file;
  return catalog.registeredPaths.has(path) || findUserScoped(context).length > 0;
}

/** The manifest lists a server, or nothing at all. */
function mayServe(context: Context): boolean {
  const { graph, path } = viewOf(context).file;
  const listed = graph.dependenciesOf(path) ?? new Set<string>();
  return listed.size === 0 || [...listed].some((name) => serverPackages.has(name));
}

const tests = new WeakMap<Registry, { isPerson: (name: string) => boolean }>();

function userTestOf(registry: Registry): { isPerson: (name: string) => boolean } {
  let test = tests.get(registry);
  if (test === undefined) {
    const words = personWords.filter((word) => !codeWords.has(word));
    tests.set(registry, (test = { isPerson: createScopeTest(words, registry.userScope.names) }));
  }
  return test;
}
