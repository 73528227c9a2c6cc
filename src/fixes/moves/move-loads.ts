import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { Reason, TextEdit } from '../../sightings/proposal.ts';
import { endOfLine } from '../text/end-of-line.ts';
import { exportAccess } from './export-access.ts';
import { keepElements } from '../imports/keep-elements.ts';
import { lineBreakOf } from '../text/line-break.ts';
import { type Loading, loadingOf } from './loading.ts';
import { groupBy, type MoveOf, writtenName } from './move.ts';
import { quoted } from './quoted.ts';
import { because } from '../reason.ts';
import { specifierFor } from '../imports/specifier-for.ts';

type LoadMove = MoveOf<'load'>;

/**
 * Takes names that a pattern takes from `require('…')` or `import('…')` from other modules: in the pattern itself where
 * it takes nothing else, else in a declaration behind it.
 */
export function moveLoads(moves: readonly LoadMove[], file: SourceFile): readonly TextEdit[] | Reason {
  const edits: TextEdit[] = [];
  for (const [pattern, group] of groupBy(moves, ({ node }) => node.parent as TSESTree.ObjectPattern)) {
    const moved = moveWithin(pattern, group, file);
    if ('code' in moved) return moved;
    edits.push(...moved);
  }
  return edits;
}

function moveWithin(
  pattern: TSESTree.ObjectPattern,
  moves: readonly LoadMove[],
  file: SourceFile,
): readonly TextEdit[] | Reason {
  const loading = loadingOf(pattern, file);
  if (loading === undefined) return because('binding-shared');
  const { sourceCode, graph } = file;
  const paths = new Set(moves.map(({ target }) => target.path));
  const isSameModule = paths.size === 1 && paths.has(graph.resolve(loading.module, file.path) ?? '');
  if (isSameModule) return moves.map((move) => propertyEdit(move, file));
  if (paths.size === 1 && moves.length === pattern.properties.length) return retarget(pattern, moves, loading, file);
  const statement = statementOf(pattern);
  const isWhole = pattern.properties.every(({ type }) => type === 'Property');
  if (statement === undefined || !isWhole) return because('binding-shared');
  if (sourceCode.getCommentsInside(statement).length > 0) return because('comment-would-be-lost');
  const added: string[] = [];
  for (const group of groupBy(moves, ({ target }) => target.path).values()) {
    const text = declarationText(statement, group, loading, file);
    if (text === undefined) return because('reference-dead', group[0]?.target.declared);
    added.push(text);
  }
  const offset = endOfLine(statement, sourceCode);
  const lineStart = lineBreakOf(sourceCode) + indentOf(statement, sourceCode);
  const text = added.map((declaration) => lineStart + declaration).join('');
  return [...removeProperties(pattern, moves, sourceCode), { range: [offset, offset], text }];
}

function retarget(
  pattern: TSESTree.ObjectPattern,
  moves: readonly LoadMove[],
  loading: Loading,
  file: SourceFile,
): readonly TextEdit[] | Reason {
  const [first] = moves as [LoadMove];
  const specifier = specifierFor(first.target.path, first.target.declared, file);
  if (specifier === undefined) return because('reference-dead', first.target.declared);
  const source: TextEdit = {
    range: loading.specifier.range,
    text: quoted(specifier, file.sourceCode.getText(loading.specifier)),
  };
  const isAll = exportAccess(first.target, loading.isPromise, file) === '';
  if (!isAll) return [...moves.map((move) => propertyEdit(move, file)), source];
  // The module is the thing itself.
  const { value } = first.node;
  if (moves.length > 1 || value.type !== 'Identifier') return because('module-style');
  return [{ range: pattern.range, text: value.name }, source];
}

function propertyEdit(move: LoadMove, file: SourceFile): TextEdit {
  return { range: move.node.range, text: propertyText(move, file) };
}

/** `createCache: makeCache`: the local name stays. */
function propertyText({ node, target }: LoadMove, { sourceCode }: SourceFile): string {
  const key = writtenName(target.name);
  const value = sourceCode.getText(node.value);
  const local = node.value.type === 'AssignmentPattern' ? node.value.left : node.value;
  const isNamesake = local.type === 'Identifier' && local.name === key;
  return isNamesake ? value : `${key}: ${value}`;
}

/** The declaration of the pattern, where other declarations may stand beside it. */
function statementOf(pattern: TSESTree.ObjectPattern): TSESTree.VariableDeclaration | undefined {
  const { parent } = pattern;
  if (parent.type !== 'VariableDeclarator' || parent.parent.declarations.length > 1) return undefined;
  const owner = parent.parent.parent.type;
  return owner === 'Program' || owner === 'BlockStatement' || owner === 'StaticBlock' ? parent.parent : undefined;
}

function declarationText(
  statement: TSESTree.VariableDeclaration,
  group: readonly LoadMove[],
  loading: Loading,
  file: SourceFile,
): string | undefined {
  const { sourceCode } = file;
  const [first] = group as [LoadMove];
  const specifier = specifierFor(first.target.path, first.target.declared, file);
  const [declarator] = statement.declarations;
  if (specifier === undefined || declarator.init === null) return undefined;
  const { range } = declarator.init;
  const [start, end] = loading.specifier.range;
  const source = quoted(specifier, sourceCode.getText(loading.specifier));
  const load = sourceCode.text.slice(range[0], start) + source + sourceCode.text.slice(end, range[1]);
  const names = group.map((move) => propertyText(move, file)).join(', ');
  const close = sourceCode.getLastToken(statement)?.value === ';' ? ';' : '';
  return `${statement.kind} { ${names} } = ${load}${close}`;
}

function removeProperties(
  pattern: TSESTree.ObjectPattern,
  moves: readonly LoadMove[],
  sourceCode: TSESLint.SourceCode,
): readonly TextEdit[] {
  const gone = new Set<TSESTree.Node>(moves.map(({ node }) => node));
  const kept = pattern.properties.filter((property) => !gone.has(property));
  const [opening, closing] = [sourceCode.getFirstToken(pattern), sourceCode.getLastToken(pattern)];
  if (opening === null || closing === null) return [];
  return [
    { range: pattern.range, text: keepElements({ opening, closing, elements: pattern.properties, kept }, sourceCode) },
  ];
}

function indentOf({ loc }: TSESTree.Node, sourceCode: TSESLint.SourceCode): string {
  return /^\s*/u.exec(sourceCode.lines[loc.start.line - 1] ?? '')?.[0] ?? '';
}
