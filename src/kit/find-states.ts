import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findCaptives, findUserScopedClasses } from '../javascript/state/find-captives.ts';
import { findImportedKind } from '../javascript/singletons/find-imported-kind.ts';
import { findSharedState, type JudgedState } from '../javascript/state/find-shared-state.ts';
import type { StateSite } from '../javascript/state/judge-root.ts';
import { mayWriteImported } from '../javascript/state/may-write-imported.ts';
import { mayShareState } from '../javascript/state/may-share-state.ts';
import type { StateOptions } from '../sightings/shared-state.ts';
import { createContextTest } from './create-context-test.ts';
import { findForeignScoped } from './find-foreign-scoped.ts';
import { createScopeTypeTest, findUserScoped } from './find-user-scoped.ts';
import { settledIn } from './settled-in.ts';
import { registryOf } from './registry-of.ts';
import { linkerFor } from './takes-of.ts';
import { viewOf } from './view-of.ts';

/** The state of a file that all requests share, in source order, with the analysis that found it. */
export interface FoundStates {
  readonly judged: JudgedState;
  readonly states: readonly StateSite[];
}

/** Finds the state of a file that lives as long as the process and is written while a request is served. */
export function findStates(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  options: StateOptions,
): FoundStates | undefined {
  const { sourceCode } = context;
  if (!mayShareState(sourceCode, options.initFunctions) && !mayWriteImported(sourceCode)) return undefined;
  const isContext = createContextTest(context, registryOf(context));
  const { initFunctions, allowedCaches } = options;
  const judge = (settled?: ReadonlySet<TSESTree.Node>): JudgedState =>
    findSharedState({
      sourceCode,
      options,
      isContext,
      importedKind(ref, bodies) {
        const linker = linkerFor(initFunctions, allowedCaches);
        return findImportedKind(ref, viewOf(context).file.path, bodies, linker);
      },
      settled,
    });
  const alone = judge();
  // Who calls a function is asked only where something would be reported.
  const settled = alone.sites.length === 0 ? undefined : settledIn(context, alone, initFunctions);
  const judged = settled === undefined || settled.size === 0 ? alone : judge(settled);
  const made = [
    ...findUserScoped(context),
    ...findUserScopedClasses(judged, createScopeTypeTest(context)),
    ...findForeignScoped(context, judged),
  ];
  const captives = findCaptives(made, judged);
  const states = [...judged.sites, ...captives].sort((a, b) => a.place.range[0] - b.place.range[0]);
  return { judged, states };
}
