import type { ArrayExpression, ObjectExpression, ObjectProperty } from 'oxc-parser';

import { namedKey } from '../syntax/named-key.ts';
import { BlockScope } from './block-scope.ts';
import { followGetter } from './follow-callable.ts';
import { doubted, eitherOf, EMPTY, type Found, NOTHING, UNKNOWN } from './found.ts';
import { firstKey, type Follower, memberMove, type Scope, type Seal, type Way } from './follower.ts';

/** Goes along a way from an object literal. What is not sealed can be replaced from anywhere, and is never certain. */
export function followObject(node: ObjectExpression, outer: Scope, way: Way, follower: Follower, seal: Seal): Found {
  const [move, ...rest] = way;
  if (move?.step === 'await') return followObject(node, outer, rest, follower, seal);
  if (move?.step !== '[]' && firstKey(way) === undefined) return NOTHING;
  const scope = new BlockScope(outer.path, outer);
  scope.declare('this', (onward) => followObject(node, outer, onward, follower, 'none'));
  const key = firstKey(way);
  const candidates: Found[] = [];
  // The last property of a name is the one that counts.
  for (const property of node.properties.toReversed()) {
    if (property.type === 'SpreadElement') {
      candidates.push(doubted(follower.expression(property.argument, outer, way)));
      continue;
    }
    const name = namedKey(property.key, property.computed);
    if (key !== undefined && name !== undefined && name !== key) continue;
    const found = followProperty(property, outer, scope, rest, follower, seal);
    if (key === undefined || name === undefined) {
      candidates.push(doubted(found));
      continue;
    }
    return eitherOf([...candidates, found]);
  }
  return eitherOf([...candidates, EMPTY]);
}

function followProperty(
  { kind, value }: ObjectProperty,
  outer: Scope,
  scope: Scope,
  way: Way,
  follower: Follower,
  seal: Seal,
): Found {
  if (kind === 'set') return NOTHING;
  const isFunction = value.type === 'FunctionExpression';
  if (kind === 'get') return isFunction ? followGetter(value, scope, way, follower) : UNKNOWN;
  const inner = seal === 'constant' ? 'constant' : 'none';
  const found = isFunction ? follower.callable(value, scope, way) : follower.expression(value, outer, way, inner);
  return seal === 'none' ? doubted(found) : found;
}

/** Goes along a way from an array literal. */
export function followArray(
  { elements }: ArrayExpression,
  scope: Scope,
  way: Way,
  follower: Follower,
  seal: Seal,
): Found {
  const [move, ...rest] = way;
  const key = firstKey(way);
  const index = Number(key);
  if (move?.step !== '[]' && !Number.isInteger(index)) return NOTHING;
  const inner = seal === 'constant' ? 'constant' : 'none';
  const before = key === undefined ? elements : elements.slice(0, index + 1);
  if (key !== undefined && before.every((element) => element?.type !== 'SpreadElement')) {
    const element = elements[index];
    if (element === undefined || element === null || element.type === 'SpreadElement') return EMPTY;
    const found = follower.expression(element, scope, rest, inner);
    return seal === 'none' ? doubted(found) : found;
  }
  const all = elements.flatMap((element) => {
    if (element === null) return [];
    if (element.type !== 'SpreadElement') return follower.expression(element, scope, rest, inner);
    return follower.expression(element.argument, scope, [memberMove(undefined), ...rest]);
  });
  return doubted(eitherOf(all));
}
