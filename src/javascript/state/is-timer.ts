import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../syntax/unwrap.ts';
import type { Bodies } from '../interpretation/body.ts';
import { globalNameOf } from '../interpretation/global-name.ts';

/** Is a timer put somewhere, so that it can be stopped? `timer = setInterval(sweep, 1000).unref()` */
export function isTimer(node: TSESTree.Node, bodies: Bodies): boolean {
  if (node.type !== 'AssignmentExpression' || node.operator !== '=') return false;
  let made = unwrap(node.right);
  if (made.type === 'CallExpression' && made.callee.type === 'MemberExpression') {
    const { object, property } = made.callee;
    if (property.type === 'Identifier' && property.name === 'unref') made = unwrap(object);
  }
  return made.type === 'CallExpression' && timers.has(globalNameOf(made.callee, bodies) ?? '');
}

const timers: ReadonlySet<string> = new Set(['setImmediate', 'setInterval', 'setTimeout']);
