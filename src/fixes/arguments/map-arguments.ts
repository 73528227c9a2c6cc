import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { ParameterShape } from '../../modules/signatures/class-table.ts';
import type { Reason } from '../../sightings/proposal.ts';
import { type ArgumentPiece, covers } from './argument-pieces.ts';
import type { CallTemplate } from '../templates/call-template.ts';
import type { ArgumentUse } from './argument-use.ts';
import { findArgument, type GivenList } from './find-argument.ts';
import { isFresh } from './is-fresh.ts';
import { isPure } from '../../javascript/syntax/is-pure.ts';
import { isSteady } from './is-steady.ts';
import { because } from '../reason.ts';
import { isSpecial, type Placeholder } from '../templates/template-placeholders.ts';

/** Which piece stands for which placeholder, by its key. */
export type ArgumentMap = ReadonlyMap<string, ArgumentPiece>;

/** Decides whether the factory may be called without the argument of a placeholder. */
export type Omittable = (placeholder: Placeholder) => boolean;

/** Finds the argument for each placeholder of a template that comes into play, `$args` and `$scope` apart. */
export function mapArguments(
  template: CallTemplate,
  given: GivenList,
  canOmit: Omittable,
  file: SourceFile,
): ArgumentMap | Reason {
  const found = new Map<string, ArgumentPiece>();
  for (const placeholder of template.placeholders) {
    const { name, key, isBacked, backs } = placeholder;
    const others = backs.flatMap((other) => found.get(other) ?? []);
    if (isSpecial(name) || others.some(({ nullness }) => nullness === 'never')) continue;
    const piece = findArgument(placeholder, given, file);
    if (piece !== undefined && 'code' in piece) return piece;
    const isOptional = piece === undefined || piece.mayBeMissing;
    const isNeeded = !isBacked && others.every(({ mayBeMissing }) => mayBeMissing);
    if (isOptional && isNeeded && !canOmit(placeholder)) return because('argument-unmapped', key);
    if (piece !== undefined) found.set(key, piece);
  }
  return found;
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
  leaves: readonly ArgumentPiece[],
  used: readonly ArgumentPiece[],
): readonly ArgumentPiece[] {
  return leaves.filter((piece) => piece.nodes.length > 0 && !used.some((other) => covers(other, piece)));
}

/**
 * An argument with effects must be evaluated once, and in its turn; one in a function of the template, whenever that runs,
 * must have the same value all the time; and of one that makes an object, there must not be two.
 *
 * @param uses in the order of evaluation, repeated as often as they are evaluated.
 */
export function effectConcern(
  leaves: readonly ArgumentPiece[],
  uses: readonly ArgumentUse[],
  sourceCode: TSESLint.SourceCode,
): Reason | undefined {
  const usesOf = (leaf: ArgumentPiece): readonly ArgumentUse[] => uses.filter(({ piece }) => covers(piece, leaf));
  const impure = leaves.filter(({ nodes }) => !nodes.every(isPure));
  const culprit =
    impure.find((leaf) => usesOf(leaf).length !== 1 || usesOf(leaf).some(({ isConditional }) => isConditional)) ??
    leaves.find((leaf) => usesOf(leaf).some((use) => use.within && !isTimeless(use, leaf, sourceCode))) ??
    leaves.find((leaf) => usesOf(leaf).length > 1 && leaf.nodes.some((node) => isFresh(node, sourceCode))) ??
    (isInOrder(
      uses.map(({ piece }) => piece),
      sourceCode,
    )
      ? undefined
      : impure[0]);
  const node = culprit?.nodes.find((each) => !isPure(each)) ?? culprit?.nodes[0];
  return node === undefined ? undefined : because('argument-has-effects', sourceCode.getText(valueOf(node)));
}

/** Is it the same whenever it is evaluated, and however often? */
function isTimeless(use: ArgumentUse, { nodes }: ArgumentPiece, sourceCode: TSESLint.SourceCode): boolean {
  return !use.piece.isMember && nodes.every((node) => isSteady(node, sourceCode) && !isFresh(node, sourceCode));
}

function valueOf(node: TSESTree.Node): TSESTree.Node {
  return node.type === 'Property' && !node.computed ? node.value : node;
}

function isInOrder(used: readonly ArgumentPiece[], sourceCode: TSESLint.SourceCode): boolean {
  const moving = used.filter(({ nodes }) => !nodes.every((node) => isSteady(node, sourceCode)));
  return moving.every((piece, index) => index === 0 || (moving[index - 1]?.range[0] ?? 0) <= piece.range[0]);
}
