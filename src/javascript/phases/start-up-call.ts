import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey, staticString } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

const ofPromises: ReadonlySet<string> = new Set(['catch', 'finally', 'then']);

/** Functions that call what they are given once, when the code that is under way has come to its end. */
const soon: ReadonlySet<string> = new Set(['nextTick', 'queueMicrotask', 'setImmediate']);

/** What a server or a connection tells once it is there. */
const arrivals: ReadonlySet<string> = new Set(['connect', 'connected', 'listening', 'open', 'ready']);

/**
 * The call that is given a function to run once, as soon as something is there that the call began or waits for:
 * `load().then(…)`, `server.listen(80, …)`, `server.once('listening', …)`, `process.nextTick(…)`. Made while the process
 * starts, it runs the function while the process starts.
 */
export function startUpCallOf(callback: TSESTree.Node): TSESTree.CallExpression | undefined {
  const { parent } = callback;
  if (parent?.type !== 'CallExpression' || parent.callee === callback) return undefined;
  return isStartUp(parent, parent.arguments.indexOf(callback as TSESTree.Expression)) ? parent : undefined;
}

function isStartUp({ callee, arguments: given }: TSESTree.CallExpression, index: number): boolean {
  const called = unwrap(callee);
  if (called.type === 'Identifier') return soon.has(called.name) && index === 0;
  const method = called.type === 'MemberExpression' ? staticKey(called) : undefined;
  if (method === undefined) return false;
  if (method === 'listen') return index === given.length - 1;
  if (method === 'once') return index === 1 && arrivals.has(staticString(given[0]) ?? '');
  return ofPromises.has(method) || (soon.has(method) && index === 0);
}
