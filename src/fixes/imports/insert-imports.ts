import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { Reason, TextEdit } from '../../sightings/proposal.ts';
import { importPosition } from './import-position.ts';
import { lastTokenOf } from '../text/end-of-statement.ts';
import { lineBreakOf } from '../text/line-break.ts';
import { mergeImport } from './merge-import.ts';
import { type ModuleStyle, moduleStyleOf } from './module-style.ts';
import { moduleSpecifiers } from './module-specifiers.ts';
import { because } from '../reason.ts';
import { removeBindings } from './remove-bindings.ts';
import { specifierFor } from './specifier-for.ts';

/** An export to import under a local name; `*` for a module as a whole. */
export interface NewImport {
  readonly path: string;
  readonly declared: string;
  readonly name: string;
  readonly local: string;
  readonly isType: boolean;
  /** Offset of the first place that uses it. */
  readonly site: number;
}

/**
 * Adds imports to a file: to existing import statements of the same module where that is possible, else as new ones.
 *
 * @param spent what binds something that nothing uses any longer: it makes room for what its statement is to bind, or goes.
 */
export function insertImports(
  imports: readonly NewImport[],
  file: SourceFile,
  spent: readonly TSESTree.Node[],
): readonly TextEdit[] | Reason {
  const edits: TextEdit[] = [];
  const replaced = new Set<TSESTree.Node>();
  const statements: string[] = [];
  const style = moduleStyleOf(file);
  if (style === undefined) return because('module-style');
  for (const group of groupByModule(imports)) {
    const [first] = group;
    if (first === undefined) continue;
    const specifier = specifierFor(first.path, first.declared, file);
    if (specifier === undefined) return because('reference-dead', first.declared);
    const merged =
      first.name === '*' ? undefined : mergeImport(first.path, group, { site: firstSite(group), style, spent }, file);
    if (merged !== undefined) {
      edits.push(...merged.edits);
      for (const node of merged.replaced) replaced.add(node);
    } else statements.push(importStatement(group, specifier, style, file));
  }
  const removed = spent.filter((node) => !replaced.has(node));
  edits.push(
    ...removeBindings(
      removed.map((node) => ({ node })),
      file,
    ),
  );
  if (statements.length === 0) return edits;
  const { offset, before, after } = importPosition(file.sourceCode, style, firstSite(imports));
  const end = style !== 'import' && goesOn(offset, file.sourceCode) ? ';' : '';
  const text = before + statements.join(lineBreakOf(file.sourceCode)) + end + after;
  return [...edits, { range: [offset, offset], text }];
}

function firstSite(imports: readonly NewImport[]): number {
  return Math.min(...imports.map(({ site }) => site));
}

function groupByModule(imports: readonly NewImport[]): readonly (readonly NewImport[])[] {
  const groups = new Map<string, NewImport[]>();
  for (const added of imports) {
    const key = `${String(added.isType)} ${added.path}`;
    groups.set(key, [...(groups.get(key) ?? []), added]);
  }
  return [...groups.values()];
}

function importStatement(group: readonly NewImport[], specifier: string, style: ModuleStyle, file: SourceFile): string {
  const [sample] = moduleSpecifiers(file.sourceCode);
  const quote = sample?.raw.startsWith('"') === true ? '"' : "'";
  const source = `${quote}${specifier}${quote}`;
  const end = endsWithSemicolons(file.sourceCode) ? ';' : '';
  const kind = group.every(({ isType }) => isType) ? 'import type' : 'import';
  const names = (separator: string): string =>
    group.map(({ name, local }) => (name === local ? name : `${name}${separator}${local}`)).join(', ');
  switch (style) {
    case 'require':
      return `const { ${names(': ')} } = require(${source})${end}`;
    case 'import-equals':
      return `${kind} ${group[0]?.local ?? ''} = require(${source})${end}`;
    case 'import':
      return `${kind} { ${names(' as ')} } from ${source}${end}`;
  }
}

/** Would what stands at the offset be taken for a part of the expression that is put before it? */
function goesOn(offset: number, sourceCode: TSESLint.SourceCode): boolean {
  const next = sourceCode.ast.tokens.find(({ range }) => range[0] >= offset);
  return next !== undefined && /^[([`+\-/]/u.test(next.value) && !endsWithSemicolons(sourceCode);
}

/** Follows the file's first import, or its first statement that could end in a semicolon. */
function endsWithSemicolons(sourceCode: TSESLint.SourceCode): boolean {
  const sample = sourceCode.ast.body.find(({ type }) => /^Import|^Variable|^Expression|^ExportAll/u.test(type));
  return sample === undefined || lastTokenOf(sample, sourceCode)?.value === ';';
}
