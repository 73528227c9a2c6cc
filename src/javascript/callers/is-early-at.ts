import type { Bodies, Body } from '../interpretation/body.ts';
import { type CallerSources, callingOf } from './caller-search.ts';
import type { InterpretedModule } from './interpreted-module.ts';

/**
 * Does the code at a place of a module run only before the first request, or after the last one, whoever calls it?
 *
 * @param offset in characters
 */
export function isEarlyAt(offset: number, module: InterpretedModule, sources: CallerSources): boolean {
  const entries = module.phases.entriesOf(innermostAt(offset, module.bodies));
  return entries.length > 0 && entries.every((entry) => callingOf(entry, module, sources) === 'early');
}

function innermostAt(offset: number, { all, module }: Bodies): Body {
  const lengthOf = ({ node: { range } }: Body): number => range[1] - range[0];
  return all
    .filter(({ node: { range } }) => range[0] <= offset && offset < range[1])
    .reduce((innermost, body) => (lengthOf(body) < lengthOf(innermost) ? body : innermost), module);
}
