import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { StateOptions } from '../../sightings/shared-state.ts';
import type { Bodies } from '../interpretation/body.ts';
import type { Effect } from '../interpretation/effect.ts';
import type { Kind } from '../interpretation/kind.ts';
import type { Ref } from '../interpretation/ref.ts';
import { findExportedState } from './find-exported-state.ts';
import { findRoot, type Root } from './find-root.ts';
import { findSingletonWrites } from './find-singleton-writes.ts';
import { createInitialTest } from '../phases/initial-test.ts';
import { interpretState, type StateAnalysis } from './interpret-state.ts';
import { createWriteTest } from './is-write.ts';
import { conductOf } from './judge-effect.ts';
import type { Judging } from './judging.ts';
import { joinNames } from './join-names.ts';
import { judgeRoot, type StateSite, type Witness } from './judge-root.ts';
import { createNameTest } from '../phases/name-test.ts';
import { createRequestTest } from './request-data.ts';

/** A file, and what is known of its project. */
interface JudgedFile {
  readonly sourceCode: TSESLint.SourceCode;
  readonly options: StateOptions;
  /** Tells the functions that give what belongs to the current request. */
  isContext(callee: TSESTree.Expression): boolean;
  /** What sort of thing another module exports; `unknown` for what the file declares. */
  importedKind?(ref: Ref, bodies: Bodies): Kind;
  /** The functions in others' hands that these call only before the first request, or after the last one. */
  readonly settled?: ReadonlySet<TSESTree.Node> | undefined;
  /** The functions and classes in others' hands that these never call. */
  readonly confined?: ReadonlySet<TSESTree.Node> | undefined;
}

/** The state of a file, with the analysis that found it. */
export interface JudgedState extends StateAnalysis {
  /** In source order. */
  readonly sites: readonly StateSite[];
}

/** Finds what lives as long as the process and is written while a request is served. */
export function findSharedState({
  sourceCode,
  options,
  isContext,
  importedKind,
  settled,
  confined,
}: JudgedFile): JudgedState {
  const analysis = interpretState({
    sourceCode,
    factories: {
      reactive: options.reactiveFactories,
      immutable: options.immutableFactories,
      caches: options.allowedCaches,
    },
    isInitial: createInitialTest(options.initFunctions),
    isContext,
    countsEscapes: options.escapes,
    settled,
    confined,
  });
  const { it, phases, summaries, dependences } = analysis;
  const judging: Judging = { it, phases, summaries, isOfRequest: createRequestTest(phases, summaries, dependences) };
  const writeTest = createWriteTest(it, phases, options, (ref) => importedKind?.(ref, it.bodies) ?? 'unknown');
  const isListed = createNameTest(options.allow);
  const isAllowed = ({ name, variable }: Root): boolean =>
    isListed(name) || (variable !== undefined && isListed(variable.name));

  const found = new Map<Root['identity'], { root: Root; witnesses: Witness[] }>();
  const add = (effect: Effect, isOfSingleton: boolean): void => {
    const verdict = writeTest(effect);
    const root = verdict === 'none' ? undefined : findRoot(effect, it, phases);
    if (root === undefined || verdict === 'none' || isAllowed(root)) return;
    const fault = verdict === 'write' ? undefined : verdict;
    const witness = { effect, conduct: conductOf(effect, judging), fault, isOfSingleton };
    const known = found.get(root.identity);
    if (known === undefined) found.set(root.identity, { root, witnesses: [witness] });
    else known.witnesses.push(witness);
  };
  for (const effect of summaries.witnesses) add(effect, false);
  for (const effect of findSingletonWrites(it, phases, summaries)) add(effect, true);

  const written = joinNames([...found.values()], it).flatMap(
    ({ root, witnesses }) => judgeRoot(root, witnesses, judging, options) ?? [],
  );
  const exported = options.exportedBindings
    ? findExportedState(it, phases, found).filter(({ root }) => root && !isAllowed(root))
    : [];
  const sites = [...written, ...exported].sort((a, b) => a.place.range[0] - b.place.range[0]);
  return { ...analysis, sites };
}
