import type { Expression, TSType, TSTypeParameterDeclaration } from 'oxc-parser';

import { isInPackage } from '../resolution/is-in-package.ts';
import { type ClassLineage, findClassLineage, type Generation } from '../signatures/class-lineage.ts';
import type { DeclarationSource } from '../records/declaration-source.ts';
import type { Origin } from '../records/module-record.ts';
import {
  anything,
  type ClassDemand,
  type Demand,
  type DemandPart,
  readOnce,
  unknownDemand,
  unreadDemand,
} from './demand.ts';

/** What was read already. What asks for the same gives the same object, so that unions of unions do not grow. */
export interface KnownDemands {
  readonly lineages: Map<string, ClassLineage | undefined>;
  readonly types: KnownBySteps<Demand>;
  readonly classes: KnownBySteps<ClassDemand | undefined>;
}

type KnownBySteps<Thing> = Map<string, ReadonlyMap<number, Thing>>;

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
  readonly readExpression: (expression: Expression, scope: DemandScope) => Demand;
  readonly known: KnownDemands;
}

const mostSteps = 24;

export function scopeOf(
  path: string,
  source: DeclarationSource,
  { readType, readExpression }: Pick<DemandScope, 'readExpression' | 'readType'>,
): DemandScope {
  const known: KnownDemands = { lineages: new Map(), types: new Map(), classes: new Map() };
  return { path, source, bound: new Map(), steps: mostSteps, isFirm: false, readType, readExpression, known };
}

/** The top level of a module, with the steps that are left. */
export function inModule(scope: DemandScope, path: string): DemandScope {
  return { ...scope, path, bound: new Map(), isFirm: false };
}

/** What code of a module asks for that cannot be read: a package knows nothing of the project's classes. */
export function unknownIn({ path }: Pick<DemandScope, 'path'>): Demand {
  return isInPackage(path) ? unknownDemand : unreadDemand;
}

/** The same of what is named in a module and is not found: a package that is not installed, or a file of another language. */
export function unfoundIn({ path, source }: DemandScope, name: Expression): Demand {
  let root = name;
  while (root.type === 'MemberExpression') root = root.object;
  const imported = root.type === 'Identifier' ? source.recordOf(path)?.imports.get(root.name) : undefined;
  return imported?.specifier.startsWith('.') === true ? unknownIn({ path }) : unknownDemand;
}

/**
 * Looks up what is asked for under the name at an origin, which is the same wherever in a module this is, and reads it the
 * first time. What was read with more steps left serves as well: a type that holds itself is one object, then, and not one
 * for each level.
 */
export function onceAt<Thing>(
  known: KnownBySteps<Thing>,
  { path, localName }: Origin,
  scope: DemandScope,
  read: () => Thing,
): Thing {
  const key = [path, localName, scope.path, scope.isFirm].join('\0');
  for (const [steps, thing] of known.get(key) ?? []) if (steps >= scope.steps) return thing;
  const thing = read();
  known.set(key, new Map([[scope.steps, thing], ...(known.get(key) ?? [])]));
  return thing;
}

/** The class at an origin with those it inherits from, found once. */
export function lineageOf(origin: Origin, { known, source }: DemandScope): ClassLineage | undefined {
  return once(known.lineages, [origin.path, origin.localName].join('\0'), () => findClassLineage(origin, source));
}

/** Is a class one of a lineage? A module may have been parsed twice. */
export function isAmong({ path, node }: Generation, generations: readonly Generation[]): boolean {
  return generations.some((other) => other.path === path && other.node.start === node.start);
}

/** Looks something up, and makes it the first time. */
function once<Thing>(known: Map<string, Thing>, key: string, make: () => Thing): Thing {
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as Thing;
  const made = make();
  known.set(key, made);
  return made;
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
    bound.set(name.name, readOnce(given[index] ?? (() => (type ? scope.readType(type, inner) : anything))));
  }
  return inner;
}
