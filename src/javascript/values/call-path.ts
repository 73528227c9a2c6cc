import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../syntax/function-node.ts';
import type { Value } from './value.ts';

/** Functions call each other without end; a value is followed so many calls deep. */
const greatestDepth = 3;

/**
 * A call on whose account a value is in a function. What the function returns of it goes back to this call alone, since
 * another one hands in something else.
 */
export interface CallPath {
  readonly callee: FunctionNode;
  readonly call: TSESTree.Node;
  readonly outer: CallPath | undefined;
  /** Distinguishes the paths of one tracer. */
  readonly id: number;
  /** What the call makes of what the function returns: `then` a promise, `map` a list. */
  readonly wrap: (returned: Value) => Value;
}

/** Makes the paths of one tracer, each of them once. */
export class CallPaths {
  readonly #paths = new Map<TSESTree.Node, Map<string, CallPath>>();
  #count = 0;

  /** The path from `outer` through one more call; `undefined` where that would be too deep. */
  enter(
    callee: FunctionNode,
    call: TSESTree.Node,
    outer: CallPath | undefined,
    wrap: CallPath['wrap'],
  ): CallPath | undefined {
    if (depthOf(outer) >= greatestDepth) return undefined;
    const paths = this.#paths.get(call) ?? new Map<string, CallPath>();
    this.#paths.set(call, paths);
    const key = `${callee.range[0]} ${outer?.id ?? 0}`;
    let path = paths.get(key);
    if (path === undefined) {
      this.#count += 1;
      paths.set(key, (path = { callee, call, outer, id: this.#count, wrap }));
    }
    return path;
  }
}

/** The call on whose account a value is in `callee`. */
export function findCall(callee: FunctionNode, path: CallPath | undefined): CallPath | undefined {
  let step = path;
  while (step !== undefined && step.callee !== callee) step = step.outer;
  return step;
}

function depthOf(path: CallPath | undefined): number {
  let depth = 0;
  for (let step = path; step !== undefined; step = step.outer) depth += 1;
  return depth;
}
