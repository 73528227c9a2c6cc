import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

type Child = TSESTree.Node | (TSESTree.Node | null)[] | null | undefined;

/** Members that tell the state of a connection, and not whose it is. */
const stateMembers: ReadonlySet<string> = new Set([
  'closed',
  'connected',
  'destroyed',
  'finished',
  'headersSent',
  'isAlive',
  'readyState',
  'writable',
  'writableEnded',
]);

/** Members that hold the connection itself. */
const connectionMembers: ReadonlySet<string> = new Set([
  'client',
  'conn',
  'connection',
  'length',
  'raw',
  'reply',
  'res',
  'response',
  'size',
  'socket',
  'ws',
]);

/**
 * Does code choose among the elements of a loop by more than whether they are connected? A comparison of a member of the
 * element does, or a test of one, and so does any call: what it tells is unknown. To leave out the sender does not.
 */
export function comparesIn(node: TSESTree.Node | null, element: string | undefined): boolean {
  const pending = node === null ? [] : [node];
  for (let each = pending.pop(); each !== undefined; each = pending.pop()) {
    const answer = answerOf(each, element);
    if (answer === true) return true;
    if (answer === undefined) pending.push(...childrenOf(each));
  }
  return false;
}

/** Whether a node chooses by itself; `undefined` if that is up to what is in it. */
function answerOf(node: TSESTree.Node, element: string | undefined): boolean | undefined {
  switch (node.type) {
    case 'BinaryExpression':
      return /^[!=]==?$|^in$|^instanceof$/u.test(node.operator) ? compares(node.left, node.right, element) : undefined;
    case 'CallExpression':
      return !isSending(node);
    case 'MemberExpression':
      return !isState(node) && !connectionMembers.has(staticKey(node) ?? '');
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return false;
    default:
      return undefined;
  }
}

function compares(left: TSESTree.Node, right: TSESTree.Node, element: string | undefined): boolean {
  if (isState(left) || isState(right)) return false;
  return !isElement(left, element) && !isElement(right, element) && !isNothing(left) && !isNothing(right);
}

function isElement(node: TSESTree.Node, element: string | undefined): boolean {
  return node.type === 'Identifier' && node.name === element;
}

function isNothing(node: TSESTree.Node): boolean {
  if (node.type === 'Identifier') return node.name === 'undefined';
  return node.type === 'Literal' && (node.value === null || typeof node.value === 'boolean');
}

function isState(node: TSESTree.Node): boolean {
  const bare = unwrap(node as TSESTree.Expression);
  return bare.type === 'MemberExpression' && stateMembers.has(staticKey(bare) ?? '');
}

/** What sends, or writes to a log, decides nothing. */
function isSending({ callee }: TSESTree.CallExpression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    /^(?:debug|emit|error|info|log|send|stringify|warn|write)$/u.test(staticKey(callee) ?? '')
  );
}

function childrenOf(node: TSESTree.Node): readonly TSESTree.Node[] {
  return Object.entries(node).flatMap(([key, value]): TSESTree.Node[] => {
    if (key === 'parent' || key === 'loc' || key === 'range') return [];
    const child = value as Child;
    const all = Array.isArray(child) ? child : [child];
    return all.filter((each): each is TSESTree.Node => typeof each === 'object' && each !== null && 'type' in each);
  });
}
