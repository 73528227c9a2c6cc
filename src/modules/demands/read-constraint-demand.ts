import type { TSTypeParameterDeclaration } from 'oxc-parser';

import { findDeclared } from '../declarations/find-declared.ts';
import type { Origin } from '../records/module-record.ts';
import { anything, type Demand, joinDemands } from './demand.ts';
import { bind, type DemandScope, inModule } from './demand-scope.ts';

/** What the type, class or function at an origin asks of the type argument at an index. */
export function readConstraintDemand(origin: Origin, index: number, scope: DemandScope): Demand {
  const declared = findDeclared(origin, scope.source);
  if (declared === undefined) return anything;
  const inner = inModule(scope, declared.path);
  const demands = declared.declarations.flatMap((declaration): Demand[] => {
    const { typeParameters } = declaration as { readonly typeParameters?: TSTypeParameterDeclaration | null };
    const constraint = typeParameters?.params[index]?.constraint;
    return constraint ? [inner.readType(constraint, bind(typeParameters, [], inner))] : [];
  });
  const isFunction = declared.declarations.some(({ type }) => type.includes('Function'));
  // One overload will do.
  if (isFunction && demands.length < declared.declarations.length) return anything;
  return joinDemands(isFunction ? 'any' : 'all', demands);
}
