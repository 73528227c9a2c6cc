import type { TSESLint } from '@typescript-eslint/utils';
import { isTestFile } from '../fixes/is-test-file.ts';
import type { CallerSources } from '../javascript/callers/caller-search.ts';
import { createModuleReader } from '../javascript/callers/module-reader.ts';
import { createInitialTest } from '../javascript/phases/initial-test.ts';
import { registryOf } from './registry-of.ts';
import { graph } from './view-of.ts';

// ssot-shared: modules are kept for the life of the process, a bounded number, and read again when a file changes
const readers = new Map<string, ReturnType<typeof createModuleReader>>();

/** What the search for the callers of functions reads of the project. */
export function callerSourcesOf(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  initFunctions: readonly string[],
): CallerSources {
  const registry = registryOf(context);
  const key = JSON.stringify(initFunctions);
  let read = readers.get(key);
  if (read === undefined) readers.set(key, (read = createModuleReader(graph, createInitialTest(initFunctions))));
  return { graph, read, isTest: (file) => isTestFile({ path: file, registry }) };
}
