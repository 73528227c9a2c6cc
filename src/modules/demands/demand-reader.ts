import type { Expression, TSType, TSTypeParameterDeclaration } from 'oxc-parser';

import type { DeclarationSource } from '../records/declaration-source.ts';
import { findInNamespace, findNamed } from '../declarations/find-declared.ts';
import type { Origin } from '../records/module-record.ts';
import { anything, type Demand, unknownDemand } from './demand.ts';
import { bind, isAmong, lineageOf, scopeOf, unfoundIn } from './demand-scope.ts';
import { readConstraintDemand } from './read-constraint-demand.ts';
import { classDemand } from './read-class-demand.ts';
import { readTypeDemand } from './read-type-demand.ts';
import { readExpressionDemand, readValueDemand } from './read-value-demand.ts';

/** Reads what the types of a file, and what it imports, ask of values. */
export interface DemandReader {
  /** @param parameters the type parameters that are visible where the type stands, outermost first */
  ofType(type: TSType, parameters: readonly TSTypeParameterDeclaration[]): Demand;
  /** What a value asks for that is imported, or declared at the top level of the file. */
  ofValue(name: Expression): Demand;
  /** What an instance of a class asks for, by its members. */
  ofInstance(className: Expression, typeArguments: readonly TSType[]): Demand;
  /** The same of a class at an origin; its own heirs see what is protected as well. */
  ofInstanceAt(origin: Origin, typeArguments: readonly TSType[], isInside: boolean): Demand;
  /** What the value at an origin asks for. */
  ofOrigin(origin: Origin): Demand;
  /** Where a value is declared that is imported, or declared at the top level of the file. */
  originOf(name: Expression): Origin | undefined;
  /** A module as a whole, that is loaded by its specifier. */
  originOfModule(specifier: string): Origin | undefined;
  /** Where what a module or a namespace exports is declared. */
  originIn(owner: Origin, name: string): Origin | undefined;
  /** What a type, class or function asks of its type argument at an index. */
  ofTypeArgument(name: Expression, index: number): Demand;
  /** Does one class extend the other, or is it the same? */
  isHeir(heir: Origin, ancestor: Origin): boolean;
}

export function createDemandReader(path: string, source: DeclarationSource): DemandReader {
  const scope = scopeOf(path, source, { readType: readTypeDemand, readExpression: readExpressionDemand });
  const originOf = (name: Expression): Origin | undefined => findNamed(name, path, source);
  return {
    ofType(type, parameters) {
      const inner = parameters.reduce((outer, each) => bind(each, [], outer), scope);
      return readTypeDemand(type, inner);
    },
    ofValue(name) {
      const origin = originOf(name);
      return origin === undefined ? unfoundIn(scope, name) : readValueDemand(origin, scope);
    },
    ofInstance(className, typeArguments) {
      const origin = originOf(className);
      return (origin && classDemand(origin, scope, typeArguments)) ?? unknownDemand;
    },
    ofInstanceAt: (origin, typeArguments, isInside) =>
      classDemand(origin, scope, typeArguments, isInside) ?? unknownDemand,
    ofOrigin: (origin) => readValueDemand(origin, scope),
    originOf,
    originOfModule(specifier) {
      const whole = source.originOfImport(path, specifier, '*');
      return whole && { path: whole.path, localName: '*' };
    },
    originIn: (owner, name) => findInNamespace(owner, name, source),
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
