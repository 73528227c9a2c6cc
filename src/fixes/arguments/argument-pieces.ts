import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ParameterShape } from '../../modules/signatures/class-table.ts';
import { type ElementText, elementText } from './element-text.ts';
import { isPrimary } from './is-primary.ts';
import { nullnessOf } from './nullness-of.ts';
import type { Filling } from '../templates/render-template.ts';
import { isConstAssertion } from './value-shape.ts';

/** One argument of a construction, several that a rest parameter takes, or a part of an object that is an argument. */
export interface ArgumentPiece extends ElementText {
  /** What is evaluated for it. */
  readonly nodes: readonly TSESTree.Node[];
  /** `array`: the elements of a rest parameter. `list`: arguments that the template passes on as they are. */
  readonly kind: 'single' | 'array' | 'list';
  /** It is a member of what the nodes are. */
  readonly isMember: boolean;
  /** It is a member that may have no value. */
  readonly mayBeMissing: boolean;
  /** It is a member that may not be there, so that reading it may not compile. */
  readonly isDoubtful: boolean;
  /** It holds together wherever it stands. */
  readonly isPrimary: boolean;
  /** Whether it is `undefined` or `null`. */
  readonly nullness: NonNullable<Filling['nullness']>;
  /** How messages call it. */
  readonly label: string;
}

/** An argument and the parameter that takes it. */
export interface GivenArgument {
  readonly piece: ArgumentPiece;
  readonly position: number;
}

type Arguments = readonly (TSESTree.CallExpressionArgument | null)[];

/** Assigns the arguments of a construction to the constructor's parameters. */
export function givenArguments(
  nodes: Arguments,
  parameters: readonly ParameterShape[],
  sourceCode: TSESLint.SourceCode,
): readonly GivenArgument[] {
  const rest = parameters.at(-1)?.isRest === true ? parameters.length - 1 : Infinity;
  const given = nodes
    .slice(0, rest)
    .flatMap((node, position) => (node === null ? [] : { piece: singlePiece(node, node, sourceCode), position }));
  if (rest === Infinity) return given;
  return [...given, { piece: listPiece(nodes.slice(rest), 'array', sourceCode), position: rest }];
}

/** The arguments from the first to the last as one piece. */
export function listPiece(nodes: Arguments, kind: 'array' | 'list', sourceCode: TSESLint.SourceCode): ArgumentPiece {
  const elements = nodes.flatMap((node) => (node === null ? [] : elementText(node, node, sourceCode)));
  const [first, last] = [elements[0], elements.at(-1)];
  const range = [first?.range[0] ?? 0, last?.range[1] ?? 0] as const;
  const [label, lead, trail] = [sourceCode.text.slice(...range), first?.lead ?? '', last?.trail ?? ''];
  return {
    nodes: nodes.filter((node) => node !== null),
    kind,
    isMember: false,
    mayBeMissing: false,
    isDoubtful: false,
    isPrimary: false,
    nullness: 'never',
    label,
    text: lead + label + trail,
    lead,
    trail,
    range,
    before: first?.before ?? [],
    after: last?.after ?? [],
    comments: [...(first?.comments ?? []), ...(last?.comments ?? [])],
  };
}

/** A property of an object as it stands in it. */
export function propertyPiece(property: TSESTree.ObjectLiteralElement, sourceCode: TSESLint.SourceCode): ArgumentPiece {
  return singlePiece(property, isValue(property) ? property.value : property, sourceCode);
}

/** `key: value` or `key`, and no method, getter or spread. */
export function isValue(property: TSESTree.ObjectLiteralElement): property is TSESTree.Property {
  return property.type === 'Property' && property.kind === 'init' && !property.method;
}

function singlePiece(node: TSESTree.Node, value: TSESTree.Node, sourceCode: TSESLint.SourceCode): ArgumentPiece {
  const element = elementText(node, value, sourceCode);
  const label = node === value ? sourceCode.text.slice(...element.range) : sourceCode.getText(node);
  const [start, end] = element.range;
  return {
    ...element,
    nodes: [node],
    kind: 'single',
    isMember: false,
    mayBeMissing: false,
    isDoubtful: false,
    isPrimary: isPrimary(value) || start < value.range[0] || value.range[1] < end,
    nullness: nullnessOf(value),
    label,
  };
}

/** The expression that a piece consists of; `undefined` for several. */
export function expressionOf({ nodes }: ArgumentPiece): TSESTree.Node | undefined {
  const [node] = nodes;
  if (node === undefined || nodes.length > 1) return undefined;
  return node.type === 'Property' ? node.value : node;
}

/** An object literal, also where it is checked or made constant. */
export function writtenOut(node: TSESTree.Node | undefined): TSESTree.ObjectExpression | undefined {
  if (node?.type === 'ObjectExpression') return node;
  const isKept = node?.type === 'TSSatisfiesExpression' || (node?.type === 'TSAsExpression' && isConstAssertion(node));
  return isKept ? writtenOut(node.expression) : undefined;
}

/** The pieces, and of an object of which only parts are used, those parts. */
export function leavesOf(
  pieces: readonly ArgumentPiece[],
  used: readonly ArgumentPiece[],
  sourceCode: TSESLint.SourceCode,
): readonly ArgumentPiece[] {
  return pieces.flatMap((piece) => {
    const isParted = used.some((other) => covers(piece, other) && !covers(other, piece));
    const object = isParted ? writtenOut(expressionOf(piece)) : undefined;
    if (object === undefined) return [piece];
    return leavesOf(
      object.properties.map((property) => propertyPiece(property, sourceCode)),
      used,
      sourceCode,
    );
  });
}

/** Does one piece stand inside the other, or in its place? */
export function covers(outer: ArgumentPiece, inner: ArgumentPiece): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}
