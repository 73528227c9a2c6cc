import type { Node, ParamPattern } from 'oxc-parser';

import type { Callable } from '../syntax/callable.ts';
import { namedKey } from '../syntax/named-key.ts';
import { visitNodes } from '../syntax/visit-nodes.ts';
import { anything, type Demand, type DemandedCall, type DemandPart, itemOfDemand, joinDemands } from './demand.ts';
import { findGiven } from './find-given.ts';
import { bind, type DemandScope } from './demand-scope.ts';

/**
 * Reads what a function asks for, one of whose overloads will do.
 *
 * @param around where parameters may be kept: a class, whose other methods use them
 */
export function readCallDemand(
  calls: readonly Callable[],
  scope: DemandScope,
  around?: Node,
): DemandedCall | undefined {
  const overloads = calls.filter(({ body }) => body === null || body === undefined);
  const shown = overloads.length > 0 ? overloads : calls;
  const [first] = shown;
  if (first === undefined) return undefined;
  // What a rest parameter takes is the same wherever it stands.
  const hasRest = shown.some((call) => parametersOf(call).at(-1)?.type === 'RestElement');
  const longest = Math.max(...shown.map((call) => parametersOf(call).length)) - (hasRest ? 1 : 0);
  const known = new Map<number, Demand>();
  return {
    isGeneric: shown.some(({ typeParameters }) => typeParameters != null),
    parameter(index) {
      const place = Math.min(index, longest);
      const demand =
        known.get(place) ??
        joinDemands(
          'any',
          // An overload that has no such parameter is not the one that is called.
          shown.filter((call) => takes(call, place)).map((call) => readParameter(call, place, scope, around)),
        );
      known.set(place, demand);
      return demand;
    },
    result: () => {
      const type = first.returnType?.typeAnnotation;
      if (type) return scope.readType(type, within(first, scope));
      const given = findGiven(first);
      const demand = given === undefined ? anything : scope.readExpression(given, scope);
      return demand.kind === 'unknown' ? anything : demand;
    },
  };
}

function within({ typeParameters }: Callable, scope: DemandScope): DemandScope {
  return bind(typeParameters, [], scope);
}

function parametersOf({ params }: Callable): readonly ParamPattern[] {
  const [first] = params;
  return first?.type === 'Identifier' && first.name === 'this' ? params.slice(1) : params;
}

function takes(call: Callable, index: number): boolean {
  const parameters = parametersOf(call);
  return index < parameters.length || parameters.at(-1)?.type === 'RestElement';
}

function readParameter(call: Callable, index: number, scope: DemandScope, around: Node | undefined): Demand {
  const actual = parametersOf(call);
  const parameter = actual[index] ?? actual.at(-1);
  if (parameter === undefined) return anything;
  if (parameter.type !== 'RestElement') {
    return index < actual.length ? readPattern(parameter, call, scope, around) : anything;
  }
  const type = parameter.typeAnnotation?.typeAnnotation;
  return index < actual.length - 1 || type === undefined
    ? anything
    : itemOfDemand(scope.readType(type, within(call, scope)));
}

function readPattern(pattern: ParamPattern, call: Callable, scope: DemandScope, around: Node | undefined): Demand {
  const target = targetOf(pattern);
  const type = 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation : undefined;
  if (type && 'type' in type) return scope.readType(type, within(call, scope));
  if (target.type === 'Identifier') return usesOf(target.name, call, around);
  return target.type === 'ObjectPattern' ? membersOf(namesOf(target)) : anything;
}

function targetOf(pattern: ParamPattern): ParamPattern {
  if (pattern.type === 'TSParameterProperty') return targetOf(pattern.parameter);
  return pattern.type === 'AssignmentPattern' ? targetOf(pattern.left) : pattern;
}

function membersOf(names: readonly string[]): Demand {
  const part: DemandPart = () => anything;
  return names.length === 0 ? anything : { kind: 'object', members: new Map(names.map((name) => [name, part])) };
}

function namesOf(pattern: Extract<ParamPattern, { type: 'ObjectPattern' }>): readonly string[] {
  return pattern.properties.flatMap((property) => {
    const name = property.type === 'Property' ? namedKey(property.key, property.computed) : undefined;
    return name === undefined ? [] : [name];
  });
}

/** The members that are used on a parameter without a type, and on the field of `this` that keeps it. */
function usesOf(name: string, { body }: Callable, around: Node | undefined): Demand {
  if (!body) return anything;
  const fields = new Set<string>();
  const used: string[] = [];
  const collect = (node: Node): void => {
    if (node.type === 'AssignmentExpression' && isName(node.right, name)) {
      const field = fieldOf(node.left);
      if (field !== undefined) fields.add(field);
    }
    if (node.type === 'VariableDeclarator' && node.init !== null && isName(node.init, name)) {
      if (node.id.type === 'ObjectPattern') used.push(...namesOf(node.id));
    }
    const member = node.type === 'MemberExpression' && isName(node.object, name) ? keyOf(node) : undefined;
    if (member !== undefined) used.push(member);
  };
  visitNodes(body as Node, collect);
  if (around !== undefined && fields.size > 0) {
    visitNodes(around, (node) => {
      const field = node.type === 'MemberExpression' ? fieldOf(node.object) : undefined;
      const member =
        field !== undefined && fields.has(field) && node.type === 'MemberExpression' ? keyOf(node) : undefined;
      if (member !== undefined) used.push(member);
    });
  }
  return membersOf(used);
}

function isName(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** `this.engine` */
function fieldOf(node: Node): string | undefined {
  return node.type === 'MemberExpression' && node.object.type === 'ThisExpression' ? keyOf(node) : undefined;
}

function keyOf(node: Extract<Node, { type: 'MemberExpression' }>): string | undefined {
  if (node.property.type === 'PrivateIdentifier') return `#${node.property.name}`;
  return namedKey(node.property, node.computed);
}
