import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ParameterShape } from '../modules/class-table.ts';
import { staticKey } from '../javascript/static-key.ts';
import { type ElementText, elementText } from './element-text.ts';

/** One argument of a construction, several that a rest parameter takes, or one property of an object that is an argument. */
export interface ArgumentPiece extends ElementText {
  /** What is evaluated for it. */
  readonly nodes: readonly TSESTree.Node[];
  /** `array`: the elements of a rest parameter. `list`: arguments that the template passes on as they are. */
  readonly kind: 'single' | 'array' | 'list';
  /** Names of the constructor parameters that it is the argument for. */
  readonly names: readonly string[];
  /** The property is optional, so that there may be no value. */
  readonly mayBeMissing: boolean;
  /** How messages call it. */
  readonly label: string;
}

type Arguments = readonly (TSESTree.CallExpressionArgument | null)[];

/** Splits the arguments of a construction by the constructor's parameters. */
export function argumentPieces(
  nodes: Arguments,
  parameters: readonly ParameterShape[],
  sourceCode: TSESLint.SourceCode,
): readonly ArgumentPiece[] {
  const last = parameters.at(-1);
  const rest = last?.isRest === true ? parameters.length - 1 : Infinity;
  const pieces = nodes
    .slice(0, rest)
    .flatMap((node, index) => (node === null ? [] : piecesOf(node, parameters[index], sourceCode)));
  return rest === Infinity ? pieces : [...pieces, restPiece(nodes.slice(rest), last?.name, sourceCode)];
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
    names: [],
    mayBeMissing: false,
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

function restPiece(nodes: Arguments, name: string | undefined, sourceCode: TSESLint.SourceCode): ArgumentPiece {
  return { ...listPiece(nodes, 'array', sourceCode), names: name === undefined ? [] : [name] };
}

function piecesOf(
  node: TSESTree.CallExpressionArgument,
  parameter: ParameterShape | undefined,
  sourceCode: TSESLint.SourceCode,
): readonly ArgumentPiece[] {
  const element = elementText(node, node, sourceCode);
  const names = parameter?.name === undefined ? [] : [parameter.name];
  const label = sourceCode.text.slice(...element.range);
  const whole: ArgumentPiece = { ...element, nodes: [node], kind: 'single', names, mayBeMissing: false, label };
  if (parameter?.properties === undefined) return [whole];
  const bag = writtenOut(node);
  return [whole, ...(bag === undefined ? memberPieces(whole, parameter) : propertyPieces(bag, parameter, sourceCode))];
}

/** An object literal, also where it is checked or made constant. */
function writtenOut(node: TSESTree.Node): TSESTree.ObjectExpression | undefined {
  if (node.type === 'ObjectExpression') return node;
  const isKept =
    node.type === 'TSSatisfiesExpression' ||
    (node.type === 'TSAsExpression' &&
      node.typeAnnotation.type === 'TSTypeReference' &&
      node.typeAnnotation.typeName.type === 'Identifier' &&
      node.typeAnnotation.typeName.name === 'const');
  return isKept ? writtenOut(node.expression) : undefined;
}

/** The last of two properties of one name counts, and a spread behind a property may replace it. */
function propertyPieces(
  { properties }: TSESTree.ObjectExpression,
  parameter: ParameterShape,
  sourceCode: TSESLint.SourceCode,
): readonly ArgumentPiece[] {
  const lastSpread = properties.findLastIndex(({ type }) => type === 'SpreadElement');
  const keys = properties.map(keyOf);
  return properties.map((property, index): ArgumentPiece => {
    const key = keys[index];
    const isValue = property.type === 'Property' && property.kind === 'init' && !property.method;
    const counts = isValue && index > lastSpread && keys.lastIndexOf(key) === index;
    return {
      ...elementText(property, isValue ? property.value : property, sourceCode),
      nodes: [property],
      kind: 'single',
      names: counts && key !== undefined && parameter.properties?.has(key) === true ? [key] : [],
      mayBeMissing: false,
      label: sourceCode.getText(property),
    };
  });
}

function keyOf(property: TSESTree.Property | TSESTree.SpreadElement): string | undefined {
  return property.type === 'Property' ? staticKey(property) : undefined;
}

/** A bag that is not written out is read by member: `new X(options)` has `options.userContext`. */
function memberPieces(bag: ArgumentPiece, { properties }: ParameterShape): readonly ArgumentPiece[] {
  const [node] = bag.nodes;
  if (node?.type !== 'Identifier' && node?.type !== 'MemberExpression') return [];
  return [...(properties ?? [])].map(([name, { isOptional }]) => ({
    ...bag,
    text: `${bag.lead}${bag.label}.${name}${bag.trail}`,
    names: [name],
    mayBeMissing: isOptional,
  }));
}
