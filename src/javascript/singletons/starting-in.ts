import type { TSESTree } from '@typescript-eslint/utils';
import type { Bodies, Body } from '../interpretation/body.ts';
import { promiseCallAround } from '../interpretation/promise-call.ts';

/**
 * The callbacks of promises that the module itself makes, and those within them: each runs once, while the process starts.
 * `connect().then(() => { … })`
 */
export function startingIn(bodies: Bodies): ReadonlySet<TSESTree.Node> {
  const starting = new Set<TSESTree.Node>();
  const isStart = (body: Body): boolean => body === bodies.module || starting.has(body.node);
  // A body comes after the one that it stands in.
  for (const body of bodies.all) {
    const call = promiseCallAround(body.node);
    if (call !== undefined && isStart(bodies.at(call))) starting.add(body.node);
  }
  return starting;
}
