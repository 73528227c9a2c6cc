import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { Reason, TextEdit } from '../../sightings/proposal.ts';
import { findImportedName } from './find-imported-name.ts';
import { freeName, moduleName } from './free-name.ts';
import { insertImports, type NewImport } from './insert-imports.ts';
import { moduleStyleOf } from './module-style.ts';
import { because } from '../reason.ts';

/** An export of another module that an edit uses at some place. */
export interface ImportNeed {
  /** Absolute path of the module. */
  readonly path: string;
  /** The module as the settings name it. */
  readonly declared: string;
  readonly name: string;
  /** What to call a default export. */
  readonly called?: string | undefined;
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

/**
 * Plans the imports of all `needs` of a file together: existing bindings are used, the rest is imported once.
 *
 * @param spent what binds something that nothing uses afterwards, and is removed.
 */
export function planImports(
  needs: readonly ImportNeed[],
  file: SourceFile,
  spent: readonly TSESTree.Node[] = [],
): ImportPlan | Reason {
  const locals = new Map<string, string>();
  const additions = new Additions(file, needs);
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
    locals.set(key, additions.add(need, sites, isType));
  }
  const edits = insertImports(additions.imports, file, spent);
  if ('code' in edits) return edits;
  return {
    edits,
    added: additions.imports.length,
    localName: (need) => locals.get(exportKey(need)) ?? need.name,
  };
}

/** The imports that a file lacks. */
class Additions {
  readonly #imports = new Map<string, NewImport>();
  readonly #file: SourceFile;
  readonly #sites: readonly TSESTree.Node[];
  readonly #isWhole: boolean;

  constructor(file: SourceFile, needs: readonly ImportNeed[]) {
    this.#file = file;
    this.#sites = needs.map(({ site }) => site);
    this.#isWhole = moduleStyleOf(file) === 'import-equals';
  }

  get imports(): readonly NewImport[] {
    return [...this.#imports.values()];
  }

  /** Adds an export, or the module that has it, and gives the local expression for it. */
  add(
    { path, declared, name, called = 'canonical' }: ImportNeed,
    sites: readonly TSESTree.Node[],
    isType: boolean,
  ): string {
    const key = this.#isWhole ? path : `${path}#${name}`;
    const known = this.#imports.get(key);
    const base = this.#isWhole ? moduleName(path) : name === 'default' ? called : name;
    const taken = new Set(this.imports.map(({ local }) => local));
    const local = known?.local ?? freeName(base, this.#isWhole ? this.#sites : sites, this.#file, taken);
    this.#imports.set(key, {
      path,
      declared,
      name: this.#isWhole ? '*' : name,
      local,
      isType: isType && known?.isType !== false,
      site: Math.min(known?.site ?? Infinity, ...sites.map(({ range }) => range[0])),
    });
    return this.#isWhole ? `${local}.${name}` : local;
  }
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

/** What forbids the file to import an export. A type-only import is erased and closes no cycle. */
export function importObstacle(need: ImportNeed, isType: boolean, file: SourceFile): Reason | undefined {
  if (file.graph.originOf(need.path, need.name) === undefined) {
    return because('reference-dead', `${need.declared}#${need.name}`);
  }
  if (isType) return undefined;
  if (need.path === file.path || file.graph.reaches(need.path, file.path)) {
    return because('would-import-cycle', need.declared);
  }
  const isServerOnly = hasDirective(file, 'use client') && file.graph.loads(need.path, 'server-only');
  return isServerOnly ? because('client-file-server-factory') : undefined;
}

function hasDirective(file: SourceFile, directive: string): boolean {
  return file.sourceCode.ast.body.some(
    (statement) => statement.type === 'ExpressionStatement' && statement.directive === directive,
  );
}
