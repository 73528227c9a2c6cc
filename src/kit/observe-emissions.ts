import { resolve } from 'node:path';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { compileGlob } from '../concepts/compile-glob.ts';
import type { Registry } from '../concepts/concept.ts';
import { audienceWords, createScopeTest, personWords, userWords, wordsOf } from '../emitters/scope-names.ts';
import { type ChoiceTerms, emissionChoices } from '../fixes/emissions/emission-choices.ts';
import { createReader } from '../javascript/emissions/create-reader.ts';
import { lookUpIn } from '../javascript/emissions/declared-elsewhere.ts';
import type { ScopeNames } from '../javascript/emissions/evidence.ts';
import { type EmissionSite, findEmissions, mayEmit } from '../javascript/emissions/find-emissions.ts';
import { isOfOneScope } from '../javascript/emissions/is-of-one-scope.ts';
import type { Terms } from '../javascript/emissions/judgement.ts';
import type { Exception } from '../javascript/facts/find-exceptions.ts';
import { readCode } from '../javascript/emissions/read-code.ts';
import { closestOf } from '../javascript/syntax/ancestors.ts';
import type { EmissionOptions } from '../sightings/emission.ts';
import type { EmissionLens } from '../sightings/lens.ts';
import { createContextTest } from './create-context-test.ts';
import { createEmissionProject, emitterTableOf } from './create-emission-project.ts';
import { createServingTest } from './create-serving-test.ts';
import { createScopedMethodFinder } from './find-scoped-method.ts';
import { createScopeTypeTest } from './find-user-scoped.ts';
import { isOfBrowser } from './is-of-browser.ts';
import { isUnderIsolation } from './is-under-isolation.ts';
import { judgeExceptions } from './judge-exceptions.ts';
import { registryOf } from './registry-of.ts';
import { viewOf } from './view-of.ts';

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

const clientFile = /\.[jt]sx$/u;
const EXCEPTION = 'ssot-public';

/**
 * Shows a rule the events of the file that reach more than one user. Only in the modules that the concepts name, if they
 * name any, and not in code for browsers.
 *
 * @param includeTests whether tests are looked at too.
 * @throws {SettingsError} when the settings are malformed.
 */
export function observeEmissions(
  context: Context,
  lens: EmissionLens,
  options: EmissionOptions,
  includeTests: boolean,
): TSESLint.RuleListener {
  const registry = registryOf(context);
  const path = resolve(context.cwd, context.physicalFilename);
  const { sourceCode } = context;
  const isWorthwhile = mayEmit(sourceCode.text, emitterTableOf(registry)) || sourceCode.text.includes(EXCEPTION);
  if (clientFile.test(path) || !isWorthwhile || !isUnderIsolation(context, includeTests)) return {};
  return {
    // Files of other languages have no program.
    Program() {
      if (isOfBrowser(sourceCode)) return;
      const project = createEmissionProject(() => viewOf(context).file, registry);
      const reader = createReader(readCode(path, sourceCode), project);
      lookUpIn(project, reader.code);
      const names = createScopeNames(context, registry);
      const terms: Terms = {
        reader,
        code: reader.code,
        names,
        requireUserScope: options.requireUserScope,
        checkListeners: options.checkListeners,
        isAllowedEvent: anyOf(options.allowEvents),
        isPublic: anyOf(options.publicRooms),
        servesUsers: createServingTest(context, reader, options),
      };
      const choiceTerms: ChoiceTerms = {
        sourceCode,
        isUserId: createUserIdTest(registry),
        findScopedMethod: createScopedMethodFinder(() => viewOf(context).file),
      };
      const sites = findEmissions(sourceCode, reader, terms).filter(
        ({ sending }) => sending === undefined || !isOfOneScope(sending, terms),
      );
      const reasoned = judgeExceptions(EXCEPTION, sourceCode, lens, (exception) =>
        sites.some((site) => excuses(exception, site)),
      );
      for (const site of sites) {
        if (reasoned.some((exception) => excuses(exception, site))) continue;
        lens.emission(site, () => emissionChoices(site, choiceTerms));
      }
    },
  };
}

/** What sends in a loop is excused by a comment above the loop as well. */
function excuses({ covers, isAbove }: Exception, { place, standing }: EmissionSite): boolean {
  return covers(place) || standing.loops.some((loop) => isAbove(loopOf(loop).loc.start.line));
}

function loopOf(node: TSESTree.Node): TSESTree.Node {
  return closestOf(node, 'ForOfStatement', 'ForInStatement', 'ForStatement', 'ExpressionStatement') ?? node;
}

function createScopeNames(context: Context, registry: Registry): ScopeNames {
  const { names, audience } = registry.userScope;
  return {
    isUser: createScopeTest(userWords, names),
    isPerson: createScopeTest(personWords, names),
    isScope: createScopeTest([...userWords, ...audienceWords], [...names, ...audience]),
    isAccessor: createContextTest(context, registry),
    isScopeType: createScopeTypeTest(context),
  };
}

/** `userId`, `tenantUid`, `user_id`, and the names of the settings. */
function createUserIdTest({ userScope }: Registry): (name: string) => boolean {
  const names = new Set(userScope.names);
  const users = new Set(userWords);
  return (name) => {
    const words = wordsOf(name);
    const isId = /^(?:id|uid|uuid)$/u.test(words.at(-1) ?? '');
    return names.has(name) || (isId && words.some((word) => word === 'uid' || users.has(word)));
  };
}

function anyOf(globs: readonly string[]): (name: string) => boolean {
  const tests = globs.map((glob) => compileGlob(glob));
  return (name) => tests.some((test) => test(name));
}
