import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Effect } from '../interpretation/effect.ts';
import { memberName } from '../interpretation/member-name.ts';
import { promiseCallAround } from '../interpretation/promise-call.ts';
import { ANY, type Ref } from '../interpretation/ref.ts';
import { findGuarding } from './find-guarding.ts';
import type { Judging } from './judging.ts';

type Place = TSESTree.Identifier | TSESTree.MemberExpression;

/**
 * `promise ??= load(); value = await promise`: is what a stored promise gives put there, and is that promise made once? Then
 * everybody who waits for it puts the same thing there.
 */
export function isSettledValue({ node }: Effect, judging: Judging): boolean {
  if (node.type !== 'AssignmentExpression' || node.operator !== '=') return false;
  const promise = awaitedIn(node.right, judging) ?? promiseThatGives(node.right, node, judging);
  // `await (promise ??= load())`
  const place = promise?.type === 'AssignmentExpression' ? promise.left : promise;
  return (place?.type === 'Identifier' || place?.type === 'MemberExpression') && isMadeOnce(place, judging);
}

/** What is waited for: in the expression, or in the one that a constant stands for; also where a member of it is taken. */
function awaitedIn(expression: TSESTree.Expression, { it }: Judging): TSESTree.Expression | undefined {
  let value = unwrap(expression);
  while (value.type === 'MemberExpression') value = unwrap(value.object);
  if (value.type === 'AwaitExpression') return unwrap(value.argument);
  const variable = value.type === 'Identifier' ? it.bodies.variableOf(value) : undefined;
  const definition = variable?.defs[0];
  if (definition?.type !== 'Variable' || definition.parent.kind !== 'const') return undefined;
  const made = definition.node.init && unwrap(definition.node.init);
  return made?.type === 'AwaitExpression' ? unwrap(made.argument) : undefined;
}

/** `promise.then((given) => { value = given; })` */
function promiseThatGives(
  value: TSESTree.Expression,
  write: TSESTree.Node,
  { it }: Judging,
): TSESTree.Expression | undefined {
  const { node } = it.bodies.at(write);
  const call = promiseCallAround(node);
  if (!isFunction(node) || call?.callee.type !== 'MemberExpression') return undefined;
  const given = value.type === 'Identifier' ? it.bodies.variableOf(value)?.identifiers[0] : undefined;
  return given !== undefined && node.params[0] === given ? unwrap(call.callee.object) : undefined;
}

/** Is something put there only while there is nothing, at once, and nothing of what a request brings? */
function isMadeOnce(place: Place, judging: Judging): boolean {
  const isThere = placeTest(place, judging);
  const { bodies } = judging.it;
  const all = [...judging.summaries.witnesses, ...bodies.all.flatMap((body) => judging.summaries.effectsOn(body))];
  const fillings = all.filter((effect) => !effect.isReset && isThere(effect));
  return fillings.length > 0 && fillings.every((effect) => isMakingOnce(effect, judging));
}

function isMakingOnce(effect: Effect, judging: Judging): boolean {
  const guarding = findGuarding(effect, judging);
  if (guarding === undefined || guarding.isInterrupted || guarding.isOfElement) return false;
  // What an object keeps in itself may come of itself.
  const value = new Set([...effect.value].filter(({ base }) => base.kind !== 'parameter' || base.index !== 'this'));
  return !judging.isOfRequest(value) && !judging.isOfRequest(effect.keyed);
}

/** Tells the effects that write to a place. */
function placeTest(place: Place, { it }: Judging): (effect: Effect) => boolean {
  if (place.type === 'Identifier') {
    const variable = it.bodies.variableOf(place);
    return ({ act, target: { base } }) => act === 'rebind' && base.kind === 'variable' && base.variable === variable;
  }
  const key = memberName(place);
  const objects = it.refsOf(place.object);
  return (effect) => key !== ANY && effect.key === key && objects.some((object) => isSame(object, effect.target));
}

/** The same reference; `this` of two methods of a class is the same object. */
function isSame(one: Ref, other: Ref): boolean {
  if (one === other) return true;
  const [a, b] = [one.base, other.base];
  if (a.kind !== 'parameter' || b.kind !== 'parameter' || a.index !== 'this' || b.index !== 'this') return false;
  const isOfOneClass = a.body.member !== undefined && a.body.member.owner === b.body.member?.owner;
  return isOfOneClass && one.boxes === other.boxes && one.path.join('\n') === other.path.join('\n');
}
