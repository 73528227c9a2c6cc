import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { requireCalls } from '../javascript/module-calls.ts';
import type { ModuleStyle } from './module-style.ts';

/** Where new imports go, and the line breaks that set them off. */
interface ImportPosition {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** After the last import; without imports, after hashbang, directives and the comments that head the file. */
export function importPosition(sourceCode: TSESLint.SourceCode, style: ModuleStyle): ImportPosition {
  const eol = sourceCode.text.includes('\r\n') ? '\r\n' : '\n';
  const anchor = lastImport(sourceCode, style) ?? lastDirective(sourceCode);
  if (anchor !== undefined) return { offset: endOfLine(anchor, sourceCode), before: eol, after: '' };
  return { offset: headEnd(sourceCode), before: '', after: eol };
}

function lastImport(sourceCode: TSESLint.SourceCode, style: ModuleStyle): TSESTree.Node | undefined {
  const { body } = sourceCode.ast;
  const imports = body.filter(({ type }) => type === 'ImportDeclaration' || type === 'TSImportEqualsDeclaration');
  if (style === 'import' || imports.length > 0) return imports.at(-1);
  return requireSection(sourceCode).at(-1);
}

/** `require` may stand anywhere; only the first run of statements that call it is the import section. */
function requireSection(sourceCode: TSESLint.SourceCode): readonly TSESTree.Node[] {
  const offsets = requireCalls(sourceCode).map(({ node }) => node.range[0]);
  const isRequiring = ({ type, range }: TSESTree.Node): boolean =>
    (type === 'VariableDeclaration' || type === 'ExpressionStatement') &&
    offsets.some((offset) => range[0] <= offset && offset < range[1]);
  const { body } = sourceCode.ast;
  const start = body.findIndex(isRequiring);
  if (start < 0) return [];
  const length = body.slice(start).findIndex((statement) => !isRequiring(statement));
  return length < 0 ? body.slice(start) : body.slice(start, start + length);
}

function lastDirective(sourceCode: TSESLint.SourceCode): TSESTree.Node | undefined {
  return sourceCode.ast.body.findLast(
    (statement) => statement.type === 'ExpressionStatement' && statement.directive !== undefined,
  );
}

/** A comment that ends the line of a statement stays on that line. */
function endOfLine(statement: TSESTree.Node, sourceCode: TSESLint.SourceCode): number {
  const { line } = statement.loc.end;
  const trailing = sourceCode
    .getCommentsAfter(statement)
    .filter(({ loc }) => loc.start.line === line && loc.end.line === line);
  return trailing.at(-1)?.range[1] ?? statement.range[1];
}

/** The first statement, or the doc comment that belongs to it; what stands above heads the file. */
function headEnd(sourceCode: TSESLint.SourceCode): number {
  const [first] = sourceCode.ast.body;
  if (first === undefined) return sourceCode.text.length;
  const comment = sourceCode.getCommentsBefore(first).at(-1);
  const isDoc =
    comment?.type === 'Block' &&
    comment.value.startsWith('*') &&
    !/@(?:license|file|fileoverview|copyright|module|packageDocumentation)\b/u.test(comment.value) &&
    first.loc.start.line - comment.loc.end.line <= 1;
  return isDoc ? comment.range[0] : first.range[0];
}
