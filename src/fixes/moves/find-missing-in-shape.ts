import type { CallShape, ValueShape } from '../../modules/shapes/value-shape.ts';
import { arityOf, rangeOf } from './arity.ts';
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

/**
 * Finds a member that one object is known to have and another one to lack, or to take with other arguments. Whoever gets the
 * one, out of sight, may use it.
 */
export function findGapBetween(from: ValueShape, to: ValueShape): string | undefined {
  const isKin = from.kin !== undefined && from.kin === to.kin;
  if (from.kind !== 'object' || to.kind !== 'object' || to.isPartial || isKin) return undefined;
  for (const [name, { shape }] of from.members) {
    const given = to.members.get(name)?.shape;
    if (given === undefined ? !isBuiltIn(name, to) : isNarrower(given.call, shape.call)) return name;
  }
  return undefined;
}

function isNarrower(given: CallShape | undefined, old: CallShape | undefined): boolean {
  if (given === undefined || old === undefined) return false;
  const [now, before] = [rangeOf(given), rangeOf(old)];
  return now.least > before.least || now.most < before.most;
}

/** Every object has `toString`, every function has `name`, without saying so. */
export function isBuiltIn(name: string, { kind }: ValueShape): boolean {
  return name in Object.prototype || (kind === 'function' && name in Function.prototype);
}
