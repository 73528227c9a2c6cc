import type { CallExpression, Expression, Node, ObjectProperty } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import type { Callable } from '../syntax/callable.ts';
import { findFunctionType } from '../declarations/find-declarations.ts';
import { findDeclared, findNamed } from '../declarations/find-declared.ts';
import type { Origin } from '../records/module-record.ts';
import { namedKey } from '../syntax/named-key.ts';
import { visitNodes } from '../syntax/visit-nodes.ts';
import { callsIn, type Demand, type DemandPart, joinDemands, memberOf, unknownDemand } from './demand.ts';
import { type DemandScope, inModule, lineageOf, unfoundIn, unknownIn } from './demand-scope.ts';
import { readCallDemand } from './read-call-demand.ts';
import { classDemand, classValueDemand } from './read-class-demand.ts';
import { isUtility, readUtility } from './read-utility-demand.ts';

/** Reads what the value at an origin asks for of those who call it, construct it or put something into it. */
export function readValueDemand(origin: Origin, outer: DemandScope): Demand {
  if (outer.steps <= 0) return unknownIn(outer);
  const steps = { ...outer, steps: outer.steps - 1 };
  const value = classValueDemand(origin, steps);
  const declared = value === undefined ? findDeclared(origin, steps.source) : undefined;
  if (value !== undefined || declared === undefined) return value ?? unknownIn(origin);
  const scope = inModule(steps, declared.path);
  const calls = declared.declarations.filter(({ type }) => type.includes('Function')) as unknown as Callable[];
  const call = readCallDemand(calls, scope);
  if (call !== undefined) {
    const own: Demand = { kind: 'object', members: new Map(), call };
    const program = steps.source.programOf(origin.path);
    const type = program && findFunctionType(program, origin.localName);
    return type === undefined ? own : joinDemands('all', [scope.readType(type, scope), own].filter(isTelling));
  }
  for (const declaration of declared.declarations) {
    if (declaration.type !== 'Value') continue;
    if (declaration.declaredType !== undefined) return scope.readType(declaration.declaredType, scope);
    if (declaration.value !== undefined) return readExpressionDemand(declaration.value, scope);
  }
  return unknownIn(scope);
}

/** What a setter takes, and what a getter gives, is what the property asks for. */
function readPropertyDemand(property: ObjectProperty, scope: DemandScope): Demand {
  const value = readExpressionDemand(property.value, scope);
  if (property.kind === 'init') return value;
  const [call] = callsIn(value, 'call');
  return (property.kind === 'set' ? call?.parameter(0) : call?.result()) ?? unknownIn(scope);
}

/** Reads what a value asks for by the expression that makes it. */
export function readExpressionDemand(expression: Expression, outer: DemandScope): Demand {
  if (outer.steps <= 0) return unknownIn(outer);
  const scope = { ...outer, steps: outer.steps - 1 };
  const bare = bareExpression(expression);
  switch (bare.type) {
    case 'ArrowFunctionExpression':
    case 'FunctionExpression': {
      const call = readCallDemand([bare], scope);
      return { kind: 'object', members: new Map(), ...(call && { call }) };
    }
    case 'ObjectExpression': {
      const members = new Map<string, DemandPart>();
      for (const property of bare.properties) {
        const name = property.type === 'Property' ? namedKey(property.key, property.computed) : undefined;
        if (property.type !== 'Property' || name === undefined) continue;
        members.set(name, () => readPropertyDemand(property, scope));
      }
      return { kind: 'object', members };
    }
    case 'NewExpression': {
      const given = bare.typeArguments?.params ?? [];
      const origin = findNamed(bare.callee, scope.path, scope.source);
      const made = origin && classDemand(origin, scope, given);
      if (made !== undefined) {
        const [own] = lineageOf(made.origin, scope)?.generations ?? [];
        const isInferred = given.length === 0 && own?.node.typeParameters != null && bare.arguments.length > 0;
        return isInferred ? joinDemands('all', [made, unknownIn(scope)]) : made;
      }
      if (bare.callee.type !== 'Identifier' || !isUtility(bare.callee.name)) return unfoundIn(scope, bare.callee);
      return readUtility(bare.callee.name, given, {
        unknown: unknownIn(scope),
        read: (type) => scope.readType(type, scope),
        instance: () => unknownIn(scope),
      });
    }
    case 'CallExpression': {
      return readResultDemand(bare, scope);
    }
    case 'MemberExpression': {
      const named = findNamed(bare, scope.path, scope.source);
      const member = named === undefined ? unknownIn(scope) : readValueDemand(named, scope);
      if (member.kind !== 'unknown') return member;
      const name = bare.property.type === 'PrivateIdentifier' ? undefined : namedKey(bare.property, bare.computed);
      return name === undefined ? unknownIn(scope) : memberOf(readExpressionDemand(bare.object, scope), name);
    }
    case 'Identifier': {
      const origin = findNamed(bare, scope.path, scope.source);
      return origin === undefined ? unfoundIn(scope, bare) : readValueDemand(origin, scope);
    }
    default:
      return unknownIn(scope);
  }
}

function readResultDemand(call: CallExpression, scope: DemandScope): Demand {
  const calls = callsIn(readExpressionDemand(call.callee, scope), 'call');
  const given = joinDemands(
    'any',
    calls.map(({ result }) => result()),
  );
  const [wrapped] = call.arguments;
  const isKnown = calls.length > 0 && given.kind !== 'anything' && given.kind !== 'unknown';
  const isWrapper = wrappers.has(calledName(call.callee) ?? '');
  if (!isKnown && isWrapper && wrapped !== undefined && wrapped.type !== 'SpreadElement')
    return readExpressionDemand(wrapped, scope);
  const isInferred = wrapped !== undefined && calls.some(({ isGeneric }) => isGeneric === true);
  if (isInferred || (!isKnown && tellsTypes(call))) return joinDemands('all', [given, unknownIn(scope)]);
  return isKnown ? given : unknownDemand;
}

/** Is a function called with types of the project, or with functions that have some? */
function tellsTypes({ typeArguments, arguments: given }: CallExpression): boolean {
  return (typeArguments?.params.length ?? 0) > 0 || given.some(holdsFunction);
}

function holdsFunction(node: Node): boolean {
  const types = new Set<string>();
  visitNodes(node, ({ type }) => types.add(type));
  return types.has('ArrowFunctionExpression') || types.has('FunctionExpression');
}

function isTelling({ kind }: Demand): boolean {
  return kind !== 'unknown';
}

/** Functions of libraries that give a component which asks for what the one asks for that they are given. */
const wrappers = new Set(['forwardRef', 'memo', 'observer', 'withRouter']);

/** `memo`, `React.memo` */
function calledName(callee: Expression): string | undefined {
  const bare = bareExpression(callee);
  if (bare.type === 'Identifier') return bare.name;
  return bare.type === 'MemberExpression' && bare.property.type === 'Identifier' ? bare.property.name : undefined;
}
