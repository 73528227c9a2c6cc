import type { Class, TSType } from 'oxc-parser';

import type { Callable } from '../syntax/callable.ts';
import type { ClassLineage, Generation } from '../signatures/class-lineage.ts';
import { lineageMembers } from '../signatures/lineage-members.ts';
import type { Origin } from '../records/module-record.ts';
import { isNamedElement, memberNameOf, type NamedElement } from '../signatures/read-class.ts';
import { anything, type ClassDemand, type Demand, type DemandedCall, type DemandPart, readOnce } from './demand.ts';
import { bind, type DemandScope, inModule, isAmong, lineageOf, onceAt, unknownIn } from './demand-scope.ts';
import { readCallDemand } from './read-call-demand.ts';

/**
 * What is asked of an instance of the class at an origin; `undefined` if no class is declared there.
 *
 * @param isInside by a class that extends it, which knows the protected members as well
 */
export function classDemand(
  origin: Origin,
  scope: DemandScope,
  given: readonly TSType[] = [],
  isInside = false,
): ClassDemand | undefined {
  return given.length > 0 || isInside
    ? readClassDemand(origin, scope, given, isInside)
    : onceAt(scope.known.classes, origin, scope, () => readClassDemand(origin, scope, given, false));
}

function readClassDemand(
  origin: Origin,
  scope: DemandScope,
  given: readonly TSType[],
  isInside: boolean,
): ClassDemand | undefined {
  const lineage = lineageOf(origin, scope);
  if (lineage === undefined) return undefined;
  return {
    kind: 'class',
    origin,
    path: scope.path,
    isFirm: scope.isFirm,
    isNominal: lineage.generations.some(isTying),
    mayTake(other) {
      const { isComplete = false, generations = [] } = lineageOf(other, scope) ?? {};
      return !isComplete || lineage.generations.filter(isTying).every((tie) => isAmong(tie, generations));
    },
    members: membersOf(lineage, { isStatic: false, isInside }, scope, given),
  };
}

/** What the class at an origin asks for as a value: of those who construct it, and by its static members. */
export function classValueDemand(origin: Origin, scope: DemandScope): Demand | undefined {
  const lineage = lineageOf(origin, scope);
  if (lineage === undefined) return undefined;
  const construct = constructorIn(lineage, origin, scope);
  const members = membersOf(lineage, { isStatic: true, isInside: false }, scope, []);
  return { kind: 'object', members, ...(construct && { construct }) };
}

/** Has the class members that are its own alone? */
function isTying({ own }: Generation): boolean {
  return own.members.some(({ visibility, isStatic }) => visibility !== 'public' && !isStatic);
}

function constructorIn({ generations }: ClassLineage, origin: Origin, scope: DemandScope): DemandedCall | undefined {
  for (const generation of generations) {
    const constructors = elementsOf(generation).filter(
      (element) => 'kind' in element && element.kind === 'constructor',
    );
    const calls = constructors.map(({ value }) => value as Callable);
    const call = readCallDemand(calls, within(generation, [], scope), generation.node);
    if (call !== undefined) return { ...call, result: () => classDemand(origin, scope) ?? unknownIn(scope) };
  }
  return undefined;
}

function membersOf(
  lineage: ClassLineage,
  { isStatic, isInside }: { readonly isStatic: boolean; readonly isInside: boolean },
  scope: DemandScope,
  given: readonly TSType[],
): ReadonlyMap<string, DemandPart> {
  const members = new Map<string, DemandPart>();
  for (const { name, visibility, isStatic: isOfClass } of lineageMembers(lineage).members) {
    const isSeen = visibility === 'public' || (isInside && visibility === 'protected');
    if (!isSeen || isOfClass !== isStatic) continue;
    members.set(
      name,
      readOnce(() => readMember(lineage, name, isStatic, scope, given)),
    );
  }
  return members;
}

function readMember(
  { generations }: ClassLineage,
  name: string,
  isStatic: boolean,
  scope: DemandScope,
  given: readonly TSType[],
): Demand {
  for (const [age, generation] of generations.entries()) {
    const elements = elementsOf(generation).filter(
      (element) => element.static === isStatic && memberNameOf(element) === name,
    );
    if (elements.length > 0)
      return readElements(elements, within(generation, age === 0 ? given : [], scope), generation);
  }
  return anything;
}

function readElements(elements: readonly NamedElement[], scope: DemandScope, { node }: Generation): Demand {
  const [element] = elements;
  const methods = elements.flatMap((each) =>
    'kind' in each && each.kind === 'method' ? [each.value as Callable] : [],
  );
  if (methods.length > 0) {
    const call = readCallDemand(methods, scope, node);
    return { kind: 'object', members: new Map(), ...(call && { call }) };
  }
  if (element === undefined) return anything;
  const type =
    'kind' in element
      ? ((element.value.params[0] as { readonly typeAnnotation?: { readonly typeAnnotation: TSType } } | undefined)
          ?.typeAnnotation?.typeAnnotation ?? element.value.returnType?.typeAnnotation)
      : element.typeAnnotation?.typeAnnotation;
  if (type) return scope.readType(type, scope);
  const value = 'kind' in element ? null : element.value;
  const demand = value === null ? anything : scope.readExpression(value, scope);
  return demand.kind === 'unknown' ? anything : demand;
}

function within({ path, node }: Generation, given: readonly TSType[], scope: DemandScope): DemandScope {
  const parts = given.map((type) => () => scope.readType(type, scope));
  return bind(node.typeParameters, parts, inModule(scope, path));
}

function elementsOf({ node }: { readonly node: Class }): readonly NamedElement[] {
  return node.body.body.filter(isNamedElement);
}
