import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../syntax/ancestors.ts';
import { isFunction } from '../syntax/function-node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Effect } from '../interpretation/effect.ts';
import type { Interpreter } from '../interpretation/interpreter.ts';

/**
 * Is a place set before, or in, a `try` and written again in its `finally`, and nowhere else? Tells whether the code waits
 * in between, where other requests see what is set.
 */
export function findAmbient(effects: readonly Effect[], it: Interpreter): 'asynchronous' | 'synchronous' | undefined {
  const isOfMethods = effects.some(({ act }) => act === 'method');
  let isSynchronous = true;
  const restoring = effects.filter(({ node }) => finallyAround(node) !== undefined);
  if (restoring.length === 0 || restoring.length === effects.length) return undefined;
  for (const effect of effects) {
    const { node } = effect;
    if (finallyAround(node) !== undefined) continue;
    const body = it.bodies.at(node);
    const restore = restoring.find((other) => it.bodies.at(other.node) === body && other.node.range[0] > node.range[0]);
    if (restore === undefined) return undefined;
    const waits = body.pauses.some((pause) => pause > node.range[0] && pause < restore.node.range[0]);
    const isRestored = isUndone(effect, restore) || isSaved(restore, body.node, it);
    if (waits || returnsUnawaited(finallyAround(restore.node)) || !isRestored) isSynchronous = false;
  }
  if (isSynchronous) return 'synchronous';
  return isOfMethods ? undefined : 'asynchronous';
}

/** Is what is put into a container taken out again when the work is over, as what is under way is kept? */
export function isTakenOut(effects: readonly Effect[]): boolean {
  return effects.some(({ act, isReset, keyed, node }) => {
    const isRemoval = isReset && keyed.size > 0 && (act === 'method' || act === 'delete');
    return isRemoval && (finallyAround(node) !== undefined || isInFinally(node));
  });
}

/** `promise.finally(() => …)` */
function isInFinally(node: TSESTree.Node): boolean {
  for (const parent of ancestorsOf(node)) {
    if (!isFunction(parent)) continue;
    const call = parent.parent;
    if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false;
    const { property } = call.callee;
    return property.type === 'Identifier' && property.name === 'finally';
  }
  return false;
}

const opposites: ReadonlyMap<string, string> = new Map([
  ['++', '--'],
  ['--', '++'],
  ['push', 'pop'],
  ['unshift', 'shift'],
]);

/** `depth++` and `depth--`, `stack.push(…)` and `stack.pop()`: no trace is left. */
function isUndone(done: Effect, undone: Effect): boolean {
  const [doing, undoing] = [done, undone].map(
    ({ node, method }) => method ?? (node.type === 'UpdateExpression' ? node.operator : undefined),
  );
  return doing !== undefined && undoing !== undefined && opposites.get(doing) === undoing;
}

/** A value is put back that was read from the same place before; a constant leaves a trace unless it was there before. */
function isSaved({ node }: Effect, around: TSESTree.Node, it: Interpreter): boolean {
  if (node.type !== 'AssignmentExpression') return false;
  const value = unwrap(node.right);
  if (value.type !== 'Identifier') return true;
  const variable = it.bodies.variableOf(value);
  return variable !== undefined && it.bodies.ownerOf(variable).node === around;
}

/** The `try` in whose `finally` a node stands, in the same function. */
function finallyAround(node: TSESTree.Node): TSESTree.TryStatement | undefined {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    if (isFunction(parent)) return undefined;
    if (parent.type === 'TryStatement' && parent.finalizer === child) return parent;
    child = parent;
  }
  return undefined;
}

/** Does the `try` give a promise of what goes on after its `finally`? A callback's result may be one. */
function returnsUnawaited(statement: TSESTree.TryStatement | undefined): boolean {
  const last = statement?.block.body.at(-1);
  if (last?.type !== 'ReturnStatement' || last.argument?.type !== 'CallExpression') return false;
  let around: TSESTree.Node | undefined = statement;
  while (around && !isFunction(around)) around = around.parent;
  return around?.type !== undefined && isFunction(around) && around.async;
}
