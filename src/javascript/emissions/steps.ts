import type { TSESTree } from '@typescript-eslint/utils';
import { entryOf } from '../../emitters/entry-of.ts';
import { join, roleOf, type Standing, unknown } from './standing.ts';

/** What a member of these things is: a modifier, or a thing of another role. */
export function memberOf(standings: readonly Standing[], key: string): readonly Standing[] {
  return join(
    standings.flatMap((standing): readonly Standing[] => {
      const { keeps = [], gives } = roleOf(standing);
      if (keeps.includes(key)) return [standing];
      const role = entryOf(gives, key);
      return role === undefined ? unknown : [{ ...standing, role }];
    }),
  );
}

/** What a method of these things gives. */
export function callOf(
  standings: readonly Standing[],
  key: string,
  call: TSESTree.CallExpression,
): readonly Standing[] {
  return join(
    standings.flatMap((standing): readonly Standing[] => {
      const rule = entryOf(roleOf(standing).narrows, key);
      if (rule === undefined) return memberOf([standing], key);
      const argument = call.arguments[rule.argument];
      return [{ ...standing, role: rule.gives, narrowed: [...standing.narrowed, { rule, argument, call }] }];
    }),
  );
}

/** What a loop or a callback is given of collections. */
export function elementsOf(standings: readonly Standing[], loop: TSESTree.Node): readonly Standing[] {
  return standings.flatMap((standing): readonly Standing[] => {
    const role = roleOf(standing).elements;
    return role === undefined ? unknown : [{ ...standing, role, loops: [...standing.loops, loop] }];
  });
}
