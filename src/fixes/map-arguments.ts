import type { TSESTree } from '@typescript-eslint/utils';
import type { ParameterShape } from '../modules/class-table.ts';
import type { Reason } from '../sightings/proposal.ts';
import type { ArgumentPiece } from './argument-pieces.ts';
import type { CallTemplate, Placeholder } from './call-template.ts';
import { isPure } from './is-pure.ts';
import { because } from './reason.ts';

/** Which piece stands for which placeholder, and what is left over. */
export interface ArgumentMap {
  readonly byPlaceholder: ReadonlyMap<string, ArgumentPiece>;
  /** Texts of the pieces that the factory call does not take. */
  readonly dropped: readonly string[];
  /** What a person has to agree to; `undefined` when nothing is lost. */
  readonly concern: Reason | undefined;
}

/** Decides whether the factory may be called without the argument of a placeholder. */
export type Omittable = (placeholder: Placeholder) => boolean;

/** Finds the argument for each placeholder of a template, `$args` and `$scope` apart. */
export function mapArguments(
  template: CallTemplate,
  pieces: readonly ArgumentPiece[],
  canOmit: Omittable,
): ArgumentMap | Reason {
  const byPlaceholder = new Map<string, ArgumentPiece>();
  for (const placeholder of template.placeholders) {
    if (isSpecial(placeholder.name)) continue;
    const piece = pieces.find(({ names }) => names.includes(placeholder.name));
    if (piece !== undefined) byPlaceholder.set(placeholder.name, piece);
    else if (!canOmit(placeholder)) return because('argument-unmapped', placeholder.name);
  }
  const used = template.placeholders.flatMap(({ name }) => byPlaceholder.get(name) ?? []);
  const dropped = pieces.filter((piece) => !used.some((other) => overlaps(piece, other)));
  const impure = impureConcern(pieces, used);
  return {
    byPlaceholder,
    dropped: dropped.map(({ text }) => text.trim()),
    concern: impure === undefined ? undefined : because('argument-has-effects', impure.text.trim()),
  };
}

/** Placeholders that stand for something other than one constructor parameter. */
export function isSpecial(placeholder: string): boolean {
  return placeholder === 'args' || placeholder === 'scope';
}

/** A spread argument leaves open which parameter each value goes to, except before it. */
export function spreadConcern(
  nodes: readonly TSESTree.CallExpressionArgument[],
  parameters: readonly ParameterShape[],
): Reason | undefined {
  const spread = nodes.findIndex((node) => node.type === 'SpreadElement');
  const isRest = spread >= 0 && parameters[spread]?.isRest === true;
  return spread < 0 || isRest ? undefined : because('spread-argument');
}

function overlaps(a: ArgumentPiece, b: ArgumentPiece): boolean {
  return a.range[0] < b.range[1] && b.range[0] < a.range[1];
}

/** An argument with effects must be evaluated once, and in its turn. */
function impureConcern(pieces: readonly ArgumentPiece[], used: readonly ArgumentPiece[]): ArgumentPiece | undefined {
  const impure = pieces.filter(({ node }) => !isPure(node));
  const once = impure.every((piece) => used.filter((other) => other === piece).length === 1);
  const inOrder = used.every((piece, index) => index === 0 || (used[index - 1]?.range[0] ?? 0) <= piece.range[0]);
  return impure.length === 0 || (once && inOrder) ? undefined : impure[0];
}
