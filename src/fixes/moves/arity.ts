import type { CallShape, ParameterForm } from '../../modules/shapes/value-shape.ts';

/** A number of arguments. */
export interface Arity {
  readonly least: number;
  readonly most: number;
}

/** Smallest and largest number of arguments. */
export function arityOf(parameters: readonly ParameterForm[]): Arity {
  const lastRequired = parameters.findLastIndex(({ isOptional, isRest }) => !isOptional && !isRest);
  return {
    least: lastRequired + 1,
    most: parameters.some(({ isRest }) => isRest) ? Infinity : parameters.length,
  };
}

/** The same over all overloads. */
export function rangeOf({ overloads }: CallShape): Arity {
  const arities = overloads.map(arityOf);
  return {
    least: Math.min(...arities.map(({ least }) => least)),
    most: Math.max(...arities.map(({ most }) => most)),
  };
}
