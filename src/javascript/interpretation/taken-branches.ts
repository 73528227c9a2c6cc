import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Bodies } from './body.ts';
import type { Invocation } from './interpreter.ts';
import { memberName } from './member-name.ts';
import { runsArguments } from './synchronous-calls.ts';

/** What a result may be for one call: without the branches that a flag among its arguments rules out. */
export function takenBranches(
  result: TSESTree.Expression,
  invocation: Invocation,
  bodies: Bodies,
): readonly TSESTree.Expression[] {
  const bare = unwrap(result);
  if (bare.type === 'LogicalExpression' && bare.operator !== '&&') {
    return [...takenBranches(bare.left, invocation, bodies), ...takenBranches(bare.right, invocation, bodies)];
  }
  if (bare.type !== 'ConditionalExpression') return [result];
  const truth = truthOf(bare.test, invocation, bodies);
  const branches = truth === undefined ? [bare.consequent, bare.alternate] : [truth ? bare.consequent : bare.alternate];
  return branches.flatMap((branch) => takenBranches(branch, invocation, bodies));
}

/** Whether a parameter, or its negation, holds for a call; `undefined` if the text of the call does not tell. */
function truthOf(test: TSESTree.Expression, invocation: Invocation, bodies: Bodies): boolean | undefined {
  const bare = unwrap(test);
  if (bare.type === 'UnaryExpression' && bare.operator === '!') {
    const truth = truthOf(bare.argument, invocation, bodies);
    return truth === undefined ? undefined : !truth;
  }
  const variable = bare.type === 'Identifier' ? bodies.variableOf(bare) : undefined;
  const { node } = invocation.body;
  const name = variable?.identifiers[0];
  if (variable === undefined || name === undefined || !isFunction(node)) return undefined;
  const index = node.params.findIndex((parameter) => parameter === name);
  if (index < 0 || variable.references.some((reference) => reference.isWrite())) return undefined;
  const [given, ...others] = invocation.sourcesOf(index);
  if (given === undefined) return isPlainCall(invocation.call) ? false : undefined;
  return others.length === 0 && given.type === 'Literal' ? Boolean(given.value) : undefined;
}

/** Does the call give its own arguments to the function, in their order? */
function isPlainCall(call: Invocation['call']): boolean {
  if (call.type !== 'CallExpression' || runsArguments(call)) return false;
  const callee = unwrap(call.callee);
  const name = callee.type === 'MemberExpression' ? memberName(callee) : '';
  return name !== 'apply' && name !== 'call' && call.arguments.every(({ type }) => type !== 'SpreadElement');
}
