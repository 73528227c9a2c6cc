import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../javascript/source-file.ts';
import type { Reason, TextEdit } from '../sightings/proposal.ts';
import { isTypeOnly } from './find-imported-name.ts';
import { importPosition } from './import-position.ts';
import { type ModuleStyle, moduleStyleOf } from './module-style.ts';
import { moduleSpecifiers } from './module-specifiers.ts';
import { because } from './reason.ts';
import { specifierFor } from './specifier-for.ts';

/** An export to import under a local name. */
export interface NewImport {
  readonly path: string;
  readonly declared: string;
  readonly name: string;
  readonly local: string;
  readonly isType: boolean;
}

/** Adds imports to a file: to existing import statements of the same module where that is possible, else as new ones. */
export function insertImports(imports: readonly NewImport[], file: SourceFile): readonly TextEdit[] | Reason {
  const edits: TextEdit[] = [];
  const statements: string[] = [];
  const style = moduleStyleOf(file);
  if (style === undefined) return because('module-style');
  for (const group of groupByModule(imports)) {
    const [first] = group;
    if (first === undefined) continue;
    const specifier = specifierFor(first.path, first.declared, file);
    if (specifier === undefined) return because('reference-dead', first.declared);
    const clauses = mergeableClauses(first, file);
    const merged = clauses === undefined ? undefined : mergeEdit(clauses, group, file.sourceCode);
    if (merged !== undefined) edits.push(merged);
    else statements.push(importStatement(group, specifier, style, file));
  }
  if (statements.length === 0) return edits;
  const { offset, before, after } = importPosition(file.sourceCode, style);
  const text = before + statements.join(lineBreak(file.sourceCode)) + after;
  return [...edits, { range: [offset, offset], text }];
}

function groupByModule(imports: readonly NewImport[]): readonly (readonly NewImport[])[] {
  const groups = new Map<string, NewImport[]>();
  for (const added of imports) {
    const key = `${String(added.isType)} ${added.path}`;
    groups.set(key, [...(groups.get(key) ?? []), added]);
  }
  return [...groups.values()];
}

/** An import statement of the same module that takes further names. */
function mergeableClauses(added: NewImport, file: SourceFile): TSESTree.ImportDeclaration | undefined {
  return file.sourceCode.ast.body.find(
    (statement): statement is TSESTree.ImportDeclaration =>
      statement.type === 'ImportDeclaration' &&
      statement.specifiers.length > 0 &&
      statement.attributes.length === 0 &&
      !statement.specifiers.some(({ type }) => type === 'ImportNamespaceSpecifier') &&
      (added.isType || statement.specifiers.some((clause) => !isTypeOnly(statement, clause))) &&
      !(
        statement.importKind === 'type' && statement.specifiers.some(({ type }) => type === 'ImportDefaultSpecifier')
      ) &&
      file.graph.resolve(statement.source.value, file.path) === added.path,
  );
}

function mergeEdit(
  statement: TSESTree.ImportDeclaration,
  imports: readonly NewImport[],
  sourceCode: TSESLint.SourceCode,
): TextEdit | undefined {
  const last = statement.specifiers.at(-1);
  if (last === undefined) return undefined;
  const isInline = statement.importKind !== 'type';
  const names = imports.map((added) => (added.isType && isInline ? 'type ' : '') + clauseText(added)).join(', ');
  const offset = last.range[1];
  if (last.type === 'ImportSpecifier') return { range: [offset, offset], text: `, ${names}` };
  const brace = sourceCode.getTokenAfter(last);
  if (brace?.value !== ',') return { range: [offset, offset], text: `, { ${names} }` };
  return undefined;
}

function clauseText({ name, local }: NewImport): string {
  return name === local ? name : `${name} as ${local}`;
}

function importStatement(group: readonly NewImport[], specifier: string, style: ModuleStyle, file: SourceFile): string {
  const [sample] = moduleSpecifiers(file.sourceCode);
  const quote = sample?.raw.startsWith('"') === true ? '"' : "'";
  const source = `${quote}${specifier}${quote}`;
  const end = endsWithSemicolons(file.sourceCode) ? ';' : '';
  if (style === 'require') {
    const names = group.map(({ name, local }) => (name === local ? name : `${name}: ${local}`)).join(', ');
    return `const { ${names} } = require(${source})${end}`;
  }
  const kind = group.every(({ isType }) => isType) ? 'import type' : 'import';
  return `${kind} { ${group.map(clauseText).join(', ')} } from ${source}${end}`;
}

/** Follows the file's first import, or its first statement that could end in a semicolon. */
function endsWithSemicolons(sourceCode: TSESLint.SourceCode): boolean {
  const sample = sourceCode.ast.body.find(({ type }) => /^Import|^Variable|^Expression|^ExportAll/u.test(type));
  return sample === undefined || sourceCode.getLastToken(sample)?.value === ';';
}

function lineBreak(sourceCode: TSESLint.SourceCode): string {
  return sourceCode.text.includes('\r\n') ? '\r\n' : '\n';
}
