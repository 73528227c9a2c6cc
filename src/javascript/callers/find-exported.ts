import type { Bodies, Body } from '../interpretation/body.ts';
import type { Way } from './use.ts';
import { whereaboutsOf } from './whereabouts-of.ts';

const known = new WeakMap<Bodies, ReadonlyMap<string, Body>>();

/** Finds the function that is at the end of a way from what a module exports. */
export function findExported(way: Way, bodies: Bodies): Body | undefined {
  let exported = known.get(bodies);
  if (exported === undefined) known.set(bodies, (exported = readExported(bodies)));
  return exported.get(way.join('\0'));
}

function readExported(bodies: Bodies): ReadonlyMap<string, Body> {
  const exported = new Map<string, Body>();
  for (const body of bodies.all) {
    if (body.outer !== bodies.module || body.member?.role === 'constructor') continue;
    for (const use of whereaboutsOf(body, bodies)) if (use.kind === 'door') exported.set(use.way.join('\0'), body);
  }
  return exported;
}
