import type { TSESTree } from '@typescript-eslint/utils';
import type { StateFault, StateOptions } from '../../sightings/shared-state.ts';
import { closestOf } from '../syntax/ancestors.ts';
import { staticString } from '../syntax/static-key.ts';
import { createLimiterTest } from './create-limiter-test.ts';
import { findFrozen } from './frozen.ts';
import type { Effect } from '../interpretation/effect.ts';
import type { Interpreter } from '../interpretation/interpreter.ts';
import type { Kind } from '../interpretation/kind.ts';
import { isContainer, kindOf } from '../interpretation/kind-of.ts';
import { isMutator, mayMutate } from '../interpretation/mutators.ts';
import type { Phases } from '../phases/phases.ts';
import type { Ref } from '../interpretation/ref.ts';

/** Tells whether an effect changes anything that lasts: no, yes, or in a way that is a fault of its own. */
export type WriteTest = (effect: Effect) => 'none' | 'write' | StateFault;

/** @param importedKind what sort of thing another module exports; asked for what the file itself does not tell */
export function createWriteTest(
  it: Interpreter,
  phases: Phases,
  options: StateOptions,
  importedKind: (ref: Ref) => Kind = () => 'unknown',
): WriteTest {
  const frozen = findFrozen(it, phases);
  const isLimiter = createLimiterTest(it);
  return (effect) => {
    const { target, act, method, key } = effect;
    if (isLimiter(effect)) return 'none';
    if (act === 'rebind') return 'write';
    // What a weak map holds belongs to its key.
    if (prefixesOf(target, it).some((prefix) => prefix !== target && kindOf(prefix, it) === 'weak-map')) return 'none';
    const kind = kindOf(target, it);
    if (prefixesOf(target, it).some((prefix) => kindOf(prefix, it) === 'cache') || frozen.isDeep(target)) return 'none';
    if (act === 'hand') return isWritable(kind) && !frozen.isShallow(target) ? 'escapingState' : 'none';
    if (kind === 'regexp') return isStatefulMatch(effect, it) && options.statefulRegExp ? 'statefulRegExp' : 'none';
    if (act === 'method') {
      const sort = kind === 'unknown' && method !== undefined && mayMutate(method) ? importedKind(target) : kind;
      if (method === undefined || !isMutator(method, sort)) return 'none';
      if ((kind === 'weak-map' || kind === 'weak-set') && !effect.hasFixedKey) return 'none';
    } else if (kind === 'primitive' || key === undefined) {
      return 'none';
    }
    if (frozen.isShallow(target) && (act !== 'method' || kind === 'array')) return 'none';
    return prefixesOf(target, it).some((prefix) => frozen.isShallow(prefix)) ? 'shallowFreeze' : 'write';
  };
}

function isWritable(kind: Kind): boolean {
  return kind === 'object' || (isContainer(kind) && kind !== 'weak-map');
}

function prefixesOf({ base, path }: Ref, it: Interpreter): readonly Ref[] {
  return [...path.keys(), path.length].map((length) => it.refs.of(base, path.slice(0, length)));
}

/** `exec` and `test` of a regular expression with `g` or `y` go on where the last match ended. */
function isStatefulMatch({ act, method, target, node }: Effect, it: Interpreter): boolean {
  if (act !== 'method' || (method !== 'exec' && method !== 'test')) return false;
  if (!it.contentsOf(target).some((content) => /[gy]/u.test(flagsOf(content.node)))) return false;
  return !isRunToTheEnd(node) && !isRewound(target, node, it);
}

function flagsOf(node: TSESTree.Node): string {
  if (node.type === 'Literal' && 'regex' in node) return node.regex.flags;
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return '';
  return staticString(node.arguments[1]) ?? '';
}

/** `while ((match = pattern.exec(text)))`: the last match finds nothing, and the position is 0 again. */
function isRunToTheEnd(node: TSESTree.Node): boolean {
  const loop = closestOf(node, 'WhileStatement', 'BlockStatement', 'ForStatement', 'ArrowFunctionExpression');
  if (loop?.type !== 'WhileStatement') return false;
  return !leavesEarly(loop.body);
}

function leavesEarly(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'BreakStatement':
    case 'ReturnStatement':
    case 'ThrowStatement':
      return true;
    case 'BlockStatement':
      return node.body.some(leavesEarly);
    case 'IfStatement':
      return leavesEarly(node.consequent) || (node.alternate !== null && leavesEarly(node.alternate));
    case 'TryStatement':
      return true;
    case 'ExpressionStatement':
      return node.expression.type === 'AwaitExpression';
    default:
      return false;
  }
}

/** `pattern.lastIndex = 0` before it in the same function */
function isRewound(target: Ref, node: TSESTree.Node, it: Interpreter): boolean {
  return it.bodies.at(node).writes.some((write) => {
    if (write.type !== 'AssignmentExpression' || write.left.type !== 'MemberExpression') return false;
    const { property, object } = write.left;
    if (property.type !== 'Identifier' || property.name !== 'lastIndex') return false;
    return write.range[0] < node.range[0] && it.refsOf(object).includes(target);
  });
}
