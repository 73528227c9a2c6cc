import type { TSESLint } from '@typescript-eslint/utils';
import { isTestFile } from '../fixes/is-test-file.ts';
import type { CallerSources } from '../javascript/callers/caller-search.ts';
import { rememberIdleImporters } from '../javascript/callers/idle-importers.ts';
import { createModuleReader } from '../javascript/callers/module-reader.ts';
import { createInitialTest } from '../javascript/phases/initial-test.ts';
import { registryOf } from './registry-of.ts';
import { graph } from './view-of.ts';

// ssot-shared: modules are kept for the life of the process, a bounded number, and read again when a file changes
const readers = new Map<string, Pick<CallerSources, 'idle' | 'read'>>();

/** What the search for the callers of functions reads of the project. */
export function callerSourcesOf(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  initFunctions: readonly string[],
): CallerSources {
  const registry = registryOf(context);
  const key = JSON.stringify(initFunctions);
  let reader = readers.get(key);
  if (reader === undefined) {
    const read = createModuleReader(graph, createInitialTest(initFunctions));
    readers.set(key, (reader = { read, idle: rememberIdleImporters(graph) }));
  }
  return { graph, ...reader, isTest: (file) => isTestFile({ path: file, registry }) };
}
