import type { TSESTree } from '@typescript-eslint/utils';
import type { ConstructionSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { Reason } from '../../sightings/proposal.ts';
import type { ArgumentPiece } from './argument-pieces.ts';
import { isInline } from './element-text.ts';
import type { PassedArguments } from './passed-arguments.ts';
import { because } from '../reason.ts';

/**
 * The comments of a construction that stand neither in the type arguments nor at an argument that the factory takes, as
 * text to put before the factory call; a reason if one of them belongs to what is dropped, or needs a line of its own.
 */
export function strayComments(site: ConstructionSite, passed: PassedArguments, file: SourceFile): string | Reason {
  const isKept = keeper(site, passed);
  const comments = file.sourceCode.getCommentsInside(site.node).filter((comment) => !isKept(comment));
  const isLost = comments.some((comment) => !isInline(comment) || passed.dropped.some((piece) => owns(piece, comment)));
  if (isLost) return because('comment-would-be-lost');
  return comments.map((comment) => `${file.sourceCode.text.slice(...comment.range)} `).join('');
}

function keeper(
  { node }: ConstructionSite,
  { used, verbatim }: PassedArguments,
): (comment: TSESTree.Comment) => boolean {
  const stretches = [verbatim, node.typeArguments?.range].filter((range) => range !== undefined);
  return (comment) => used.some((piece) => owns(piece, comment)) || stretches.some((range) => isInside(comment, range));
}

function owns(piece: ArgumentPiece, comment: TSESTree.Comment): boolean {
  return piece.comments.includes(comment) || isInside(comment, piece.range);
}

function isInside({ range }: TSESTree.Comment, [start, end]: readonly [number, number]): boolean {
  return start <= range[0] && range[1] <= end;
}
