import type { TSESTree } from '@typescript-eslint/utils';
import { entryOf } from '../../emitters/entry-of.ts';
import type { Handler } from '../../emitters/family.ts';
import type { FunctionNode } from '../syntax/function-node.ts';
import { staticKey, staticString } from '../syntax/static-key.ts';
import { memberName } from '../interpretation/member-name.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { constantTexts } from './evidence.ts';
import { decoratedParameter } from './decorated-parameter.ts';
import { type Handing, handingsOf } from './handings-of.ts';
import type { ForeignCall, Given, Reader } from './reader.ts';
import { elementRole, visiting } from './registries.ts';
import { join, roleOf, type Standing, standingOf, unknown } from './standing.ts';
import { elementsOf, memberOf } from './steps.ts';
import { usesOf } from './uses-of.ts';

const MOST_CALLS = 8;

/** What a parameter is given: by the library that calls the function, by a collection, or by the calls of the file. */
export function evaluateParameter(callee: FunctionNode, index: number, reader: Reader): readonly Standing[] {
  const decorated = decoratedParameter(callee, index, reader);
  if (decorated.length > 0) return decorated;
  const handed = join(...handingsOf(callee, reader.code).map((handing) => ofHanding(handing, index, reader)));
  if (handed.length > 0) return handed;
  const call = callee.parent.type === 'CallExpression' && callee.parent.callee !== callee ? callee.parent : undefined;
  if (call === undefined) return ofCalls(callee, index, reader);
  const target = unwrap(call.callee);
  if (target.type !== 'MemberExpression' || index !== 0 || !visiting.has(memberName(target))) return unknown;
  const elements = elementsOf(reader.of(target.object), callee);
  return elements.length > 0 ? elements : elementRole(target.object, callee, reader);
}

/** What a library hands to a function that it calls back. */
function ofHanding(handing: Handing, index: number, reader: Reader): readonly Standing[] {
  const { callee } = handing.call;
  const given = reader.thingsAt(callee).flatMap(({ family, gives: { handler } }): readonly Standing[] => {
    const role = handler === undefined ? undefined : roleGiven(handler, handing, index);
    return role === undefined ? unknown : [standingOf(family, role, 'unknown')];
  });
  const target = unwrap(callee);
  if (given.length > 0 || target.type !== 'MemberExpression') return given;
  const method = memberName(target);
  return reader.of(target.object).flatMap((standing): readonly Standing[] => {
    const handler = entryOf(roleOf(standing).handlers, method);
    const role = handler && roleGiven(handler, handing, index);
    return role === undefined
      ? unknown
      : [{ ...standing, role, keeping: 'unknown', narrowed: partsAround(standing, reader), loops: [] }];
  });
}

/** The parts of an application that have no name in the text, of which a connection is in one. */
function partsAround({ narrowed }: Standing, { code }: Reader): Standing['narrowed'] {
  return narrowed
    .filter(({ rule, argument }) => rule.literal === 'part' && constantTexts(argument, code) === undefined)
    .map((each) => ({ ...each, isInside: true }));
}

/** The role of a parameter of a listener. */
function roleGiven(
  { events, listener, parameters, methods }: Handler,
  { call, argument, path }: Handing,
  index: number,
): string | undefined {
  if (call.arguments.at(listener) !== argument) return undefined;
  const event = events && staticString(call.arguments[0]);
  if (events !== undefined && (event === undefined || !events.includes(event))) return undefined;
  return path === '' ? parameters[index] : entryOf(methods, path)?.[index];
}

/** What a function of the file, or a constructor, is given, if the project does nothing with it but call it. */
function ofCalls(callee: FunctionNode, index: number, reader: Reader): readonly Standing[] {
  return givenOf(callee, index, reader, ({ reader: other, node }) => other.of(node));
}

/** What is under the keys of what a parameter is given, as in `({ io }) => …` and `options.io`. */
export function evaluateParameterMember(
  callee: FunctionNode,
  index: number,
  keys: readonly string[],
  reader: Reader,
): readonly Standing[] {
  const found = givenOf(callee, index, reader, (given) => memberOfGiven(given, keys));
  return found.length > 0 ? found : ofAnnouncements(callee, index, keys, reader);
}

function memberOfGiven({ reader, node }: Given, keys: readonly string[]): readonly Standing[] {
  let current = unwrap(node);
  for (const [position, key] of keys.entries()) {
    if (current.type !== 'ObjectExpression')
      return keys.slice(position).reduce((found, each) => memberOf(found, each), reader.of(current));
    const property = current.properties.find((each) => each.type === 'Property' && staticKey(each) === key);
    if (property?.type !== 'Property') return unknown;
    current = unwrap(property.value as TSESTree.Expression);
  }
  return reader.of(current);
}

function givenOf(
  callee: FunctionNode,
  index: number,
  reader: Reader,
  evaluate: (given: Given) => readonly Standing[],
): readonly Standing[] {
  const uses = usesOf(callee, reader.code);
  if (uses === undefined || uses.calls.length > MOST_CALLS) return unknown;
  const foreign = uses.exports.flatMap((name) => reader.project.callsOf(reader.code, name));
  if (uses.exports.length > 0 && (foreign.length === 0 || foreign.length > MOST_CALLS)) return unknown;
  const evaluateAt = ({ call, reader: caller }: ForeignCall): readonly Standing[] => {
    const argument = call.arguments[index];
    const isOne = argument !== undefined && argument.type !== 'SpreadElement';
    return isOne ? evaluate({ reader: caller, node: argument }) : unknown;
  };
  const given = join(...uses.calls.map((call) => evaluateAt({ call, reader })));
  const handed = join(...foreign.map(evaluateAt));
  // Some callers narrow it, so the function sends to whom its caller says.
  return handed.some(({ narrowed }) => narrowed.length > 0) ? unknown : join(given, handed);
}

/** `hooks.callAll('socketio', { io })` hands it to `exports.socketio = (hook, { io }) => …`. */
function ofAnnouncements(
  callee: FunctionNode,
  index: number,
  keys: readonly string[],
  reader: Reader,
): readonly Standing[] {
  const { code, project } = reader;
  if (index === 0) return unknown;
  const names = usesOf(callee, code)?.exports ?? [];
  return join(
    ...names.flatMap((name) => project.announcedNear(code, name, index).map((given) => memberOfGiven(given, keys))),
  );
}
