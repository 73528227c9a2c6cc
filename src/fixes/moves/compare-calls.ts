import { type Arity, rangeOf } from './arity.ts';
import { findGapBetween } from './find-missing-in-shape.ts';
import type { CallShape, ParameterForm, Timing, ValueShape } from '../../modules/shapes/value-shape.ts';

/** What keeps one function from standing in for another one as a value; `undefined` if both are called alike. */
export type Difference = { readonly kind: 'told'; readonly what: string } | { readonly kind: 'unknown' };

/** Compares how two functions are called, for whoever takes the function and calls it out of sight. */
export function compareCalls(from: CallShape | undefined, to: CallShape | undefined): Difference | undefined {
  if (from === undefined || to === undefined) return { kind: 'unknown' };
  const isKnown = from.timing !== 'unknown' && to.timing !== 'unknown';
  const what =
    arityDifference(from, to) ??
    parameterDifference(from, to) ??
    resultDifference(from, to) ??
    gapDifference(from, to) ??
    (isKnown && from.timing !== to.timing ? timingWords[to.timing] : undefined);
  if (what !== undefined) return { kind: 'told', what };
  const isSame = from.timing === to.timing && from.result.kin !== undefined && from.result.kin === to.result.kin;
  return isKnown || isSame ? undefined : { kind: 'unknown' };
}

/** What is said of a function that hands out its result in another way than expected. */
export const timingWords: Readonly<Record<Timing, string>> = {
  async: 'it is asynchronous',
  'async-generator': 'it is an asynchronous generator',
  generator: 'it is a generator',
  sync: 'it is not asynchronous',
  unknown: 'it may not be asynchronous',
};

/** Numbers of arguments as people say them: `1 argument`, `1 or 2 arguments`, `2 arguments or more`. */
export function countOf({ least, most }: Arity): string {
  const plural = least === 1 && most === 1 ? '' : 's';
  if (most === Infinity) return least === 0 ? 'any arguments' : `${least} argument${least === 1 ? '' : 's'} or more`;
  if (most === 0) return 'no argument';
  if (least === most) return `${least} argument${plural}`;
  return `${least} ${most - least === 1 ? 'or' : 'to'} ${most} arguments`;
}

/** How the parameters of two functions differ, as far as the first `count` arguments go. */
export function differenceOfParameters(
  from: readonly ParameterForm[],
  to: readonly ParameterForm[],
  count = Infinity,
): string | undefined {
  for (const [index, parameter] of to.slice(0, count).entries()) {
    const old = from[index];
    if (old === undefined) continue;
    const difference = differenceOfForms(old, parameter, index);
    if (difference !== undefined) return difference;
    const other = from.findIndex(({ name }) => name !== undefined && name === parameter.name);
    if (other >= 0 && other !== index) return `'${String(parameter.name)}' stands at another place`;
  }
  return undefined;
}

function differenceOfForms(from: ParameterForm, to: ParameterForm, index: number): string | undefined {
  if (from.form !== undefined && to.form !== undefined && from.form !== to.form) {
    return `argument ${index + 1} is ${formName(to.form)} and not ${formName(from.form)}`;
  }
  if (from.properties === undefined || to.properties === undefined) return undefined;
  const known = from.properties;
  const needed = [...to.properties].find(([name, { isOptional }]) => !isOptional && !known.has(name));
  if (needed !== undefined) return `argument ${index + 1} needs '${needed[0]}'`;
  const taken = to.properties;
  const lost = [...known.keys()].find((name) => !taken.has(name));
  return lost === undefined ? undefined : `argument ${index + 1} has no '${lost}'`;
}

/** A kind of value with its article. */
export function formName(form: string): string {
  return form === 'null' ? 'null' : `${/^[aeo]/u.test(form) ? 'an' : 'a'} ${form}`;
}

function arityDifference(from: CallShape, to: CallShape): string | undefined {
  const [old, given] = [rangeOf(from), rangeOf(to)];
  if (old.least === given.least && old.most === given.most) return undefined;
  return `it takes ${countOf(given)} and not ${countOf(old)}`;
}

function parameterDifference(from: CallShape, to: CallShape): string | undefined {
  const [[old, ...olds], [given, ...givens]] = [from.overloads, to.overloads];
  if (old === undefined || given === undefined || olds.length > 0 || givens.length > 0) return undefined;
  return differenceOfParameters(old, given);
}

/** How the kinds of what two functions give differ for certain. Whoever gets nothing does not mind getting something. */
export function resultDifference({ result: from }: CallShape, { result: to }: CallShape): string | undefined {
  const [old, given] = [resultName(from), resultName(to)];
  if (old === undefined || given === undefined || old === given || old === nothing) return undefined;
  return `it gives ${given} and not ${old}`;
}

function gapDifference({ result: from }: CallShape, { result: to }: CallShape): string | undefined {
  const gap = findGapBetween(from, to);
  return gap === undefined ? undefined : `what it gives lacks '${gap}' or takes it with other arguments`;
}

const nothing = 'nothing';

function resultName({ kind, text }: ValueShape): string | undefined {
  if (kind === 'object' || kind === 'function') return formName(kind);
  if (kind === 'constant') return formName(typeof JSON.parse(text ?? 'null'));
  if (kind !== 'primitive' || text === undefined || text.includes(' ')) return undefined;
  return text === 'void' || text === 'undefined' ? nothing : formName(text);
}
