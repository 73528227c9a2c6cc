import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '../javascript/find-variable.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import type { Reason, TextEdit } from '../sightings/proposal.ts';
import { findImportedName } from './find-imported-name.ts';
import { insertImports, type NewImport } from './insert-imports.ts';
import { because } from './reason.ts';

/** An export of another module that an edit uses at some place. */
export interface ImportNeed {
  /** Absolute path of the module. */
  readonly path: string;
  /** The module as the settings name it. */
  readonly declared: string;
  readonly name: string;
  /** Only types use it there. */
  readonly isType: boolean;
  /** Where it is used. */
  readonly site: TSESTree.Node;
}

/** The edits that make exports available, and the local expression for each. */
export interface ImportPlan {
  readonly edits: readonly TextEdit[];
  /** Modules that get a new import statement or clause. */
  readonly added: number;
  readonly localName: (need: ImportNeed) => string;
}

/** Plans the imports of all `needs` of a file together: existing bindings are used, the rest is imported once. */
export function planImports(needs: readonly ImportNeed[], file: SourceFile): ImportPlan | Reason {
  const locals = new Map<string, string>();
  const additions = new Map<string, NewImport>();
  for (const [key, group] of groupByExport(needs)) {
    const [need] = group;
    if (need === undefined) continue;
    const isType = group.every((other) => other.isType);
    const sites = group.map(({ site }) => site);
    const existing = findImportedName({ ...need, isType }, sites, file);
    if (existing !== undefined) {
      locals.set(key, existing);
      continue;
    }
    const obstacle = importObstacle(need, isType, file);
    if (obstacle !== undefined) return obstacle;
    const local = freeName(need.name, sites, file, new Set(locals.values()));
    locals.set(key, local);
    additions.set(key, { path: need.path, declared: need.declared, name: need.name, local, isType });
  }
  const edits = insertImports([...additions.values()], file);
  if ('code' in edits) return edits;
  return { edits, added: additions.size, localName: (need) => locals.get(exportKey(need)) ?? need.name };
}

function groupByExport(needs: readonly ImportNeed[]): ReadonlyMap<string, readonly ImportNeed[]> {
  const groups = new Map<string, ImportNeed[]>();
  for (const need of needs) {
    const key = exportKey(need);
    groups.set(key, [...(groups.get(key) ?? []), need]);
  }
  return groups;
}

function exportKey({ path, name }: ImportNeed): string {
  return `${path}#${name}`;
}

/** A type-only import is erased and closes no cycle. */
function importObstacle(need: ImportNeed, isType: boolean, file: SourceFile): Reason | undefined {
  if (isType) return undefined;
  if (need.path === file.path || file.graph.reaches(need.path, file.path)) {
    return because('would-import-cycle', need.declared);
  }
  const isServerOnly = file.graph.recordOf(need.path)?.specifiers.includes('server-only') === true;
  return isServerOnly && hasDirective(file, 'use client') ? because('client-file-server-factory') : undefined;
}

function hasDirective(file: SourceFile, directive: string): boolean {
  return file.sourceCode.ast.body.some(
    (statement) => statement.type === 'ExpressionStatement' && statement.directive === directive,
  );
}

/** A name that nothing at the sites, in the module or among the globals it uses is called. */
function freeName(name: string, sites: readonly TSESTree.Node[], file: SourceFile, taken: ReadonlySet<string>): string {
  const base = name === 'default' ? 'canonical' : name;
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? base : `${base}${String(count)}`;
    if (!taken.has(candidate) && !isTaken(candidate, sites, file)) return candidate;
  }
}

function isTaken(name: string, sites: readonly TSESTree.Node[], file: SourceFile): boolean {
  const { ast, scopeManager } = file.sourceCode;
  const through = scopeManager?.globalScope?.through ?? [];
  return (
    through.some((reference) => reference.identifier.name === name) ||
    [...sites, ...ast.body.slice(0, 1)].some(
      (site) => (findVariable(file.sourceCode, site, name)?.defs.length ?? 0) > 0,
    )
  );
}
