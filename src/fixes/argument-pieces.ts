import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ParameterShape } from '../modules/class-table.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import { staticKey } from '../javascript/static-key.ts';
import type { ConstructionSite } from '../javascript/site.ts';
import type { Reason } from '../sightings/proposal.ts';
import { because } from './reason.ts';

/** One argument of a construction, or one property of an object that is an argument. */
export interface ArgumentPiece {
  readonly node: TSESTree.Node;
  /** Text with the comments around it. */
  readonly text: string;
  /** What {@link text} covers. */
  readonly range: readonly [start: number, end: number];
  /** Names of the constructor parameters that it is the argument for. */
  readonly names: readonly string[];
}

/** The argument nodes of a construction; a reason when the text does not tell them. */
export function argumentNodes(site: ConstructionSite): readonly TSESTree.CallExpressionArgument[] | Reason {
  switch (site.form) {
    case 'new':
      return site.node.arguments;
    case 'object-create':
      return because('instance-differs');
    case 'reflect-construct': {
      const [, list, newTarget] = site.node.arguments;
      if (newTarget !== undefined) return because('instance-differs');
      if (list?.type !== 'ArrayExpression') return because('spread-argument');
      return list.elements.filter((element) => element !== null);
    }
  }
}

/** Splits the arguments of a construction by the constructor's parameters. */
export function argumentPieces(
  nodes: readonly TSESTree.CallExpressionArgument[],
  parameters: readonly ParameterShape[],
  file: SourceFile,
): readonly ArgumentPiece[] {
  return nodes.flatMap((node, index): ArgumentPiece[] => {
    const parameter = parameters[index] ?? restOf(parameters);
    if (parameter?.properties !== undefined && node.type === 'ObjectExpression')
      return bagPieces(node, parameter, file);
    const range = rangeWithComments(node, file.sourceCode);
    const text = textOf(range, file.sourceCode);
    const piece = { node, range, text, names: parameter?.name === undefined ? [] : [parameter.name] };
    return parameter?.properties === undefined ? [piece] : [piece, ...bagMembers(piece, parameter)];
  });
}

function restOf(parameters: readonly ParameterShape[]): ParameterShape | undefined {
  const last = parameters.at(-1);
  return last?.isRest === true ? last : undefined;
}

function bagPieces(bag: TSESTree.ObjectExpression, parameter: ParameterShape, file: SourceFile): ArgumentPiece[] {
  return bag.properties.map((property) => {
    if (property.type === 'SpreadElement') {
      return { node: property, range: property.range, text: file.sourceCode.getText(property), names: [] };
    }
    const key = staticKey(property);
    const names = key !== undefined && parameter.properties?.has(key) === true ? [key] : [];
    return { node: property.value, range: property.value.range, text: file.sourceCode.getText(property.value), names };
  });
}

/** A bag that is not written out is read by member: `new X(options)` has `options.userContext`. */
function bagMembers(bag: ArgumentPiece, parameter: ParameterShape): ArgumentPiece[] {
  if (bag.node.type !== 'Identifier' && bag.node.type !== 'MemberExpression') return [];
  return [...(parameter.properties ?? [])].flatMap(([name, { isOptional }]) =>
    isOptional ? [] : [{ ...bag, text: `${bag.text}.${name}`, names: [name] }],
  );
}

/** The stretch between the delimiters around an argument: its parentheses and comments belong to it. */
function rangeWithComments(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): readonly [number, number] {
  let before = sourceCode.getTokenBefore(node);
  let after = sourceCode.getTokenAfter(node);
  const closing = node.parent === undefined ? undefined : sourceCode.getLastToken(node.parent);
  while (before?.value === '(' && after?.value === ')' && after.range[0] !== closing?.range[0]) {
    before = sourceCode.getTokenBefore(before);
    after = sourceCode.getTokenAfter(after);
  }
  const start = before?.range[1] ?? node.range[0];
  const end = after?.range[0] ?? node.range[1];
  const text = sourceCode.text.slice(start, end);
  return [start + text.length - text.trimStart().length, end - (text.length - text.trimEnd().length)];
}

function textOf([start, end]: readonly [number, number], sourceCode: TSESLint.SourceCode): string {
  const text = sourceCode.text.slice(start, end);
  const last = sourceCode.getAllComments().find((comment) => comment.range[1] === end);
  return last?.type === 'Line' ? `${text}\n` : text;
}
