import { bindParameters } from './bind-parameters.ts';
import { BlockScope } from './block-scope.ts';
import { doubted, eitherOf, type Found, NOTHING, UNKNOWN } from './found.ts';
import type { Callable, Follower, Scope, Way } from './follower.ts';
import { returnedValues } from './returned-values.ts';
import { typedSlot } from './typed-slot.ts';

/** Goes along a way from a function: calling it leads to what it returns. */
export function followCallable(node: Callable, outer: Scope, way: Way, follower: Follower): Found {
  const [move, ...rest] = way;
  if (move?.step !== '()' || node.generator) return move?.step.startsWith('.') === true ? UNKNOWN : NOTHING;
  if (node.async && rest[0]?.step !== 'await') return NOTHING;
  const scope = new BlockScope(outer.path, outer);
  const isMethod = outer instanceof BlockScope && outer.has('this');
  if (node.type !== 'ArrowFunctionExpression' && !isMethod) scope.declare('this', () => UNKNOWN);
  bindParameters(node.params, move.args, scope, follower);
  const returned = followReturned(node, scope, node.async ? rest.slice(1) : rest, follower);
  return typedSlot(returned, node.returnType?.typeAnnotation, scope, rest, follower);
}

function followReturned({ body }: Callable, scope: BlockScope, way: Way, follower: Follower): Found {
  if (body === null) return UNKNOWN;
  if (body.type !== 'BlockStatement') return follower.expression(body, scope, way);
  const values = [...returnedValues(body.body, scope, follower)];
  if (values.length === 0) return NOTHING;
  const found = eitherOf(values.map((value) => follower.expression(value.expression, value.scope, way)));
  return values.every(({ isSure }) => isSure) ? found : doubted(found);
}
