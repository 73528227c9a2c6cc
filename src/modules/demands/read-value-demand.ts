import type { Expression } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import type { Callable } from '../syntax/callable.ts';
import { findFunctionType } from '../declarations/find-declarations.ts';
import { findDeclared, findNamed } from '../declarations/find-declared.ts';
import type { Origin } from '../records/module-record.ts';
import { namedKey } from '../syntax/named-key.ts';
import { type Demand, type DemandPart, joinDemands, memberOf, unknownDemand } from './demand.ts';
import { type DemandScope, inModule } from './demand-scope.ts';
import { readCallDemand } from './read-call-demand.ts';
import { classDemand, classValueDemand } from './read-class-demand.ts';
import { isUtility, readUtility } from './read-utility-demand.ts';

/** Reads what the value at an origin asks for of those who call it, construct it or put something into it. */
export function readValueDemand(origin: Origin, outer: DemandScope): Demand {
  if (outer.steps <= 0) return unknownDemand;
  const steps = { ...outer, steps: outer.steps - 1 };
  const value = classValueDemand(origin, steps);
  const declared = value === undefined ? findDeclared(origin, steps.source) : undefined;
  if (value !== undefined || declared === undefined) return value ?? unknownDemand;
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
  return unknownDemand;
}

/** Reads what a value asks for by the expression that makes it. */
function readExpressionDemand(expression: Expression, outer: DemandScope): Demand {
  if (outer.steps <= 0) return unknownDemand;
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
        members.set(name, () => readExpressionDemand(property.value, scope));
      }
      return { kind: 'object', members };
    }
    case 'NewExpression': {
      const given = bare.typeArguments?.params ?? [];
      const origin = findNamed(bare.callee, scope.path, scope.source);
      const made = origin && classDemand(origin, scope, given);
      if (made !== undefined) return made;
      if (bare.callee.type !== 'Identifier' || !isUtility(bare.callee.name)) return unknownDemand;
      return readUtility(bare.callee.name, given, {
        read: (type) => scope.readType(type, scope),
        instance: () => unknownDemand,
      });
    }
    case 'MemberExpression': {
      const name = bare.property.type === 'PrivateIdentifier' ? undefined : namedKey(bare.property, bare.computed);
      return name === undefined ? unknownDemand : memberOf(readExpressionDemand(bare.object, scope), name);
    }
    case 'Identifier': {
      const origin = findNamed(bare, scope.path, scope.source);
      return origin === undefined ? unknownDemand : readValueDemand(origin, scope);
    }
    default:
      return unknownDemand;
  }
}

function isTelling({ kind }: Demand): boolean {
  return kind !== 'unknown';
}
