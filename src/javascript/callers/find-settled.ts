import type { TSESTree } from '@typescript-eslint/utils';
import type { Body } from '../interpretation/body.ts';
import type { JudgedState } from '../state/find-shared-state.ts';
import { type Calling, type CallerSources, callingOf, isConfined } from './caller-search.ts';
import type { InterpretedModule } from './interpreted-module.ts';

/** The functions of a file in others' hands from which calls lead to its writes. */
export interface Settled {
  /** Others call them only before the first request, or after the last one. */
  readonly settled: ReadonlySet<TSESTree.Node>;
  /** These, and those that a library exports, of which nobody knows when they are called. */
  readonly open: ReadonlySet<TSESTree.Node>;
  /** Constructors that others have at hand, and never call. */
  readonly confined: ReadonlySet<TSESTree.Node>;
}

/** Of a file with more functions that write, the first are asked for. */
const MOST_ASKED = 100;

/** Finds when others call the functions from which calls lead to the writes of a file. */
export function findSettled(
  { it, phases, sites }: Pick<JudgedState, 'it' | 'phases' | 'sites'>,
  path: string,
  sources: CallerSources,
): Settled {
  const module: InterpretedModule = { path, bodies: it.bodies, phases };
  const settled = new Set<TSESTree.Node>();
  const open = new Set<TSESTree.Node>();
  const confined = new Set<TSESTree.Node>();
  const asked = new Map<Body, Calling>();
  const callingOfEntry = (entry: Body): Calling => {
    let answer = asked.get(entry);
    if (answer === undefined && asked.size >= MOST_ASKED) return 'late';
    if (answer === undefined) asked.set(entry, (answer = callingOf(entry, module, sources)));
    return answer;
  };
  for (const writer of new Set(sites.flatMap(({ effects }) => effects.map((effect) => effect.writer)))) {
    const entries = phases.entriesOf(writer);
    const callings = entries.map(callingOfEntry);
    const makers = entries.filter(({ member }, index) => member?.role === 'constructor' && callings[index] === 'late');
    for (const maker of makers) if (isConfined(maker, module, sources)) confined.add(maker.node);
    if (callings.every((calling) => calling === 'early')) for (const { node } of entries) settled.add(node);
    if (callings.every((calling) => calling !== 'late')) for (const { node } of entries) open.add(node);
  }
  return { settled, open, confined };
}
