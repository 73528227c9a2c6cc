import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ReferenceSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticString } from '../../javascript/syntax/static-key.ts';
import { rootOf, unwrap } from '../../javascript/syntax/unwrap.ts';
import type { TextEdit } from '../../sightings/proposal.ts';
import { endOfStatement } from '../text/end-of-statement.ts';
import { isErrorExpected } from '../text/is-error-expected.ts';
import { isPure } from '../../javascript/syntax/is-pure.ts';
import { hasEffects } from './has-effects.ts';
import { keepElements } from './keep-elements.ts';

type BindingStatement = TSESTree.ImportDeclaration | TSESTree.TSImportEqualsDeclaration | TSESTree.VariableDeclaration;

/**
 * Removes imports and local aliases that nothing uses: the clause, then the statement. A module that does something when
 * it is loaded is still loaded.
 */
export function removeBindings(sites: readonly Pick<ReferenceSite, 'node'>[], file: SourceFile): readonly TextEdit[] {
  const removed = new Map<BindingStatement, Set<TSESTree.Node>>();
  for (const { node } of sites) {
    const statement = statementOf(node);
    if (statement !== undefined) removed.set(statement, (removed.get(statement) ?? new Set()).add(node));
  }
  return [...removed].map(([statement, nodes]): TextEdit => {
    if (statement.type === 'ImportDeclaration') return removeClauses(statement, nodes, file);
    if (statement.type === 'VariableDeclaration') return removeProperties(statement, nodes, file);
    return removeStatement(statement, file.sourceCode);
  });
}

/** Can the binding go without anything else changing, and without a comment being lost? */
export function isRemovable({ node }: Pick<ReferenceSite, 'node'>, { sourceCode }: SourceFile): boolean {
  const statement = statementOf(node);
  if (statement === undefined || sourceCode.getCommentsInside(statement).length > 0) return false;
  if (isErrorExpected(statement, sourceCode)) return false;
  if (statement.type !== 'VariableDeclaration') return true;
  const [declarator, ...others] = statement.declarations;
  if (others.length > 0 || !isInStatementList(statement)) return false;
  // What a rest element takes in depends on the properties beside it.
  const { id } = declarator;
  return id.type !== 'ObjectPattern' || id.properties.every(({ type }) => type === 'Property');
}

/** Does a comment stand in the statement that binds what nothing uses? */
export function holdsComment({ node, usage }: ReferenceSite, { sourceCode }: SourceFile): boolean {
  const statement = usage === 'unused-import' || usage === 'unused-alias' ? statementOf(node) : undefined;
  return statement !== undefined && sourceCode.getCommentsInside(statement).length > 0;
}

/** Does the compiler expect an error in the statement that binds what nothing uses? */
export function isErrorExpectedOf({ node, usage }: ReferenceSite, { sourceCode }: SourceFile): boolean {
  const statement = usage === 'unused-import' || usage === 'unused-alias' ? statementOf(node) : undefined;
  return statement !== undefined && isErrorExpected(statement, sourceCode);
}

/** The statement in which a clause, a property or a name is bound; a parameter or an assignment is none. */
function statementOf(node: TSESTree.Node): BindingStatement | undefined {
  if (node.type === 'TSImportEqualsDeclaration') return node;
  const bound = node.type === 'Property' ? node.parent : node;
  if (bound.parent?.type === 'ImportDeclaration') return bound.parent;
  return bound.parent?.type === 'VariableDeclarator' && bound.parent.id === bound ? bound.parent.parent : undefined;
}

