import { relative, resolve, sep } from 'node:path';
import type { TSESLint } from '@typescript-eslint/utils';
import { compileGlob } from '../concepts/compile-glob.ts';
import type { Registry } from '../concepts/concept.ts';
import { isTestFile } from '../fixes/is-test-file.ts';
import { stateChoices } from '../fixes/state/state-choices.ts';
import { findExceptions } from '../javascript/facts/find-exceptions.ts';
import { findCaptives, findUserScopedClasses } from '../javascript/state/find-captives.ts';
import { findSharedState } from '../javascript/state/find-shared-state.ts';
import { mayShareState } from '../javascript/state/may-share-state.ts';
import type { StateLens } from '../sightings/lens.ts';
import type { StateOptions } from '../sightings/shared-state.ts';
import { createContextTest } from './create-context-test.ts';
import { createScopeTypeTest, findUserScoped } from './find-user-scoped.ts';
import { registryOf } from './registry-of.ts';

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

const declarationFile = /\.d\.(?:[^./\\]+\.)?[cm]?ts$/u;
const EXCEPTION = 'ssot-shared';

/**
 * Shows a rule the state of the file that lives as long as the process. Only in the modules that the concepts name, if
 * they name any.
 *
 * @param includeTests whether tests are looked at too.
 * @throws {SettingsError} when the settings are malformed.
 */
export function observeState(
  context: Context,
  lens: StateLens,
  options: StateOptions,
  includeTests: boolean,
): TSESLint.RuleListener {
  const registry = registryOf(context);
  const path = resolve(context.cwd, context.physicalFilename);
  if (declarationFile.test(path) || (!includeTests && isTestFile({ path, registry }))) return {};
  if (!isUnderIsolation(path, registry)) return {};
  const { sourceCode } = context;
  return {
    // Files of other languages have no program.
    Program() {
      if (!mayShareState(sourceCode, options.initFunctions)) return;
      const isContext = createContextTest(context, registry);
      const judged = findSharedState({ sourceCode, options, isContext });
      const made = [...findUserScoped(context), ...findUserScopedClasses(judged, createScopeTypeTest(context))];
      const captives = findCaptives(made, judged);
      const states = [...judged.sites, ...captives].sort((a, b) => a.place.range[0] - b.place.range[0]);
      const exceptions = findExceptions(EXCEPTION, sourceCode);
      const reasoned = exceptions.filter(({ reason }) => reason !== '');
      for (const { place } of exceptions.filter(({ reason }) => reason === '')) lens.exceptionWithoutReason(place);
      for (const { place, covers } of reasoned) {
        if (!states.some((state) => covers(state.place))) lens.idleException(place);
      }
      for (const state of states) {
        if (reasoned.some(({ covers }) => covers(state.place))) continue;
        lens.sharedState(state, () => stateChoices(state, judged, sourceCode));
      }
    },
  };
}

const globs = new WeakMap<Registry, readonly ((path: string) => boolean)[]>();

/** Do the isolation rules apply to a file? When no concept names its modules, they apply to all. */
function isUnderIsolation(path: string, registry: Registry): boolean {
  let tests = globs.get(registry);
  if (tests === undefined) {
    tests = registry.concepts.flatMap(({ modules }) => modules.map(compileGlob));
    globs.set(registry, tests);
  }
  if (tests.length === 0) return true;
  const inRoot = relative(registry.root, path).split(sep).join('/');
  return tests.some((test) => test(inRoot));
}
