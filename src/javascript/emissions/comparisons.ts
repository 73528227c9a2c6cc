import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Code } from './code.ts';

type Child = TSESTree.Node | (TSESTree.Node | null)[] | null | undefined;

/** Members that tell the state of a connection, or that somebody is behind it, and not who. */
const stateMembers: ReadonlySet<string> = new Set([
  'alive',
  'authed',
  'authenticated',
  'authorized',
  'bufferedAmount',
  'closed',
  'closing',
  'connected',
  'destroyed',
  'disconnected',
  'ended',
  'finished',
  'headersSent',
  'isAlive',
  'isAuthed',
  'isAuthenticated',
  'isAuthorized',
  'isClosed',
  'isConnected',
  'isLoggedIn',
  'isOpen',
  'isReady',
  'isVerified',
  'loggedIn',
  'open',
  'ready',
  'readyState',
  'verified',
  'writable',
  'writableEnded',
  'writableFinished',
  'writableLength',
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

/** Members that say who is behind a connection, if they are compared: that there is anyone does not choose. */
const persons: ReadonlySet<string> = new Set([
  'account',
  'auth',
  'session',
  'token',
  'uid',
  'user',
  'userId',
  'username',
]);

/** Members that identify a connection, and with it nobody: to compare them leaves out one, or picks one. */
const identities: ReadonlySet<string> = new Set(['clientId', 'connectionId', 'id', 'sid', 'socketId']);

interface Test {
  readonly node: TSESTree.Node;
  /** What runs, runs when it does not hold. */
  readonly isNegated: boolean;
}

/**
 * Does code choose among the elements of a loop by more than whether they are connected? A comparison of a member of the
 * element does, or a test of one, and so does any call: what it tells is unknown. To leave out the sender does not.
 *
 * @param isRelevant a part that is the same for all elements chooses nothing
 * @param isNegated what is chosen is what the test does not hold for
 */
export function comparesIn(
  node: TSESTree.Node | null,
  element: string | undefined,
  code: Code,
  isRelevant: (part: TSESTree.Node) => boolean = () => true,
  isNegated = false,
): boolean {
  const pending: Test[] = node === null ? [] : [{ node, isNegated }];
  const seen = new Set<TSESTree.Node>();
  for (let each = pending.pop(); each !== undefined; each = pending.pop()) {
    if (seen.has(each.node)) continue;
    seen.add(each.node);
    const answer = answerOf(each, element, code);
    if (answer === true && isRelevant(each.node)) return true;
    if (answer === undefined) pending.push(...partsOf(each, code));
  }
  return false;
}

/** What a test is made of; a constant is made of its value. */
function partsOf({ node, isNegated }: Test, code: Code): readonly Test[] {
  const isNot = node.type === 'UnaryExpression' && node.operator === '!';
  const value = node.type === 'Identifier' ? constantOf(node, code) : undefined;
  const parts = value === undefined ? childrenOf(node) : [value];
  return parts.map((part) => ({ node: part, isNegated: isNegated !== isNot }));
}

function constantOf(name: TSESTree.Identifier, code: Code): TSESTree.Node | undefined {
  const [definition, ...others] = code.variableOf(name)?.defs ?? [];
  if (definition?.type !== 'Variable' || others.length > 0 || definition.parent.kind !== 'const') return undefined;
  return definition.node.id === definition.name ? (definition.node.init ?? undefined) : undefined;
}

/** What has more than one value, or comes out of a pattern, may stem from a comparison. */
function isUnknown(name: TSESTree.Identifier, code: Code): boolean {
  const [definition] = code.variableOf(name)?.defs ?? [];
  if (definition?.type !== 'Variable' || stateMembers.has(name.name)) return false;
  const isOfLoop = /^For(?:In|Of)Statement$/u.test(definition.parent.parent.type);
  return !isOfLoop && constantOf(name, code) === undefined;
}

/** Whether a node chooses by itself; `undefined` if that is up to what is in it. */
function answerOf({ node, isNegated }: Test, element: string | undefined, code: Code): boolean | undefined {
  switch (node.type) {
    case 'Identifier':
      return isUnknown(node, code) ? true : undefined;
    case 'BinaryExpression':
      return /^[!=]==?$|^in$|^instanceof$/u.test(node.operator) ? compares(node, isNegated, element) : undefined;
    case 'CallExpression':
      return !isSending(node);
    case 'MemberExpression':
      return !isState(node) && !connectionMembers.has(staticKey(node) ?? '') && !persons.has(staticKey(node) ?? '');
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return false;
    default:
      return undefined;
  }
}

function compares(
  { left, right, operator }: TSESTree.BinaryExpression,
  isNegated: boolean,
  element: string | undefined,
): boolean {
  if (isState(left) || isState(right) || isNothing(left) || isNothing(right)) return false;
  if (!/^[!=]==?$/u.test(operator)) return !isElement(left, element) && !isElement(right, element);
  // Who is not the sender is everyone else; who is the one that is meant is one.
  return operator.startsWith('!') === isNegated || (!isConnection(left, element) && !isConnection(right, element));
}

/** The element, what it holds the connection by, or what identifies that. */
function isConnection(node: TSESTree.Node, element: string | undefined): boolean {
  if (isElement(node, element)) return true;
  if (node.type !== 'MemberExpression' || !isElement(node.object, element)) return false;
  const key = staticKey(node) ?? '';
  return connectionMembers.has(key) || identities.has(key);
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
