import type { ValueShape } from '../../modules/shapes/value-shape.ts';

/**
 * May a call of the thing give an instance of its concept? What the source does not tell may. Text, numbers, lists, classes,
 * functions, iterators and nothing at all are no instances.
 */
export function canMakeInstance({ kind, call }: ValueShape): boolean {
  if (kind === 'unknown') return true;
  if (kind !== 'function') return false;
  if (call === undefined) return true;
  const { timing, result } = call;
  if (timing === 'generator' || timing === 'async-generator' || result.kin === 'array') return false;
  return result.kind === 'object' || result.kind === 'unknown';
}
