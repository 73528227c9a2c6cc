import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingExpression } from '../../javascript/syntax/enclosing-expression.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { unwrap } from '../../javascript/syntax/unwrap.ts';
import { originOfKin } from '../../modules/shapes/kin-of.ts';
import type { CallShape, ParameterForm, ValueShape } from '../../modules/shapes/value-shape.ts';
import type { Reason } from '../../sightings/proposal.ts';
import { continuations } from '../awaiting/promise-manner.ts';
import { arityOf } from './arity.ts';
import { countOf, differenceOfParameters, formName, resultDifference, timingWords } from './compare-calls.ts';
import { findGapBetween, findMissingInShape } from './find-missing-in-shape.ts';
import { findHiddenMember } from '../instances/find-hidden-member.ts';
import { isImported } from '../instances/is-imported.ts';
import { valueGroupsOf } from '../instances/value-groups.ts';
import { because } from '../reason.ts';

/** A call with its arguments, or a tagged template with what it hands to its tag. */
export interface Given {
  readonly node: TSESTree.CallExpression | TSESTree.TaggedTemplateExpression;
  /** The template itself stands for the list of its texts. */
  readonly arguments: readonly TSESTree.Node[];
}

/** Finds what keeps a call of one function from being a call of the other one. `from` may be unknown. */
export function findCallObstacle(
  given: Given,
  from: CallShape | undefined,
  to: CallShape,
  file: SourceFile,
): Reason | undefined {
  if (given.arguments.some(({ type }) => type === 'SpreadElement')) return because('spread-argument');
  const count = given.node.typeArguments?.params.length ?? to.typeParameters.least;
  if (given.node.typeArguments != null && (count < to.typeParameters.least || count > to.typeParameters.most)) {
    return because('type-arguments');
  }
  const difference = argumentDifference(given, from, to) ?? timingDifference(given.node, from, to);
  if (difference !== undefined) return because('signature-differs', difference);
  if (isUnused(given.node)) return undefined;
  const result = from && resultDifference(from, to);
  if (result !== undefined) return because('signature-differs', result);
  const missing = findGap(given.node, from, to, file);
  return missing === undefined ? undefined : because('member-missing', missing);
}

/** A member that what the canonical function gives lacks: one that the file uses, or one that somebody else may use. */
function findGap(
  node: Given['node'],
  from: CallShape | undefined,
  to: CallShape,
  file: SourceFile,
): string | undefined {
  const groups = valueGroupsOf(file.sourceCode);
  const cell = groups.cellOf(node);
  // What is done with a promise itself is not done with what it promises.
  const isPromise = isPromised(node, to);
  const used = groups.usesOf(cell).filter(({ name }) => !isPromise || !continuations.has(name));
  const missing = findMissingInShape(used, to.result);
  if (missing !== undefined || from === undefined) return missing;
  const isKept = groups.isFollowed(cell) && !groups.isOpen(cell) && !groups.isTyped(cell);
  if (isKept) return undefined;
  const gap = findGapBetween(from.result, to.result);
  return gap ?? (groups.isTyped(cell) ? findPrivateGap(from.result, to.result, file) : undefined);
}

/** A member that is not public, of a class whose instances only are of the type that the file has to write for them. */
function findPrivateGap(from: ValueShape, to: ValueShape, file: SourceFile): string | undefined {
  const [old, given] = [originOfKin(from.kin), originOfKin(to.kin)];
  const isSame = old?.path === given?.path && old?.localName === given?.localName;
  return old === undefined || isSame || !isImported(old, file) ? undefined : findHiddenMember(old, file);
}

function argumentDifference(given: Given, from: CallShape | undefined, to: CallShape): string | undefined {
  const [known, ...others] = from?.overloads ?? [];
  const old = others.length > 0 ? undefined : known;
  const differences = to.overloads.map((parameters) => overloadDifference(given, old, parameters));
  return differences.includes(undefined) ? undefined : differences[0];
}

