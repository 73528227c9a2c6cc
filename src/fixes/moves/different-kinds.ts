import type { ValueShape } from '../../modules/shapes/value-shape.ts';

const names: Partial<Record<ValueShape['kind'], string>> = {
  class: 'a class',
  constant: 'a constant',
  function: 'a function',
  object: 'an object',
  primitive: 'a constant',
  type: 'a type',
};

/** Says what kinds of things two are that differ in it for certain: `a class and not a function`. */
export function differentKinds(from: ValueShape, to: ValueShape): string | undefined {
  const [old, given] = [names[from.kind], names[to.kind]];
  if (old === undefined || given === undefined || old === given) return undefined;
  return `${given} and not ${old}`;
}
