import type { Effect } from '../interpretation/effect.ts';
import { findGuarding } from './find-guarding.ts';
import { isConfiguration } from './is-configuration.ts';
import { isSettledValue } from './is-settled-value.ts';
import { isTimer } from './is-timer.ts';
import type { Judging } from './judging.ts';

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

/** Tells a lazy initialisation, and a reset, from every other write. */
export function conductOf(effect: Effect, judging: Judging): Conduct {
  if (effect.isReset) return 'reset';
  if (isSettled(effect, judging)) return 'lazy';
  const guarding = findGuarding(effect, judging);
  if (guarding === undefined) return isOfProcess(effect, judging) ? 'lazy' : 'write';
  if (judging.isOfRequest(effect.keyed)) return 'write';
  // To add what is not there yet, again and again, makes nothing once.
  if (judging.isOfRequest(effect.value)) return guarding.isOfElement ? 'write' : 'lazy capture';
  return guarding.isInterrupted ? 'lazy race' : 'lazy';
}

/** Is it what a promise gives that is made once, of nothing that a request brings? */
function isSettled(effect: Effect, judging: Judging): boolean {
  if (!isSettledValue(effect, judging)) return false;
  return !judging.isOfRequest(effect.value) && !judging.isOfRequest(effect.keyed);
}

/** Does the process put it there for itself, whoever calls: a timer to be stopped, a path of its configuration? */
function isOfProcess({ node, value, keyed }: Effect, { it, isOfRequest }: Judging): boolean {
  if (isOfRequest(value) || isOfRequest(keyed)) return false;
  return isTimer(node, it.bodies) || isConfiguration(node, it.bodies);
}

/** What is computed of a key is kept under that key, once: a memory of results, in which nobody leaves anything. */
export function isMemo(effect: Effect, judging: Judging): boolean {
  const { keyed, value } = effect;
  if (!judging.isOfRequest(keyed) || ![...value].every((source) => keyed.has(source))) return false;
  return findGuarding(effect, judging) !== undefined;
}
