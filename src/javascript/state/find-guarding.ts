import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../syntax/unwrap.ts';
import { walk } from '../syntax/walk.ts';
import type { Body } from '../interpretation/body.ts';
import type { Effect } from '../interpretation/effect.ts';
import { findFlag } from './find-flag.ts';
import { findGuard, type Guard, type IsPlace } from './find-guard.ts';
import type { Summaries } from './find-witnesses.ts';
import type { Interpreter } from '../interpretation/interpreter.ts';
import { memberName } from '../interpretation/member-name.ts';
import { isRemover } from '../interpretation/mutators.ts';
import type { Phases } from '../phases/phases.ts';
import type { Ref } from '../interpretation/ref.ts';

/** A test that lets a write happen only while there is nothing at its place. */
export interface Guarding {
  /** May another request get in between the test and the write? */
  readonly isInterrupted: boolean;
  /** It asks for one element among others, `list.has(name)`, and not whether anything was made. */
  readonly isOfElement: boolean;
}

interface Known {
  readonly it: Interpreter;
  readonly phases: Phases;
  readonly summaries: Summaries;
}

/** The write, or a call on the way to it, and what is written as the body around it sees that. */
interface Stage {
  readonly node: TSESTree.Node;
  readonly targets: readonly Ref[];
}

/** Calls are followed back so far. */
const MOST_STAGES = 8;

/** Finds what guards a write: where it stands, at a call that led to it, or at all the calls that can lead to it. */
export function findGuarding(effect: Effect, known: Known): Guarding | undefined {
  const stages: Stage[] = [{ node: effect.node, targets: [effect.direct] }];
  const own = guardingAt(stages, effect, known);
  if (own !== undefined) return own;
  for (const { node, target } of effect.via) {
    stages.push({ node, targets: [target] });
    const guarding = guardingAt(stages, effect, known);
    if (guarding !== undefined) return guarding;
  }
  return guardingOfCalls(effect.writer, stages, effect, known);
}

/** The guards of the calls of a body that nobody else can call, if each has one. */
function guardingOfCalls(body: Body, stages: readonly Stage[], effect: Effect, known: Known): Guarding | undefined {
  const { it, phases, summaries } = known;
  const targets = stages.at(-1)?.targets ?? [];
  if (stages.length > MOST_STAGES || phases.escapes(body)) return undefined;
  const calls = summaries.callsOf(body).filter(({ caller }) => phases.isLate(caller));
  const guardings = calls.map(({ caller, invocation }) => {
    const seen = targets.flatMap((target) => it.instantiate(target, invocation));
    const further = [...stages, { node: invocation.call, targets: seen }];
    return guardingAt(further, effect, known) ?? guardingOfCalls(caller, further, effect, known);
  });
  if (guardings.length === 0 || !guardings.every((guarding) => guarding !== undefined)) return undefined;
  return {
    isInterrupted: guardings.some(({ isInterrupted }) => isInterrupted),
    isOfElement: guardings.every(({ isOfElement }) => isOfElement),
  };
}

/** The guard at the last of the stages. */
function guardingAt(stages: readonly Stage[], effect: Effect, { it }: Known): Guarding | undefined {
  const last = stages.at(-1);
  if (last === undefined) return undefined;
  const own = findGuard(last.node, placeTest(last.targets, effect, it));
  const flag = own === undefined ? findFlag(last.node, last.targets, it) : undefined;
  const guard = own ?? flag?.guard;
  if (guard === undefined) return undefined;
  const isOfPromise = flag?.isOfPromise === true;
  return {
    isInterrupted: !isOfPromise && isInterrupted(guard, stages, it),
    isOfElement: asksForElement(guard, it),
  };
}

/** `set.has(name)`, `list.includes(name)`, with a key that the text does not tell */
function asksForElement({ test }: Guard, { bodies }: Interpreter): boolean {
  let isOfElement = false;
  walk(test, bodies.sourceCode.visitorKeys, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return;
    isOfElement ||= /^(?:has|includes)$/u.test(memberName(node.callee)) && node.arguments[0]?.type !== 'Literal';
  });
  return isOfElement;
}

/** Tells the expressions that read what the effect writes. */
function placeTest(targets: readonly Ref[], { direct, key, act, method }: Effect, it: Interpreter): IsPlace {
  const isTarget = (expression: TSESTree.Node): boolean => it.refsOf(expression).some((ref) => targets.includes(ref));
  return (expression) => {
    if (act === 'rebind') {
      return (
        expression.type === 'Identifier' &&
        direct.base.kind === 'variable' &&
        it.bodies.variableOf(expression) === direct.base.variable
      );
    }
    if (act === 'method') return asksFor(expression, method ?? '');
    if (expression.type !== 'MemberExpression') return false;
    return memberName(expression) === key && isTarget(expression.object);
  };

  /** `cache.has('key')`, `cache.get('key')`; or the container itself, or what it counts. */
  function asksFor(expression: TSESTree.Expression, name: string): boolean {
    if (isRemover(name)) return false;
    if (expression.type !== 'CallExpression') return isTarget(expression);
    const callee = unwrap(expression.callee);
    if (callee.type !== 'MemberExpression' || !isTarget(callee.object)) return false;
    return /^(?:get|has|includes)$/u.test(memberName(callee));
  }
}

/** Does the code wait between the test and the write, or before the write in what it calls? */
function isInterrupted({ end }: Guard, stages: readonly Stage[], { bodies }: Interpreter): boolean {
  return stages.some(({ node }, index) => {
    const isGuarded = index === stages.length - 1;
    // To wait for what a call gives is to wait after the call.
    const limit = index === 0 ? node.range[1] : node.range[1] - 1;
    return bodies.at(node).pauses.some((pause) => pause <= limit && (!isGuarded || pause > end));
  });
}
