import type { SourceFile } from '../../javascript/source-file.ts';
import type { Reason, TextEdit } from '../../sightings/proposal.ts';
import { moveExports } from './move-exports.ts';
import { moveImports } from './move-imports.ts';
import { moveLoads } from './move-loads.ts';
import { type Move, movesOf } from './move.ts';

/** Makes all moves of a file together; a reason when one of them cannot be made. */
export function moveAll(moves: readonly Move[], file: SourceFile): readonly TextEdit[] | Reason {
  if (moves.length === 0) return [];
  const edits: TextEdit[] = [];
  const results = [
    moveImports(movesOf('import', moves), file),
    moveExports(movesOf('re-export', moves), file),
    moveLoads(movesOf('load', moves), file),
  ];
  for (const result of results) {
    if ('code' in result) return result;
    edits.push(...result);
  }
  return edits;
}
