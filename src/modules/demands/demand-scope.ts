import type { TSType, TSTypeParameterDeclaration } from 'oxc-parser';

import type { DeclarationSource } from '../records/declaration-source.ts';
import { anything, type Demand, type DemandPart } from './demand.ts';

/** Where a type or value stands that is read. */
export interface DemandScope {
  readonly path: string;
  readonly source: DeclarationSource;
  /** What the type parameters stand for that are visible here. */
  readonly bound: ReadonlyMap<string, DemandPart>;
  /** Steps from type to type that are left, so that reading ends. */
  readonly steps: number;
  readonly isFirm: boolean;
  readonly readType: (type: TSType, scope: DemandScope) => Demand;
}

const mostSteps = 24;

export function scopeOf(path: string, source: DeclarationSource, readType: DemandScope['readType']): DemandScope {
  return { path, source, bound: new Map(), steps: mostSteps, isFirm: false, readType };
}

/** The top level of a module, with the steps that are left. */
export function inModule({ steps, source, readType }: DemandScope, path: string): DemandScope {
  return { ...scopeOf(path, source, readType), steps };
}

/** Gives type parameters what they stand for: what is given, or their default, or what they extend. */
export function bind(
  parameters: TSTypeParameterDeclaration | null | undefined,
  given: readonly DemandPart[],
  scope: DemandScope,
): DemandScope {
  if (!parameters) return scope;
  const bound = new Map(scope.bound);
  const inner = { ...scope, bound };
  for (const [index, { name, constraint, default: otherwise }] of parameters.params.entries()) {
    const type = otherwise ?? constraint;
    bound.set(name.name, given[index] ?? (() => (type ? scope.readType(type, inner) : anything)));
  }
  return inner;
}
