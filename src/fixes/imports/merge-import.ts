import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { requireCalls } from '../../javascript/syntax/module-calls.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { TextEdit } from '../../sightings/proposal.ts';
import { lineBreakOf } from '../text/line-break.ts';
import type { ModuleStyle } from './module-style.ts';
import { replaceElements } from './replace-elements.ts';

/** A name to add to an import. */
interface AddedName {
  readonly name: string;
  readonly local: string;
  readonly isType: boolean;
}

interface MergeOptions {
  /** Offset of the first place that uses the names. */
  readonly site: number;
  /** How the file takes in modules. */
  readonly style: ModuleStyle;
  /** What binds something that nothing uses any longer. */
  readonly spent?: readonly TSESTree.Node[];
}

/** An import that takes more names, and those of its spent bindings that made room for them. */
interface MergedImport {
  readonly edits: readonly TextEdit[];
  readonly replaced: readonly TSESTree.Node[];
}

/**
 * Adds names to an import of the same module that the file has already; `undefined` if it has none that takes them.
 *
 * @param names all for types, or all for values.
 */
export function mergeImport(
  path: string,
  names: readonly AddedName[],
  options: MergeOptions,
  file: SourceFile,
): MergedImport | undefined {
  const spent = new Set(options.spent);
  const isType = names.every((added) => added.isType);
  for (const statement of file.sourceCode.ast.body) {
    if (statement.type !== 'ImportDeclaration' || !takesNames(statement, isType)) continue;
    if (file.graph.resolve(statement.source.value, file.path) !== path) continue;
    const mark = isType && statement.importKind !== 'type' ? 'type ' : '';
    const edits = addToImport(
      statement,
      names.map(({ name, local }) => mark + (name === local ? name : `${name} as ${local}`)),
      spent,
      file.sourceCode,
    );
    if (edits !== undefined) return { edits, replaced: statement.specifiers.filter((clause) => spent.has(clause)) };
  }
  return options.style === 'require' ? mergeRequire(path, names, { site: options.site, spent }, file) : undefined;
}

/** `import type X from` takes no names, and an import of types no values. */
function takesNames(statement: TSESTree.ImportDeclaration, isType: boolean): boolean {
  const { specifiers, attributes, importKind } = statement;
  if (specifiers.length === 0 || attributes.length > 0) return false;
  if (specifiers.some(({ type }) => type === 'ImportNamespaceSpecifier')) return false;
  return importKind !== 'type' || (isType && specifiers.every(({ type }) => type === 'ImportSpecifier'));
}

function addToImport(
  { specifiers }: TSESTree.ImportDeclaration,
  names: readonly string[],
  spent: ReadonlySet<TSESTree.Node>,
  sourceCode: TSESLint.SourceCode,
): readonly TextEdit[] | undefined {
  const [first] = specifiers;
  const last = specifiers.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const isFirstSpent = first.type !== 'ImportSpecifier' && spent.has(first);
  if (last.type === 'ImportSpecifier') {
    const elements = specifiers.filter(({ type }) => type === 'ImportSpecifier');
    const edits = addToList(elements, last, names, spent, sourceCode);
    const opening = isFirstSpent ? sourceCode.getTokenAfter(first, ({ value }) => value === '{') : null;
    return opening === null ? edits : [{ range: [first.range[0], opening.range[0]], text: '' }, ...edits];
  }
  const offset = last.range[1];
  // `import X, {} from`
  if (sourceCode.getTokenAfter(last)?.value === ',') return undefined;
  const braced = `{ ${names.join(', ')} }`;
  return isFirstSpent ? [{ range: first.range, text: braced }] : [{ range: [offset, offset], text: `, ${braced}` }];
}

/** Where a name stands that nothing uses any longer, the new ones take its place. */
function addToList(
  elements: readonly TSESTree.Node[],
  last: TSESTree.Node,
  names: readonly string[],
  spent: ReadonlySet<TSESTree.Node>,
  sourceCode: TSESLint.SourceCode,
): readonly TextEdit[] {
  const isReplaced = elements.some((element) => spent.has(element));
  return isReplaced ? replaceElements(elements, spent, names) : addAfter(last, names, sourceCode);
}

/** `const { x } = require('…')` at the top level, before the first use. */
function mergeRequire(
  path: string,
  names: readonly AddedName[],
  { site, spent }: { readonly site: number; readonly spent: ReadonlySet<TSESTree.Node> },
  file: SourceFile,
): MergedImport | undefined {
  for (const { node, specifier } of requireCalls(file.sourceCode)) {
    const declarator = node.parent;
    if (declarator.type !== 'VariableDeclarator' || declarator.init !== node) continue;
    if (declarator.parent.parent.type !== 'Program' || declarator.range[1] > site) continue;
    const properties = declarator.id.type === 'ObjectPattern' ? declarator.id.properties : [];
    const last = properties.at(-1);
    if (last?.type !== 'Property' || file.graph.resolve(specifier, file.path) !== path) continue;
    const texts = names.map(({ name, local }) => (name === local ? name : `${name}: ${local}`));
    const edits = addToList(properties, last, texts, spent, file.sourceCode);
    return { edits, replaced: properties.filter((property) => spent.has(property)) };
  }
  return undefined;
}

/** Adds names behind the last one of a list in braces, each on a line of its own where that one has its own. */
function addAfter(last: TSESTree.Node, names: readonly string[], sourceCode: TSESLint.SourceCode): readonly TextEdit[] {
  const before = sourceCode.getTokenBefore(last);
  const isLined = before !== null && before.loc.end.line < last.loc.start.line;
  if (!isLined) return [insertion(last.range[1], `, ${names.join(', ')}`)];
  const after = sourceCode.getTokenAfter(last);
  const comma = after?.value === ',' ? after : undefined;
  const { line: lastLine, column } = last.loc.start;
  const lineStart = lineBreakOf(sourceCode) + (sourceCode.lines[lastLine - 1] ?? '').slice(0, column);
  const lines = names.map((name) => lineStart + name).join(',');
  const { line } = (comma ?? last).loc.end;
  const trailing = sourceCode.getCommentsAfter(comma ?? last).filter(({ loc }) => loc.start.line === line);
  const end = trailing.at(-1)?.range[1] ?? (comma ?? last).range[1];
  if (comma !== undefined) return [insertion(end, `${lines},`)];
  if (end === last.range[1]) return [insertion(end, `,${lines}`)];
  return [insertion(last.range[1], ','), insertion(end, lines)];
}

function insertion(offset: number, text: string): TextEdit {
  return { range: [offset, offset], text };
}
