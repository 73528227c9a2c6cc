import type { BindingPattern } from 'oxc-parser';

import { namedKey } from '../syntax/named-key.ts';
import type { BlockScope } from './block-scope.ts';
import { eitherOf, UNKNOWN } from './found.ts';
import { type Follow, type Follower, memberMove } from './follower.ts';

/** Declares the variables of a pattern: each is a part of the value that the pattern takes apart. */
export function bindPattern(pattern: BindingPattern, value: Follow, scope: BlockScope, follower: Follower): void {
  switch (pattern.type) {
    case 'Identifier':
      scope.declare(pattern.name, value);
      break;
    case 'AssignmentPattern': {
      const { left, right } = pattern;
      bindPattern(left, (way) => eitherOf([value(way), follower.expression(right, scope, way)]), scope, follower);
      break;
    }
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') bindPattern(property.argument, value, scope, follower);
        else bindPattern(property.value, memberOf(value, namedKey(property.key, property.computed)), scope, follower);
      }
      break;
    case 'ArrayPattern':
      for (const [index, element] of pattern.elements.entries()) {
        if (element?.type === 'RestElement') bindPattern(element.argument, () => UNKNOWN, scope, follower);
        else if (element !== null) bindPattern(element, memberOf(value, String(index)), scope, follower);
      }
  }
}

function memberOf(value: Follow, key: string | undefined): Follow {
  return (way) => value([memberMove(key), ...way]);
}
