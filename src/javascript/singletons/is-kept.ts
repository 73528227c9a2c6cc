import type { TSESTree } from '@typescript-eslint/utils';
import type { Bodies } from '../interpretation/body.ts';
import { runsArguments } from '../interpretation/synchronous-calls.ts';
import { isShutdownHandler } from '../phases/is-shutdown-handler.ts';
import { startUpCallOf } from '../phases/start-up-call.ts';

/** `router.get('/', controller.get)`: is a function given to a call that keeps it, to call it while the process serves? */
export function isKept(node: TSESTree.Node, bodies: Bodies): boolean {
  const { parent } = node;
  if (parent?.type !== 'CallExpression' && parent?.type !== 'NewExpression') return false;
  return !runsArguments(parent) && startUpCallOf(node) === undefined && !isShutdownHandler(node, bodies);
}
