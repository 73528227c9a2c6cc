import type { TSESTree } from '@typescript-eslint/utils';
import type { Bodies } from '../interpretation/body.ts';
import { staticKey } from '../syntax/static-key.ts';

/** What the global object is called. */
export const globalNames = ['global', 'globalThis'] as const;

/** The key of a member that is read from, or put into, the global object: `Store` for `globalThis.Store`. */
export function globalMemberOf(member: TSESTree.MemberExpression, bodies: Bodies): string | undefined {
  const { object } = member;
  if (object.type !== 'Identifier' || !globalNames.some((name) => name === object.name)) return undefined;
  const variable = bodies.variableOf(object);
  return variable === undefined || variable.defs.length === 0 ? staticKey(member) : undefined;
}
