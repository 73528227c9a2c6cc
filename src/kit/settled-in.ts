import type { TSESLint } from '@typescript-eslint/utils';
import { findSettled, type Settled } from '../javascript/callers/find-settled.ts';
import type { JudgedState } from '../javascript/state/find-shared-state.ts';
import { callerSourcesOf } from './caller-sources.ts';
import { viewOf } from './view-of.ts';

/** When the modules of its package call the functions with the writes of a file. */
export function settledIn(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  judged: JudgedState,
  initFunctions: readonly string[],
): Settled {
  return findSettled(judged, viewOf(context).file.path, callerSourcesOf(context, initFunctions));
}
