import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { requireCalls } from '../../javascript/syntax/module-calls.ts';
import { endOfLine } from '../text/end-of-line.ts';
import { lineBreakOf } from '../text/line-break.ts';
import { isImportEquals, type ModuleStyle } from './module-style.ts';

/** Where new imports go, and the line breaks that set them off. */
interface ImportPosition {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/**
 * After the last import above the first use and the file's declarations; without imports, after hashbang, directives and
 * the comments that head the file.
 *
 * @param site offset of the first place that uses what is imported: what loads it has to come before it.
 */
export function importPosition(sourceCode: TSESLint.SourceCode, style: ModuleStyle, site = Infinity): ImportPosition {
  const eol = lineBreakOf(sourceCode);
  const last = lastImport(sourceCode, style, site);
  if (last !== undefined) return { offset: endOfLine(last, sourceCode), before: eol, after: '' };
  const directive = lastDirective(sourceCode);
  if (directive !== undefined) return { offset: endOfLine(directive, sourceCode), before: eol + eol, after: '' };
  return { offset: headEnd(sourceCode), before: '', after: eol + eol };
}

function lastImport(sourceCode: TSESLint.SourceCode, style: ModuleStyle, site: number): TSESTree.Node | undefined {
  const { body } = sourceCode.ast;
  const imports = body.filter((statement) => statement.type === 'ImportDeclaration' || isImportEquals(statement));
  if (style !== 'require' || imports.length > 0) {
    const heading = imports.filter(({ range }) => range[1] <= Math.min(site, headingEnd(body)));
    return heading.at(-1) ?? imports.at(-1);
  }
  return requireSection(sourceCode).findLast(({ range }) => range[1] <= site);
}

/**
 * Where the first declaration of a class, function or type begins. An import below it may be there to be loaded late: compiled
 * to calls of `require`, imports are loaded where they stand.
 */
function headingEnd(body: readonly TSESTree.ProgramStatement[]): number {
  return body.find(isDeclaration)?.range[0] ?? Infinity;
}

function isDeclaration(statement: TSESTree.ProgramStatement): boolean {
  if (statement.type === 'ExportNamedDeclaration') return statement.declaration !== null;
  return /^(?:Class|ExportDefault|Function|TSDeclareFunction|TSEnum|TSInterface|TSModule|TSTypeAlias)/u.test(
    statement.type,
  );
}

/** `require` may stand anywhere; only the first run of statements that do nothing else is the import section. */
function requireSection(sourceCode: TSESLint.SourceCode): readonly TSESTree.Node[] {
  const calls = new Set<TSESTree.Node | null>(requireCalls(sourceCode).map(({ node }) => node));
  const isRequiring = (statement: TSESTree.Node): boolean => {
    if (statement.type === 'ExpressionStatement') return calls.has(statement.expression);
    if (statement.type !== 'VariableDeclaration') return false;
    return statement.declarations.every(
      ({ init }) => calls.has(init) || (init?.type === 'MemberExpression' && calls.has(init.object)),
    );
  };
  const { body } = sourceCode.ast;
  const start = body.findIndex(isRequiring);
  if (start < 0) return [];
  const length = body.slice(start).findIndex((statement) => !isRequiring(statement));
  return length < 0 ? body.slice(start) : body.slice(start, start + length);
}

function lastDirective(sourceCode: TSESLint.SourceCode): TSESTree.Node | undefined {
  return sourceCode.ast.body.findLast(
    (statement) => statement.type === 'ExpressionStatement' && statement.directive != null,
  );
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
