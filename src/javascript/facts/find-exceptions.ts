import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Place } from '../../sightings/place.ts';
import { closestOf } from '../syntax/ancestors.ts';

/** A comment that says why something is as it is: `// ssot-shared: <reason>`. */
export interface Exception {
  readonly place: Place;
  /** Empty when the comment gives none. */
  readonly reason: string;
  /** Does it stand with what is at the place: in the same lines, or in a comment right above? */
  covers(place: Place): boolean;
  /** Does it stand right above a line, counted from 1? */
  isAbove(line: number): boolean;
}

/** Finds the comments that begin with a keyword and a colon, or with the keyword alone. */
export function findExceptions(keyword: string, sourceCode: TSESLint.SourceCode): readonly Exception[] {
  if (!sourceCode.text.includes(keyword)) return [];
  const pattern = new RegExp(String.raw`^[\s*]*${keyword}(?:\s*:(?<reason>[\s\S]*))?\s*$`, 'u');
  return sourceCode.getAllComments().flatMap((comment) => {
    const match = pattern.exec(comment.value);
    if (match === null) return [];
    const reason = (match.groups?.['reason'] ?? '').replaceAll('*', ' ').trim();
    return {
      place: comment,
      reason,
      covers: (place) => stands(comment, place, sourceCode),
      isAbove: (line) => isRightAbove(comment, line, sourceCode),
    };
  });
}

function stands(comment: TSESTree.Comment, place: Place, sourceCode: TSESLint.SourceCode): boolean {
  const node = sourceCode.getNodeByRangeIndex(place.range[0]);
  const statement = node === null ? place : (statementOf(node) ?? place);
  const first = statement.loc.start.line;
  if (comment.loc.start.line >= first && comment.loc.end.line <= place.loc.end.line) return true;
  return isRightAbove(comment, first, sourceCode);
}

function isRightAbove(comment: TSESTree.Comment, line: number, sourceCode: TSESLint.SourceCode): boolean {
  const after = sourceCode.getTokenAfter(comment);
  return after !== null && after.loc.start.line === line && comment.loc.end.line < line;
}

/** The statement or class member around a node, with its `export`. */
function statementOf(node: TSESTree.Node): TSESTree.Node | undefined {
  const statement = closestOf(
    node,
    'VariableDeclaration',
    'ExpressionStatement',
    'PropertyDefinition',
    'ClassDeclaration',
    'FunctionDeclaration',
    'ReturnStatement',
    'ExportDefaultDeclaration',
  );
  const isExported = statement?.parent.type === 'ExportNamedDeclaration';
  return isExported ? statement.parent : statement;
}
