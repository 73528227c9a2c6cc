import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walk } from '../syntax/walk.ts';
import type { Bodies, Body } from '../interpretation/body.ts';
import { globalNameOf } from '../interpretation/global-name.ts';

/**
 * Does a function end the process, whenever it is called? Its last statement says so, and it has no way around that: what
 * it does comes after the last request.
 */
export function endsProcess({ node }: Body, bodies: Bodies): boolean {
  if (!isFunction(node) || node.body.type !== 'BlockStatement') return false;
  const last = node.body.body.at(-1);
  if (last?.type !== 'ExpressionStatement') return false;
  const call = unwrap(last.expression);
  if (call.type !== 'CallExpression' || globalNameOf(call.callee, bodies) !== 'process.exit') return false;
  return !mayReturn(node.body, bodies);
}

/** Has a function a `return` before its end? Those of the functions in it do not count. */
function mayReturn(block: TSESTree.BlockStatement, { sourceCode }: Bodies): boolean {
  let returns = false;
  const visit = ({ type }: TSESTree.Node): void => {
    returns ||= type === 'ReturnStatement';
  };
  walk(block, sourceCode.visitorKeys, visit, (node) => !isFunction(node));
  return returns;
}
