import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ParameterShape } from '../modules/class-table.ts';
import type { Reason } from '../sightings/proposal.ts';
import type { ArgumentPiece } from './argument-pieces.ts';
import type { CallTemplate, Placeholder } from './call-template.ts';
import { isPure } from './is-pure.ts';
import { isSteady } from './is-steady.ts';
import { because } from './reason.ts';

/** Which piece stands for which placeholder. */
export type ArgumentMap = ReadonlyMap<string, ArgumentPiece>;

/** Decides whether the factory may be called without the argument of a placeholder. */
export type Omittable = (placeholder: Placeholder) => boolean;

/** Finds the argument for each placeholder of a template, `$args` and `$scope` apart. */
export function mapArguments(
  template: CallTemplate,
  pieces: readonly ArgumentPiece[],
  canOmit: Omittable,
): ArgumentMap | Reason {
  const found = new Map<string, ArgumentPiece>();
  for (const placeholder of template.placeholders) {
    if (isSpecial(placeholder.name)) continue;
    const piece = pieces.find(({ names }) => names.includes(placeholder.name));
    const isOptional = piece === undefined || piece.mayBeMissing;
    if (isOptional && !canOmit(placeholder)) return unmapped(placeholder.name, pieces);
    if (piece !== undefined) found.set(placeholder.name, piece);
  }
  return found;
}

function unmapped(name: string, pieces: readonly ArgumentPiece[]): Reason {
  const isSpread = pieces.some(({ nodes }) => nodes.some(({ type }) => type === 'SpreadElement'));
  return isSpread ? because('spread-argument') : because('argument-unmapped', name);
}

/** Placeholders that stand for something other than one constructor parameter. */
export function isSpecial(placeholder: string): boolean {
  return placeholder === 'args' || placeholder === 'scope';
}

/** A spread argument leaves open which parameter each value goes to, except where a rest parameter takes it. */
export function spreadConcern(
  nodes: readonly (TSESTree.CallExpressionArgument | null)[],
  parameters: readonly ParameterShape[],
): Reason | undefined {
  const spread = nodes.findIndex((node) => node?.type === 'SpreadElement');
  const rest = parameters.findIndex(({ isRest }) => isRest);
  return spread < 0 || (rest >= 0 && rest <= spread) ? undefined : because('spread-argument');
}

/** The pieces that the factory call does not take. */
export function droppedPieces(
  pieces: readonly ArgumentPiece[],
  used: readonly ArgumentPiece[],
): readonly ArgumentPiece[] {
  return leavesOf(pieces).filter((piece) => piece.nodes.length > 0 && !used.some((other) => covers(other, piece)));
}

/**
 * An argument with effects must be evaluated once, and in its turn.
 *
 * @param used in the order of evaluation, repeated as often as they are evaluated.
 */
export function effectConcern(
  pieces: readonly ArgumentPiece[],
  used: readonly ArgumentPiece[],
  sourceCode: TSESLint.SourceCode,
): Reason | undefined {
  const impure = leavesOf(pieces).filter(({ nodes }) => !nodes.every(isPure));
  const culprit =
    impure.find((piece) => used.filter((other) => covers(other, piece)).length !== 1) ??
    (isInOrder(used, sourceCode) ? undefined : impure[0]);
  const node = culprit?.nodes.find((each) => !isPure(each));
  return node === undefined ? undefined : because('argument-has-effects', sourceCode.getText(valueOf(node)));
}

function valueOf(node: TSESTree.Node): TSESTree.Node {
  return node.type === 'Property' && !node.computed ? node.value : node;
}

function isInOrder(used: readonly ArgumentPiece[], sourceCode: TSESLint.SourceCode): boolean {
  const moving = used.filter(({ nodes }) => !nodes.every((node) => isSteady(node, sourceCode)));
  return moving.every((piece, index) => index === 0 || (moving[index - 1]?.range[0] ?? 0) <= piece.range[0]);
}

/** The pieces that are not made up of others; of pieces that cover the same, the first. */
function leavesOf(pieces: readonly ArgumentPiece[]): readonly ArgumentPiece[] {
  return pieces.filter(
    (piece, index) =>
      !pieces.some(
        (other, position) => position !== index && covers(piece, other) && (position < index || !covers(other, piece)),
      ),
  );
}

function covers(outer: ArgumentPiece, inner: ArgumentPiece): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}
