import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../../javascript/source-file.ts';
import { specifierName } from '../../javascript/syntax/static-key.ts';
import type { Reason, TextEdit } from '../../sightings/proposal.ts';
import { endOfLine } from '../text/end-of-line.ts';
import { keepElements } from '../imports/keep-elements.ts';
import { lineBreakOf } from '../text/line-break.ts';
import { groupBy, type MoveOf, writtenName } from './move.ts';
import { quoted } from './quoted.ts';
import { because } from '../reason.ts';
import { specifierFor } from '../imports/specifier-for.ts';

type ExportMove = MoveOf<'re-export'>;
type ExportStatement = TSESTree.ExportNamedDeclarationWithSource;

/** Exports names again from other modules: in the statement itself where it exports nothing else, else in a new one. */
export function moveExports(moves: readonly ExportMove[], file: SourceFile): readonly TextEdit[] | Reason {
  const edits: TextEdit[] = [];
  for (const [statement, group] of groupBy(moves, statementOf)) {
    const moved = moveWithin(statement, group, file);
    if ('code' in moved) return moved;
    edits.push(...moved);
  }
  return edits;
}

function statementOf({ node }: ExportMove): ExportStatement {
  return node.parent as ExportStatement;
}

function moveWithin(
  statement: ExportStatement,
  moves: readonly ExportMove[],
  file: SourceFile,
): readonly TextEdit[] | Reason {
  const { sourceCode, graph } = file;
  const old = graph.resolve(statement.source.value, file.path);
  const renamed = moves.filter(({ target }) => target.path === old);
  const others = moves.filter(({ target }) => target.path !== old);
  const edits = renamed.map((move): TextEdit => ({ range: move.node.range, text: specifierText(move) }));
  const [first] = others;
  if (first === undefined) return edits;
  const groups = groupBy(others, ({ target }) => target.path);
  if (groups.size === 1 && others.length === statement.specifiers.length && statement.attributes.length === 0) {
    const specifier = specifierFor(first.target.path, first.target.declared, file);
    if (specifier === undefined) return because('reference-dead', first.target.declared);
    return [
      ...others.map((move): TextEdit => ({ range: move.node.range, text: specifierText(move) })),
      { range: statement.source.range, text: quoted(specifier, statement.source.raw) },
    ];
  }
  if (renamed.length > 0 || sourceCode.getCommentsInside(statement).length > 0) {
    return because('comment-would-be-lost');
  }
  const offset = endOfLine(statement, sourceCode);
  const added = [...groups.values()].map((group) => statementText(statement, group, file));
  if (added.includes(undefined)) return because('reference-dead', first.target.declared);
  const lineBreak = lineBreakOf(sourceCode);
  return [
    ...removeSpecifiers(statement, others, file),
    { range: [offset, offset], text: added.map((text) => lineBreak + String(text)).join('') },
  ];
}

/** `createCache as makeCache`: the exported name stays. */
function specifierText({ node, target }: ExportMove): string {
  const name = writtenName(target.name);
  const mark = node.exportKind === 'type' && statementKind(node) !== 'type' ? 'type ' : '';
  return mark + (target.name === specifierName(node.exported) ? name : `${name} as ${exportedText(node)}`);
}

function statementKind({ parent }: TSESTree.ExportSpecifier): string {
  return (parent as ExportStatement).exportKind;
}

function exportedText({ exported }: TSESTree.ExportSpecifier): string {
  return exported.type === 'Identifier' ? exported.name : exported.raw;
}

function statementText(statement: ExportStatement, group: readonly ExportMove[], file: SourceFile): string | undefined {
  const [first] = group as [ExportMove];
  const specifier = specifierFor(first.target.path, first.target.declared, file);
  if (specifier === undefined) return undefined;
  const keyword = statement.exportKind === 'type' ? 'export type' : 'export';
  const end = file.sourceCode.getLastToken(statement)?.value === ';' ? ';' : '';
  return `${keyword} { ${group.map(specifierText).join(', ')} } from ${quoted(specifier, statement.source.raw)}${end}`;
}

function removeSpecifiers(
  statement: ExportStatement,
  moves: readonly ExportMove[],
  { sourceCode }: SourceFile,
): readonly TextEdit[] {
  const gone = new Set<TSESTree.Node>(moves.map(({ node }) => node));
  const kept = statement.specifiers.filter((specifier) => !gone.has(specifier));
  const tokens = sourceCode.getTokens(statement).filter(({ range }) => range[1] <= statement.source.range[0]);
  const [opening, closing] = [tokens.find(({ value }) => value === '{'), tokens.find(({ value }) => value === '}')];
  if (opening === undefined || closing === undefined) return [];
  // With nothing left, the statement still loads its module; what moves to two modules is a rare thing.
  const text =
    kept.length === 0 ? '{}' : keepElements({ opening, closing, elements: statement.specifiers, kept }, sourceCode);
  return [{ range: [opening.range[0], closing.range[1]], text }];
}
