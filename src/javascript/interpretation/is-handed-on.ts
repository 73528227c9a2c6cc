import { isFunction } from '../syntax/function-node.ts';
import type { Body } from './body.ts';
import { runsArguments } from './synchronous-calls.ts';

/**
 * `router.get('/', (request) => { … })`: a function without a name, in the place where a call is given it to keep. Nothing of
 * the file calls it, so what it does to its parameters is nobody's business here.
 */
export function isHandedOn({ node }: Body): boolean {
  if (!isFunction(node) || node.id) return false;
  const { parent } = node;
  if (parent.type !== 'CallExpression' && parent.type !== 'NewExpression') return false;
  return parent.callee !== node && !runsArguments(parent);
}
