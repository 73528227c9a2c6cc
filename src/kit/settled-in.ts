import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findSettled } from '../javascript/callers/find-settled.ts';
import { createModuleReader } from '../javascript/callers/module-reader.ts';
import type { JudgedState } from '../javascript/state/find-shared-state.ts';
import { createInitialTest } from '../javascript/state/initial-test.ts';
import { isTestFile } from '../fixes/is-test-file.ts';
import { registryOf } from './registry-of.ts';
import { graph, viewOf } from './view-of.ts';

// ssot-shared: modules are kept for the life of the process, a bounded number, and read again when a file changes
const readers = new Map<string, ReturnType<typeof createModuleReader>>();

/** The functions with the writes of a file that the modules of its package call only before or after all requests. */
export function settledIn(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  judged: JudgedState,
  initFunctions: readonly string[],
): ReadonlySet<TSESTree.Node> {
  const registry = registryOf(context);
  const key = JSON.stringify(initFunctions);
  let read = readers.get(key);
  if (read === undefined) readers.set(key, (read = createModuleReader(graph, createInitialTest(initFunctions))));
  const { path } = viewOf(context).file;
  return findSettled(judged, path, { graph, read, isTest: (file) => isTestFile({ path: file, registry }) });
}
