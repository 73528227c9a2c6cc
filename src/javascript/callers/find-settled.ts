import type { TSESTree } from '@typescript-eslint/utils';
import type { Body } from '../state/body.ts';
import type { JudgedState } from '../state/find-shared-state.ts';
import { type CallerSources, isCalledEarly } from './caller-search.ts';
import type { InterpretedModule } from './interpreted-module.ts';

/** Of a file with more functions that write, the first are asked for. */
const MOST_ASKED = 100;

/**
 * Finds the functions in others' hands from which calls lead to the writes of a file, and which others call only before
 * the first request, or after the last one.
 */
export function findSettled(
  { it, phases, sites }: Pick<JudgedState, 'it' | 'phases' | 'sites'>,
  path: string,
  sources: CallerSources,
): ReadonlySet<TSESTree.Node> {
  const module: InterpretedModule = { path, bodies: it.bodies, phases };
  const settled = new Set<TSESTree.Node>();
  const asked = new Map<Body, boolean>();
  const isEarly = (entry: Body): boolean => {
    let answer = asked.get(entry);
    if (answer === undefined && asked.size >= MOST_ASKED) return false;
    if (answer === undefined) asked.set(entry, (answer = isCalledEarly(entry, module, sources)));
    return answer;
  };
  for (const writer of new Set(sites.flatMap(({ effects }) => effects.map((effect) => effect.writer)))) {
    const entries = phases.entriesOf(writer);
    if (entries.every(isEarly)) for (const { node } of entries) settled.add(node);
  }
  return settled;
}
