import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { constantTexts } from './evidence.ts';
import { findFallback } from './find-fallback.ts';
import { isEnough } from './is-enough.ts';
import type { SendingCall, Terms, Verdict } from './judgement.ts';
import { propertyOf } from './property-of.ts';

/** Properties by which messages name their event. */
const naming: readonly string[] = ['event', 'name', 'topic', 'type'];

/** Judges a call of an emitter of the settings, by the argument or the property that they name. Without either none is judged. */
export function judgeDeclared({ call, send }: SendingCall, reaches: string, terms: Terms): Verdict | undefined {
  const { scope } = send;
  if (scope === undefined || call.arguments.some(({ type }) => type === 'SpreadElement')) return undefined;
  if (isAllowedCall(call, terms)) return undefined;
  const carried = typeof scope === 'number' ? call.arguments[scope] : carriedBy(call, scope, terms);
  if (carried === 'unknown') return undefined;
  if (carried !== undefined && !isNothing(carried) && constantTexts(carried, terms.code) === undefined) {
    if (findFallback(carried, terms) !== undefined) return { fault: 'fallsOpen', reaches, room: undefined };
    if (isEnough(carried, terms)) return undefined;
  }
  return { fault: 'unscopedCall', reaches, room: undefined };
}

/** Which argument names the event is not declared, so that any may. */
function isAllowedCall({ arguments: given }: TSESTree.CallExpression, { code, isAllowedEvent }: Terms): boolean {
  const names = given.flatMap((each) => [each, ...naming.flatMap((key) => propertyOf(each, key) ?? [])]);
  return names.some((name) => {
    const texts = constantTexts(name, code) ?? [];
    return texts.length > 0 && texts.every((text) => isAllowedEvent(text));
  });
}

/** The value of a property of an object that is given; what is not written out is unknown. */
function carriedBy(
  { arguments: given }: TSESTree.CallExpression,
  property: string,
  terms: Terms,
): TSESTree.Node | 'unknown' | undefined {
  const carried = given.map((each) => propertyOf(each, property)).find((value) => value !== undefined);
  if (carried !== undefined) return carried;
  return given.some((each) => mayCarry(each, terms)) ? 'unknown' : undefined;
}

/** May it be an object with more properties than the text shows? */
function mayCarry(argument: TSESTree.CallExpressionArgument, { code }: Terms): boolean {
  if (argument.type === 'ObjectExpression') {
    return argument.properties.some((each) => each.type === 'SpreadElement' || each.computed);
  }
  if (isFunction(argument) || argument.type === 'Literal' || argument.type === 'TemplateLiteral') return false;
  return !isNothing(argument) && constantTexts(argument, code) === undefined;
}

function isNothing(node: TSESTree.Node): boolean {
  const bare = unwrap(node as TSESTree.Expression);
  if (bare.type === 'Identifier') return bare.name === 'undefined';
  return bare.type === 'Literal' && bare.value === null;
}
