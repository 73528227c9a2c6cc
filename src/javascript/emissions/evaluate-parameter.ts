import type { TSESTree } from '@typescript-eslint/utils';
import type { Handler } from '../../emitters/family.ts';
import type { FunctionNode } from '../syntax/function-node.ts';
import { staticString } from '../syntax/static-key.ts';
import { memberName } from '../state/member-name.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Reader } from './reader.ts';
import { elementRole, visiting } from './registries.ts';
import { join, roleOf, type Standing, standingOf, unknown } from './standing.ts';
import { elementsOf } from './steps.ts';
import { usesOf } from './uses-of.ts';

const MOST_CALLS = 8;

/** What a parameter is given: by the library that calls the function, by a collection, or by the calls of the file. */
export function evaluateParameter(callee: FunctionNode, index: number, reader: Reader): readonly Standing[] {
  const call = callWith(callee);
  if (call === undefined) return ofCalls(callee, index, reader);
  const given = reader.thingsAt(call.callee).flatMap(({ family, gives: { handler } }): readonly Standing[] => {
    const role = handler === undefined ? undefined : roleGiven(handler, call, callee, index);
    return role === undefined ? unknown : [standingOf(family, role, 'unknown')];
  });
  if (given.length > 0) return given;
  const target = unwrap(call.callee);
  if (target.type !== 'MemberExpression') return unknown;
  const method = memberName(target);
  const handled = reader.of(target.object).flatMap((standing) => ofHandler(standing, method, call, callee, index));
  if (handled.length > 0 || index !== 0 || !visiting.has(method)) return handled;
  const elements = elementsOf(reader.of(target.object), callee);
  return elements.length > 0 ? elements : elementRole(target.object, callee, reader);
}

function callWith(callee: FunctionNode): TSESTree.CallExpression | undefined {
  const { parent } = callee;
  if (parent.type !== 'CallExpression') return undefined;
  return parent.arguments.some((argument) => argument === callee) ? parent : undefined;
}

function ofHandler(
  standing: Standing,
  method: string,
  call: TSESTree.CallExpression,
  callee: FunctionNode,
  index: number,
): readonly Standing[] {
  const handler = roleOf(standing).handlers?.[method];
  const role = handler && roleGiven(handler, call, callee, index);
  return role === undefined ? unknown : [{ ...standing, role, keeping: 'unknown', narrowed: [], loops: [] }];
}

/** The role of a parameter of a listener. */
function roleGiven(
  { events, listener, parameters }: Handler,
  call: TSESTree.CallExpression,
  callee: FunctionNode,
  index: number,
): string | undefined {
  if (call.arguments.at(listener) !== callee) return undefined;
  const event = events && staticString(call.arguments[0]);
  return events === undefined || (event !== undefined && events.includes(event)) ? parameters[index] : undefined;
}

/** What a function of the file is given, if the project does nothing with it but call it. */
function ofCalls(callee: FunctionNode, index: number, reader: Reader): readonly Standing[] {
  const uses = usesOf(callee, reader.code);
  if (uses === undefined || uses.calls.length > MOST_CALLS) return unknown;
  const foreign = uses.exports.flatMap((name) => reader.project.callsOf(reader.code, name));
  if (uses.exports.length > 0 && (foreign.length === 0 || foreign.length > MOST_CALLS)) return unknown;
  const given = join(...uses.calls.map((call) => argumentOf(call, index, reader)));
  const handed = join(...foreign.map(({ call, reader: other }) => argumentOf(call, index, other)));
  // Some callers narrow it, so the function sends to whom its caller says.
  return handed.some(({ narrowed }) => narrowed.length > 0) ? unknown : join(given, handed);
}

function argumentOf(call: TSESTree.CallExpression, index: number, reader: Reader): readonly Standing[] {
  const argument = call.arguments[index];
  return argument === undefined || argument.type === 'SpreadElement' ? unknown : reader.of(argument);
}
