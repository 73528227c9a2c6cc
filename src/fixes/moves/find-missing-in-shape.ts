import type { ValueShape } from '../../modules/value-shape.ts';
import { arityOf } from './compare-calls.ts';
import type { UsedMember } from '../instances/used-member.ts';

/**
 * Finds the first of the used members that a value lacks or takes with another number of arguments. Of a value that may
 * have members that nobody knows of, none is missing.
 */
export function findMissingInShape(used: readonly UsedMember[], shape: ValueShape): string | undefined {
  if (shape.kind !== 'object' && shape.kind !== 'function') return undefined;
  return used.find(({ name, argumentCount }) => {
    const member = shape.members.get(name)?.shape;
    if (member === undefined) return !shape.isPartial && !isBuiltIn(name, shape);
    if (argumentCount === undefined || member.call === undefined) return false;
    return !member.call.overloads
      .map(arityOf)
      .some(({ least, most }) => least <= argumentCount && argumentCount <= most);
  })?.name;
}

/** Every object has `toString`, every function has `name`, without saying so. */
export function isBuiltIn(name: string, { kind }: ValueShape): boolean {
  return name in Object.prototype || (kind === 'function' && name in Function.prototype);
}
