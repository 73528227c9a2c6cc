import type { TSESTree } from '@typescript-eslint/utils';
import { closestOf } from '../syntax/ancestors.ts';
import { findCall } from './call-path.ts';
import { isClass } from './class-node.ts';
import { promiseOf } from './collections.ts';
import { type Course, indirect, perhaps } from './course.ts';
import { hold } from './follow-collections.ts';
import { fillSlot } from './follow-classes.ts';
import type { Follower, Step } from './follower.ts';
import type { FunctionNode } from '../syntax/function-node.ts';
import { findCalled, findConstructed } from './local-functions.ts';
import { isWidened } from '../syntax/is-widened.ts';
import { memberKey } from './member-key.ts';
import type { Value } from './value.ts';

/** A value that a function is given or gives. */
export function followFunctions(step: Step, follower: Follower): void {
  const { node, value, course } = step;
  const { parent } = node;
  switch (parent?.type) {
    case 'CallExpression':
      if (parent.callee === node) {
        if (value.kind === 'returning') follower.yield(parent, value.value, indirect(course));
      } else followArgument(parent, findCalled(parent.callee, follower.file), step, follower);
      break;
    case 'NewExpression':
      if (parent.callee === node) {
        if (value.kind === 'maker') follower.yield(parent, value.value, indirect(course));
      } else followArgument(parent, findConstructed(parent.callee, follower.file), step, follower);
      break;
    case 'ArrowFunctionExpression':
      if (parent.body === node) giveBack(parent, value, course, follower);
      break;
    case 'ReturnStatement': {
      const callee = closestOf(parent, 'FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression');
      if (callee !== undefined) giveBack(callee, value, isOnlyResult(callee) ? course : perhaps(course), follower);
    }
  }
}

function followArgument(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  callee: FunctionNode | undefined,
  { node, value, course }: Step,
  follower: Follower,
): void {
  const index = call.arguments.findIndex((argument) => argument === node);
  const isCounted = call.arguments.slice(0, index).every(({ type }) => type !== 'SpreadElement');
  if (callee !== undefined && index >= 0 && isCounted) follower.pass(value, course, { callee, call, index });
}

/** What a function returns goes to the call that handed it in, else to whoever calls the function. */
export function giveBack(callee: FunctionNode, returned: Value, course: Course, follower: Follower): void {
  if (callee.generator) return;
  const value = callee.async ? promiseOf(returned) : returned;
  const here = indirect(isWidened(callee.returnType) ? perhaps(course) : course);
  const path = findCall(callee, course.calls);
  if (path !== undefined) {
    follower.yield(path.call, path.wrap(value), { ...here, calls: path.outer });
    return;
  }
  const { parent } = callee;
  const result: Value = { kind: 'returning', value };
  if (parent.type === 'MethodDefinition' && parent.value === callee) {
    const key = memberKey(parent, follower.file);
    const owner = parent.parent.parent;
    if (key === undefined || !isClass(owner)) return;
    if (parent.kind === 'get') fillSlot({ owner, isStatic: parent.static, key }, value, here, follower);
    if (parent.kind === 'method') fillSlot({ owner, isStatic: parent.static, key }, result, here, follower);
  } else if (parent.type === 'Property' && parent.kind === 'get' && parent.parent.type === 'ObjectExpression') {
    const key = memberKey(parent, follower.file);
    if (key !== undefined) hold(parent.parent, { kind: 'holder', key, value }, here, follower);
  } else if (callee.type === 'FunctionDeclaration') {
    follower.name(callee, result, here);
  } else {
    follower.yield(callee, result, here);
  }
}

/** No other statement of the function can return anything; a getter does nothing but return. */
function isOnlyResult({ body, parent }: FunctionNode): boolean {
  if (body.type !== 'BlockStatement') return true;
  if ('kind' in parent && parent.kind === 'get') return body.body.length === 1;
  const results = body.body.filter(({ type }) => type === 'ReturnStatement');
  return results.length === 1 && body.body.every(({ type }) => type === 'ReturnStatement' || isStraight(type));
}

function isStraight(type: TSESTree.Statement['type']): boolean {
  switch (type) {
    case 'ExpressionStatement':
    case 'VariableDeclaration':
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'EmptyStatement':
      return true;
    default:
      return false;
  }
}
