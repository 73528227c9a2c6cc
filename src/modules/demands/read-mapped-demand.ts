import type { TSMappedType, TSType } from 'oxc-parser';

import { type Demand, listOf, memberOf } from './demand.ts';
import { type DemandScope, unknownIn } from './demand-scope.ts';
import { namesIn } from './read-utility-demand.ts';

/**
 * Reads what a mapped type asks for: what `{ [K in keyof T]: T[K] }` does is asked by `T`, and `{ [K in 'a' | 'b']: … }` asks
 * for these members. Any other keys are those of a collection.
 */
export function readMappedDemand(
  { key, constraint, nameType, typeAnnotation }: TSMappedType,
  outer: DemandScope,
): Demand {
  if (nameType !== null || typeAnnotation === null) return unknownIn(outer);
  const bound = new Map(outer.bound).set(key.name, () => unknownIn(outer));
  const scope = { ...outer, bound };
  const source = indexedBy(typeAnnotation, key.name);
  const isOfKeys = constraint.type === 'TSTypeOperator' && constraint.operator === 'keyof';
  if (isOfKeys && source !== undefined) return scope.readType(source, scope);
  const names = namesIn(constraint);
  if (names === undefined) return listOf(() => scope.readType(typeAnnotation, scope));
  const part = (name: string): Demand =>
    source === undefined ? scope.readType(typeAnnotation, scope) : memberOf(scope.readType(source, scope), name);
  return { kind: 'object', members: new Map(names.map((name) => [name, () => part(name)])) };
}

/** `T` of `T[K]` */
function indexedBy(type: TSType, key: string): TSType | undefined {
  if (type.type !== 'TSIndexedAccessType' || type.indexType.type !== 'TSTypeReference') return undefined;
  const { typeName } = type.indexType;
  return typeName.type === 'Identifier' && typeName.name === key ? type.objectType : undefined;
}
