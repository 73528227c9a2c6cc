import type { TSESLint } from '@typescript-eslint/utils';
import type { Exception } from '../javascript/facts/find-exceptions.ts';
import { callingOf } from '../javascript/callers/caller-search.ts';
import { isEarlyAt } from '../javascript/callers/is-early-at.ts';
import { findTakes, type TakeSite } from '../javascript/singletons/find-takes.ts';
import { Linker } from '../javascript/singletons/linker.ts';
import { defaultStateOptions } from '../sightings/shared-state.ts';
import type { TakeOptions } from '../sightings/shared-take.ts';
import { callerSourcesOf } from './caller-sources.ts';
import { createContextTest } from './create-context-test.ts';
import { registryOf } from './registry-of.ts';
import { takesInModules } from './takes-in-modules.ts';
import { graph, viewOf } from './view-of.ts';

// ssot-shared: what modules show is kept for the life of the process, and found again when a file changes
const linkers = new Map<string, Linker>();

/** Where a file takes from other modules what all requests share. */
export function takesOf(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  { initFunctions, allowedCaches }: Pick<TakeOptions, 'allowedCaches' | 'initFunctions'>,
): readonly TakeSite[] {
  const { sourceCode } = context;
  if (!takesInModules(sourceCode)) return [];
  const { path } = viewOf(context).file;
  const isContext = createContextTest(context, registryOf(context));
  const sources = callerSourcesOf(context, initFunctions);
  return findTakes({
    path,
    sourceCode,
    linker: linkerFor(initFunctions, allowedCaches),
    initFunctions,
    isContext,
    isCalledEarly: (entry, bodies, phases) => callingOf(entry, { path, bodies, phases }, sources) === 'early',
    isSettled: (write) => {
      const module = sources.read(write.path);
      return module !== undefined && isEarlyAt(write.offset, module, sources);
    },
  });
}

/** What modules show of their values, under what a project says of its functions. */
export function linkerFor(initFunctions: readonly string[], allowedCaches: readonly string[]): Linker {
  const key = JSON.stringify([initFunctions, allowedCaches]);
  let linker = linkers.get(key);
  if (linker === undefined) {
    linker = new Linker(graph, { ...defaultStateOptions, initFunctions, allowedCaches });
    linkers.set(key, linker);
  }
  return linker;
}

/** Does a comment stand at the take, or where what is taken enters the file? */
export function isExcusedBy({ place, entry }: TakeSite, { covers }: Exception): boolean {
  return covers(place) || covers(entry);
}
