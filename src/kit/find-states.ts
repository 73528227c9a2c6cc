import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findCaptives, findUserScopedClasses } from '../javascript/state/find-captives.ts';
import { findImportedKind } from '../javascript/singletons/find-imported-kind.ts';
import { findSharedState, type JudgedState } from '../javascript/state/find-shared-state.ts';
import type { StateSite } from '../javascript/state/judge-root.ts';
import { mayWriteImported } from '../javascript/state/may-write-imported.ts';
import { mayShareState } from '../javascript/state/may-share-state.ts';
import type { StateFault, StateOptions } from '../sightings/shared-state.ts';
import { createContextTest } from './create-context-test.ts';
import { findForeignScoped } from './find-foreign-scoped.ts';
import { createScopeTypeTest, findUserScoped } from './find-user-scoped.ts';
import type { Settled } from '../javascript/callers/find-settled.ts';
import { settledIn } from './settled-in.ts';
import { registryOf } from './registry-of.ts';
import { takesInModules } from './takes-in-modules.ts';
import { linkerFor } from './takes-of.ts';
import { viewOf } from './view-of.ts';

/** The state of a file that all requests share, in source order, with the analysis that found it. */
export interface FoundStates {
  readonly judged: JudgedState;
  readonly states: readonly StateSite[];
  /** What is written only by functions of which nobody knows when they are called. */
  readonly unwitnessed: readonly StateSite[];
}

/** Can there be anything to find? Most files cost no more than a look at their text and their statements. */
export function mayHaveStates(
  { sourceCode }: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  { initFunctions }: StateOptions,
): boolean {
  const known = answers.get(sourceCode);
  if (known?.initFunctions === initFunctions) return known.answer;
  const answer =
    mayShareState(sourceCode, initFunctions) || (takesInModules(sourceCode) && mayWriteImported(sourceCode));
  answers.set(sourceCode, { initFunctions, answer });
  return answer;
}

const answers = new WeakMap<object, { readonly initFunctions: readonly string[]; readonly answer: boolean }>();

/** Finds the state of a file that lives as long as the process and is written while a request is served. */
export function findStates(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  options: StateOptions,
): FoundStates | undefined {
  const { sourceCode } = context;
  if (!mayHaveStates(context, options)) return undefined;
  const isContext = createContextTest(context, registryOf(context));
  const { initFunctions, allowedCaches } = options;
  const judge = (settled?: ReadonlySet<TSESTree.Node>, confined?: ReadonlySet<TSESTree.Node>): JudgedState =>
    findSharedState({
      sourceCode,
      options,
      isContext,
      importedKind(ref, bodies) {
        const linker = linkerFor(initFunctions, allowedCaches);
        return findImportedKind(ref, viewOf(context).file.path, bodies, linker);
      },
      settled,
      confined,
    });
  const alone = judge();
  // Who calls a function is asked only where something would be reported.
  const { judged, unwitnessed } =
    alone.sites.length === 0
      ? { judged: alone, unwitnessed: [] }
      : judgeOnceMore(alone, settledIn(context, alone, initFunctions), judge);
  const made = [
    ...findUserScoped(context),
    ...findUserScopedClasses(judged, createScopeTypeTest(context)),
    ...findForeignScoped(context, judged),
  ];
  const captives = findCaptives(made, judged);
  const states = [...judged.sites, ...captives].sort((a, b) => a.place.range[0] - b.place.range[0]);
  return { judged, states, unwitnessed };
}

/** Judges a file by what its callers tell. */
function judgeOnceMore(
  alone: JudgedState,
  { settled, open, confined }: Settled,
  judge: (settled: Settled['settled'], confined: Settled['confined']) => JudgedState,
): Pick<FoundStates, 'judged' | 'unwitnessed'> {
  const judged = settled.size === 0 && confined.size === 0 ? alone : judge(settled, confined);
  if (open.size <= settled.size) return { judged, unwitnessed: [] };
  // Whoever uses the library may call them at any time: that is no witness. But what is wrong at any time is told.
  const { sites } = judge(open, confined);
  const isLeft = ({ place, fault }: StateSite): boolean =>
    atAnyTime.has(fault) || sites.some((site) => site.place.range[0] === place.range[0]);
  return {
    judged: { ...judged, sites: judged.sites.filter(isLeft) },
    unwitnessed: judged.sites.filter((site) => !isLeft(site)),
  };
}

/** What is said of state whenever it is written. */
const atAnyTime: ReadonlySet<StateFault> = new Set([
  'ambientContext',
  'lazyInitCapturesArgument',
  'lazyInitRace',
  'readonlyBypass',
  'shallowFreeze',
  'statefulRegExp',
]);
