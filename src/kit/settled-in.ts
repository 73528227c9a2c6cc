import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findSettled } from '../javascript/callers/find-settled.ts';
import type { JudgedState } from '../javascript/state/find-shared-state.ts';
import { callerSourcesOf } from './caller-sources.ts';
import { viewOf } from './view-of.ts';

/** The functions with the writes of a file that the modules of its package call only before or after all requests. */
export function settledIn(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  judged: JudgedState,
  initFunctions: readonly string[],
): ReadonlySet<TSESTree.Node> {
  return findSettled(judged, viewOf(context).file.path, callerSourcesOf(context, initFunctions));
}
