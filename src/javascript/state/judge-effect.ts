import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../syntax/unwrap.ts';
import type { Dependence } from './dependence.ts';
import type { Effect } from './effect.ts';
import { findGuard, type Guard, type IsPlace } from './find-guard.ts';
import type { Interpreter } from './interpreter.ts';
import { memberName } from './member-name.ts';
import { promiseCallAround } from './promise-call.ts';
import type { Phases } from './phases.ts';
import { isRemover } from './mutators.ts';
import type { Summaries } from './find-witnesses.ts';

/** What a witness amounts to. */
export type Conduct =
  /** Something is put there, whatever there was. */
  | 'write'
  /** What was there is taken away. */
  | 'reset'
  /** Something is put there once, that depends on nothing of the request. */
  | 'lazy'
  /** Like that, but others may do so between the test and the write. */
  | 'lazy race'
  /** Something is put there once, that depends on the first request. */
  | 'lazy capture';

export interface Judging {
  readonly it: Interpreter;
  readonly phases: Phases;
  readonly summaries: Summaries;
  /** Does a value derive from what a request brings? */
  isOfRequest(dependence: Dependence): boolean;
}

/** Tells a lazy initialisation, and a reset, from every other write. */
export function conductOf(effect: Effect, judging: Judging): Conduct {
  if (effect.isReset) return 'reset';
  const guard = guardOf(effect, judging);
  if (guard === undefined) return 'write';
  if (judging.isOfRequest(effect.keyed)) return 'write';
  if (judging.isOfRequest(effect.value)) return 'lazy capture';
  return isInterrupted(guard, effect, judging) ? 'lazy race' : 'lazy';
}

/** What is computed of a key is kept under that key, once: a memory of results, in which nobody leaves anything. */
export function isMemo(effect: Effect, judging: Judging): boolean {
  const { keyed, value } = effect;
  if (!judging.isOfRequest(keyed) || ![...value].every((source) => keyed.has(source))) return false;
  return guardOf(effect, judging) !== undefined;
}

/** The guard of the write itself, or one that every call has that leads to it. */
function guardOf(effect: Effect, judging: Judging): Guard | undefined {
  const isPlace = placeTest(effect, judging.it);
  const own = findGuard(effect.node, isPlace) ?? guardOfFlag(effect.node, judging.it);
  if (own !== undefined) return own;
  const { writer } = effect;
  if (judging.phases.escapes(writer)) return undefined;
  const calls = judging.summaries.callsOf(writer).filter(({ caller }) => judging.phases.isLate(caller));
  const guards = calls.map(
    ({ invocation }) => findGuard(invocation.call, isPlace) ?? guardOfFlag(invocation.call, judging.it),
  );
  return guards.length > 0 && guards.every((guard) => guard !== undefined) ? guards[0] : undefined;
}

/** Tells the expressions that read what the effect writes. */
function placeTest({ target, key, act, method }: Effect, it: Interpreter): IsPlace {
  return (expression) => {
    if (act === 'rebind') {
      return (
        expression.type === 'Identifier' &&
        target.base.kind === 'variable' &&
        it.bodies.variableOf(expression) === target.base.variable
      );
    }
    if (act === 'method') return asksFor(expression, method ?? '');
    if (expression.type !== 'MemberExpression') return false;
    return memberName(expression) === key && it.refsOf(expression.object).includes(target);
  };

  /** `cache.has('key')`, `cache.get('key')`; or the container itself, or what it counts. */
  function asksFor(expression: TSESTree.Expression, name: string): boolean {
    if (isRemover(name)) return false;
    if (expression.type !== 'CallExpression') return it.refsOf(expression).includes(target);
    const callee = unwrap(expression.callee);
    if (callee.type !== 'MemberExpression' || !it.refsOf(callee.object).includes(target)) return false;
    return /^(?:get|has|includes)$/u.test(memberName(callee));
  }
}

/**
 * `if (started) return; started = true; …`: what follows a test of another variable of the module that is set right
 * there happens once.
 */
function guardOfFlag(node: TSESTree.Node, { bodies }: Interpreter): Guard | undefined {
  // `started = load().then((value) => { … })`: so does what follows when a promise is settled.
  let write = node;
  for (let call = promiseCallAround(bodies.at(write).node); call; call = promiseCallAround(bodies.at(write).node)) {
    write = call;
  }
  const body = bodies.at(write);
  const isFlag: IsPlace = (expression) => {
    if (expression.type !== 'Identifier') return false;
    const variable = bodies.variableOf(expression);
    if (variable === undefined || bodies.ownerOf(variable) !== bodies.module) return false;
    return variable.references.some(
      (reference) => reference.isWrite() && reference.init !== true && bodies.at(reference.identifier) === body,
    );
  };
  return findGuard(write, isFlag);
}

/** May another request get in between the test and the write? */
function isInterrupted({ end }: Guard, { site, writer, node }: Effect, { it }: Judging): boolean {
  const write = it.bodies.at(node) === writer ? node : site;
  return it.bodies.at(write).pauses.some((pause) => end < pause && pause <= write.range[1]);
}