function isInStatementList({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'Program' || parent?.type === 'BlockStatement' || parent?.type === 'StaticBlock';
}

function removeClauses(
  statement: TSESTree.ImportDeclaration,
  removed: ReadonlySet<TSESTree.Node>,
  file: SourceFile,
): TextEdit {
  const { sourceCode } = file;
  const [start, end] = clauseRange(statement, sourceCode);
  const kept = statement.specifiers.filter((clause) => !removed.has(clause));
  if (kept.length > 0) return { range: [start, end], text: clausesText(statement, kept, sourceCode) };
  const isErased = statement.importKind === 'type' || !hasEffects(statement.source.value, file);
  return isErased ? removeStatement(statement, sourceCode) : { range: [start, statement.source.range[0]], text: '' };
}

function clausesText(
  statement: TSESTree.ImportDeclaration,
  clauses: readonly TSESTree.ImportClause[],
  sourceCode: TSESLint.SourceCode,
): string {
  const bare = clauses.filter(({ type }) => type !== 'ImportSpecifier').map((clause) => sourceCode.getText(clause));
  const kept = clauses.filter(({ type }) => type === 'ImportSpecifier');
  const elements = statement.specifiers.filter(({ type }) => type === 'ImportSpecifier');
  const [opening, closing] = bracesOf(statement, sourceCode);
  const isBraced = kept.length > 0 && opening !== undefined && closing !== undefined;
  return [...bare, ...(isBraced ? [keepElements({ opening, closing, elements, kept }, sourceCode)] : [])].join(', ');
}

/** The stretch between `import`, with `type` if it is there, and `from`. */
function clauseRange(statement: TSESTree.ImportDeclaration, sourceCode: TSESLint.SourceCode): [number, number] {
  const [opening, closing] = bracesOf(statement, sourceCode);
  return [
    Math.min(statement.specifiers[0]?.range[0] ?? Infinity, opening?.range[0] ?? Infinity),
    Math.max(statement.specifiers.at(-1)?.range[1] ?? 0, closing?.range[1] ?? 0),
  ];
}

/** Import attributes have braces too; those of the clauses stand before `from`. */
function bracesOf(
  statement: TSESTree.ImportDeclaration,
  sourceCode: TSESLint.SourceCode,
): [TSESTree.Token | undefined, TSESTree.Token | undefined] {
  const tokens = sourceCode.getTokens(statement).filter(({ range }) => range[1] <= statement.source.range[0]);
  return [tokens.find(({ value }) => value === '{'), tokens.find(({ value }) => value === '}')];
}

function removeProperties(
  statement: TSESTree.VariableDeclaration,
  removed: ReadonlySet<TSESTree.Node>,
  file: SourceFile,
): TextEdit {
  const { sourceCode } = file;
  const [declarator] = statement.declarations;
  const { id: pattern, init } = declarator;
  const properties = pattern.type === 'ObjectPattern' ? pattern.properties : [];
  const kept = properties.filter((property) => !removed.has(property));
  const [opening, closing] = [sourceCode.getFirstToken(pattern), sourceCode.getLastToken(pattern)];
  if (kept.length > 0 && opening !== null && closing !== null) {
    return { range: pattern.range, text: keepElements({ opening, closing, elements: properties, kept }, sourceCode) };
  }
  if (init === null || isIdle(init, file)) return removeStatement(statement, sourceCode);
  const end = sourceCode.getLastToken(statement)?.value === ';' ? ';' : '';
  return { range: statement.range, text: sourceCode.getText(rootOf(init)) + end };
}

/** A value that is written out does nothing, nor does loading a module without effects. */
function isIdle(init: TSESTree.Expression, file: SourceFile): boolean {
  if (isPure(init)) return true;
  const loaded = loadedSpecifier(rootOf(init));
  return loaded !== undefined && !hasEffects(loaded, file);
}

/** The specifier of `require('…')` or `await import('…')`. */
function loadedSpecifier(root: TSESTree.Expression): string | undefined {
  const call = root.type === 'AwaitExpression' ? unwrap(root.argument) : root;
  if (call.type === 'ImportExpression') return staticString(call.source);
  return call.type === 'CallExpression' ? staticString(call.arguments[0]) : undefined;
}

/** Takes the line break with the statement when nothing else stands on its lines. */
function removeStatement(statement: TSESTree.Node, sourceCode: TSESLint.SourceCode): TextEdit {
  const { text } = sourceCode;
  const [start, end] = [statement.range[0], endOfStatement(statement, sourceCode)];
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const [rest = ''] = /^[^\S\n]*(?:\r?\n)?/u.exec(text.slice(end)) ?? [];
  if (text.slice(lineStart, start).trim() !== '') return { range: [start, end], text: '' };
  const after = end + rest.length;
  if (!rest.endsWith('\n') && after !== text.length) return { range: [start, after], text: '' };
  return { range: [lineStart, after + emptyLineBetween(lineStart, after, text)], text: '' };
}

/** The length of an empty line after a removed one, where there would be two of them, or one at the start of the file. */
function emptyLineBetween(before: number, after: number, text: string): number {
  if (!/(?:^|\n\r?\n)$/u.test(text.slice(Math.max(0, before - 3), before)) && before !== 0) return 0;
  return /^\r?\n/u.exec(text.slice(after, after + 2))?.[0].length ?? 0;
}