function overloadDifference(
  { node, arguments: given }: Given,
  from: readonly ParameterForm[] | undefined,
  to: readonly ParameterForm[],
): string | undefined {
  const range = arityOf(to);
  if (given.length < range.least || given.length > range.most) {
    return `it takes ${countOf(range)} and gets ${given.length}`;
  }
  for (const [index, argument] of given.entries()) {
    const form = argument === node ? 'array' : formOf(argument);
    const difference = valueDifference(argument, form, to[index], index);
    if (difference !== undefined) return difference;
  }
  // An object that is written out has been held against the parameter itself.
  const others = to.map((parameter, index) =>
    isBag(given[index]) ? { ...parameter, properties: undefined } : parameter,
  );
  return from === undefined ? undefined : differenceOfParameters(from, others, given.length);
}

/** How an argument as it is written differs from what a parameter takes. */
function valueDifference(
  argument: TSESTree.Node,
  form: ParameterForm['form'],
  parameter: ParameterForm | undefined,
  index: number,
): string | undefined {
  if (parameter === undefined || form === undefined) return undefined;
  if (parameter.form !== undefined && parameter.form !== form) {
    return `argument ${index + 1} is ${formName(parameter.form)} and not ${formName(form)}`;
  }
  const bag = unwrapped(argument);
  if (bag.type !== 'ObjectExpression' || parameter.properties === undefined) return undefined;
  const keys = bag.properties.map((property) => (property.type === 'Property' ? staticKey(property) : undefined));
  const { properties } = parameter;
  const lost = keys.find((key) => key !== undefined && !properties.has(key));
  if (lost !== undefined) return `argument ${index + 1} has no '${lost}'`;
  if (keys.includes(undefined)) return undefined;
  const needed = [...properties].find(([name, { isOptional }]) => !isOptional && !keys.includes(name));
  return needed === undefined ? undefined : `argument ${index + 1} needs '${needed[0]}'`;
}

function isBag(argument: TSESTree.Node | undefined): boolean {
  return argument !== undefined && unwrapped(argument).type === 'ObjectExpression';
}

function unwrapped(node: TSESTree.Node): TSESTree.Node {
  return unwrap(node as TSESTree.Expression);
}

function formOf(argument: TSESTree.Node): ParameterForm['form'] {
  const value = unwrapped(argument);
  switch (value.type) {
    case 'Literal':
      return ['string', 'number', 'boolean', 'bigint'].includes(typeof value.value)
        ? (typeof value.value as ParameterForm['form'])
        : undefined;
    case 'TemplateLiteral':
      return 'string';
    case 'ObjectExpression':
      return 'object';
    case 'ArrayExpression':
      return 'array';
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return 'function';
    default:
      return undefined;
  }
}

/** Where the result is awaited, it does not matter whether it is a promise; `then` needs one. */
function timingDifference(node: TSESTree.Node, from: CallShape | undefined, to: CallShape): string | undefined {
  const old = from?.timing ?? 'unknown';
  if (to.timing === old) return undefined;
  const isIterator = [old, to.timing].some((timing) => timing.endsWith('generator'));
  if (isIterator) return timingWords[to.timing];
  const { parent } = enclosingExpression(node).node;
  if (parent?.type === 'AwaitExpression') return undefined;
  if (old === 'async') return timingWords[to.timing];
  return to.timing === 'async' && !(old === 'unknown' && isChained(parent)) ? timingWords.async : undefined;
}

function isUnused(node: TSESTree.Node): boolean {
  const { node: value } = enclosingExpression(node);
  const awaited = value.parent?.type === 'AwaitExpression' ? value.parent : value;
  return awaited.parent?.type === 'ExpressionStatement';
}

function isPromised(node: TSESTree.Node, { timing }: CallShape): boolean {
  const { parent } = enclosingExpression(node).node;
  if (parent?.type === 'AwaitExpression' || timing === 'sync') return false;
  return timing !== 'unknown' || isChained(parent);
}

function isChained(parent: TSESTree.Node | undefined): boolean {
  return parent?.type === 'MemberExpression' && continuations.has(staticKey(parent) ?? '');
}
