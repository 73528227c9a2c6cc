import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ReferenceSite } from '../javascript/site.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import type { TextEdit } from '../sightings/proposal.ts';

/**
 * Removes imports and local aliases that nothing uses: the clause, then the statement. An import of a module that does
 * something when it is loaded stays as an import of the module alone.
 */
export function removeBindings(sites: readonly ReferenceSite[], file: SourceFile): readonly TextEdit[] {
  const clauses = new Map<TSESTree.Node, Set<TSESTree.Node>>();
  for (const { node } of sites) {
    const statement = statementOf(node);
    if (statement === undefined) continue;
    clauses.set(statement, (clauses.get(statement) ?? new Set()).add(node));
  }
  return [...clauses].flatMap(([statement, nodes]) =>
    statement.type === 'ImportDeclaration'
      ? removeClauses(statement, nodes, file)
      : [removeStatement(statement, file.sourceCode)],
  );
}

/** Can the binding go without anything else changing, and without a comment being lost? */
export function isRemovable({ node }: ReferenceSite, { sourceCode }: SourceFile): boolean {
  const statement = statementOf(node);
  if (statement !== undefined && sourceCode.getCommentsInside(statement).length > 0) return false;
  if (statement?.type !== 'VariableDeclaration') return statement !== undefined;
  return statement.declarations.length === 1 && statement.parent.type !== 'ExportNamedDeclaration';
}

function statementOf(node: TSESTree.Node): TSESTree.Node | undefined {
  let statement: TSESTree.Node | undefined = node;
  while (statement !== undefined) {
    switch (statement.type) {
      case 'ImportDeclaration':
      case 'TSImportEqualsDeclaration':
      case 'VariableDeclaration':
        return statement;
    }
    statement = statement.parent;
  }
  return undefined;
}

function removeClauses(
  statement: TSESTree.ImportDeclaration,
  removed: ReadonlySet<TSESTree.Node>,
  file: SourceFile,
): readonly TextEdit[] {
  const { sourceCode } = file;
  const kept = statement.specifiers.filter((clause) => !removed.has(clause));
  if (kept.length > 0) return [keepClauses(statement, kept, sourceCode)];
  const path = file.graph.resolve(statement.source.value, file.path);
  const hasEffects = path !== undefined && file.graph.recordOf(path)?.hasSideEffects === true;
  if (statement.importKind === 'type' || !hasEffects) return [removeStatement(statement, sourceCode)];
  const [first] = statement.specifiers;
  const before = first === undefined ? undefined : sourceCode.getFirstToken(statement);
  if (before === undefined || before === null) return [];
  return [{ range: [before.range[1], statement.source.range[0]], text: ' ' }];
}

/** Writes the clauses anew between `import` and `from`, in the layout they had. */
function keepClauses(
  statement: TSESTree.ImportDeclaration,
  kept: readonly TSESTree.ImportClause[],
  sourceCode: TSESLint.SourceCode,
): TextEdit {
  const bare = kept.filter(({ type }) => type !== 'ImportSpecifier').map((clause) => sourceCode.getText(clause));
  const named = kept.filter(({ type }) => type === 'ImportSpecifier').map((clause) => sourceCode.getText(clause));
  const { before, between, after, start, end } = layoutOf(statement, sourceCode);
  const braces = named.length === 0 ? [] : [`{${before}${named.join(between)}${after}}`];
  return { range: [start, end], text: [...bare, ...braces].join(', ') };
}

/** The stretch that the clauses take, and the white space around and between those in braces. */
function layoutOf(
  statement: TSESTree.ImportDeclaration,
  sourceCode: TSESLint.SourceCode,
): { start: number; end: number; before: string; between: string; after: string } {
  const { text } = sourceCode;
  const tokens = sourceCode.getTokens(statement);
  const opening = tokens.find(({ value }) => value === '{');
  const closing = tokens.find(({ value }) => value === '}');
  const named = statement.specifiers.filter(({ type }) => type === 'ImportSpecifier');
  const [first, second] = named;
  const last = named.at(-1);
  const start = Math.min(statement.specifiers[0]?.range[0] ?? Infinity, opening?.range[0] ?? Infinity);
  const end = Math.max(statement.specifiers.at(-1)?.range[1] ?? 0, closing?.range[1] ?? 0);
  if (opening === undefined || closing === undefined || first === undefined || last === undefined) {
    return { start, end, before: ' ', between: ', ', after: ' ' };
  }
  return {
    start,
    end,
    before: text.slice(opening.range[1], first.range[0]),
    between: second === undefined ? ', ' : text.slice(first.range[1], second.range[0]),
    after: text.slice(last.range[1], closing.range[0]),
  };
}

/** Takes the line break with the statement when nothing else stands on its lines. */
function removeStatement(statement: TSESTree.Node, { text }: TSESLint.SourceCode): TextEdit {
  const [start, end] = statement.range;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const [rest = ''] = /^[^\S\n]*(?:\r?\n)?/u.exec(text.slice(end)) ?? [];
  const isAlone =
    text.slice(lineStart, start).trim() === '' && (rest.endsWith('\n') || end + rest.length === text.length);
  return { range: isAlone ? [lineStart, end + rest.length] : [start, end], text: '' };
}
