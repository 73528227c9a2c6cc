import type { Expression, TSType, TSTypeParameterDeclaration } from 'oxc-parser';

import type { DeclarationSource } from '../records/declaration-source.ts';
import { findNamed } from '../declarations/find-declared.ts';
import type { Origin } from '../records/module-record.ts';
import { anything, type Demand, unknownDemand } from './demand.ts';
import { bind, isAmong, lineageOf, scopeOf } from './demand-scope.ts';
import { readConstraintDemand } from './read-constraint-demand.ts';
import { classDemand } from './read-class-demand.ts';
import { readTypeDemand } from './read-type-demand.ts';
import { readValueDemand } from './read-value-demand.ts';

/** Reads what the types of a file, and what it imports, ask of values. */
export interface DemandReader {
  /** @param parameters the type parameters that are visible where the type stands, outermost first */
  ofType(type: TSType, parameters: readonly TSTypeParameterDeclaration[]): Demand;
  /** What a value asks for that is imported, or declared at the top level of the file. */
  ofValue(name: Expression): Demand;
  /** What an instance of a class asks for, by its members. */
  ofInstance(className: Expression, typeArguments: readonly TSType[]): Demand;
  /** What a type, class or function asks of its type argument at an index. */
  ofTypeArgument(name: Expression, index: number): Demand;
  /** Does one class extend the other, or is it the same? */
  isHeir(heir: Origin, ancestor: Origin): boolean;
}

export function createDemandReader(path: string, source: DeclarationSource): DemandReader {
  const scope = scopeOf(path, source, readTypeDemand);
  const originOf = (name: Expression): Origin | undefined => findNamed(name, path, source);
  return {
    ofType(type, parameters) {
      const inner = parameters.reduce((outer, each) => bind(each, [], outer), scope);
      return readTypeDemand(type, inner);
    },
    ofValue(name) {
      const origin = originOf(name);
      return origin === undefined ? unknownDemand : readValueDemand(origin, scope);
    },
    ofInstance(className, typeArguments) {
      const origin = originOf(className);
      return (origin && classDemand(origin, scope, typeArguments)) ?? unknownDemand;
    },
    ofTypeArgument(name, index) {
      const origin = originOf(name);
      return origin === undefined ? anything : readConstraintDemand(origin, index, scope);
    },
    isHeir(heir, ancestor) {
      const [chief] = lineageOf(ancestor, scope)?.generations ?? [];
      const bases = lineageOf(heir, scope)?.generations ?? [];
      return chief !== undefined && isAmong(chief, bases);
    },
  };
}
