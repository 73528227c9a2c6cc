import type { ParamPattern } from 'oxc-parser';

import { bindPattern } from './bind-pattern.ts';
import type { BlockScope } from './block-scope.ts';
import { UNKNOWN } from './found.ts';
import type { Follow, Follower } from './follower.ts';

/** Declares the parameters of a function that is called with the arguments; without `args` these are unknown. */
export function bindParameters(
  parameters: readonly ParamPattern[],
  args: readonly Follow[] | undefined,
  scope: BlockScope,
  follower: Follower,
): void {
  const [first] = parameters;
  const isThisTyped = first?.type === 'Identifier' && first.name === 'this';
  for (const [index, parameter] of (isThisTyped ? parameters.slice(1) : parameters).entries()) {
    const pattern = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
    if (pattern.type === 'RestElement') {
      bindPattern(pattern.argument, () => UNKNOWN, scope, follower);
      continue;
    }
    const arg = args?.[index];
    if (pattern.type === 'AssignmentPattern' && args !== undefined && arg === undefined) {
      const { left, right } = pattern;
      bindPattern(left, (way) => follower.expression(right, scope, way), scope, follower);
    } else {
      bindPattern(pattern, arg ?? (() => UNKNOWN), scope, follower);
    }
  }
}
