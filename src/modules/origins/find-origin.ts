import { isBuiltin } from 'node:module';

import { isRelative } from '../resolution/is-relative.ts';
import type { ExportEntry, ModuleRecord, Origin } from '../records/module-record.ts';

/** The answer to the question where an export of a module is declared. */
export type Finding =
  | { readonly kind: 'found'; readonly origin: Origin }
  /** No module at hand gives the name, but a star leads to one package that is not there: it can only come from that. */
  | { readonly kind: 'presumed'; readonly origin: Origin }
  /** The module has no such export. */
  | { readonly kind: 'absent' }
  /** Two `export *` give different things under this name, so nobody can import it. */
  | { readonly kind: 'ambiguous' }
  /** The chain breaks at `at`: this module cannot be read, or a specifier in it cannot be resolved. */
  | { readonly kind: 'unknown'; readonly at: string };

/** What the search needs of the graph. */
export interface LinkedModules {
  resolve(specifier: string, fromFile: string): string | undefined;
  recordOf(path: string): ModuleRecord | undefined;
  /** `false` when the module's text shows that it cannot export the name. */
  mayExport(path: string, exportName: string): boolean;
}

const ABSENT: Finding = { kind: 'absent' };
const AMBIGUOUS: Finding = { kind: 'ambiguous' };

/**
 * Follows an export through re-exports, as ESM links modules: a name the module gives itself beats those of stars,
 * `default` never comes through a star, stars that lead to one declaration agree, others are ambiguous, and a name that
 * only leads back to itself is absent. Of CommonJS modules, `default` is the whole of `module.exports`.
 */
export function findOrigin(path: string, exportName: string, modules: LinkedModules): Finding {
  return search(path, exportName, modules, new Set());
}

/** Like {@link findOrigin} for an import as it stands in a file; `*` asks for the whole module. */
export function findOriginOfImport(
  fromFile: string,
  specifier: string,
  importName: string,
  modules: LinkedModules,
): Finding {
  return searchImport(fromFile, specifier, importName, modules, new Set());
}

function search(path: string, exportName: string, modules: LinkedModules, visited: Set<string>): Finding {
  const step = `${exportName}\0${path}`;
  if (visited.has(step)) return ABSENT;
  visited.add(step);
  // The text is enough to skip most of the modules behind a barrel's stars.
  if (exportName !== '*' && !modules.mayExport(path, exportName)) return ABSENT;
  const record = modules.recordOf(path);
  if (record === undefined) return exportName === '*' ? found(path, '*') : { kind: 'unknown', at: path };
  const entry = exportName === '*' ? record.whole : record.exports.get(exportName);
  if (entry !== undefined) return searchEntry(entry, path, modules, visited);
  if (exportName === '*') return found(path, '*');
  if (exportName === 'default') {
    return record.isCommonJs || record.whole !== undefined ? search(path, '*', modules, visited) : ABSENT;
  }
  return searchStars(record, exportName, modules, visited);
}

function searchEntry(entry: ExportEntry, path: string, modules: LinkedModules, visited: Set<string>): Finding {
  switch (entry.kind) {
    case 'local':
    case 'value':
      return found(path, entry.localName);
    case 'indirect':
      return searchImport(path, entry.specifier, entry.importName, modules, visited);
  }
}

function searchImport(
  fromFile: string,
  specifier: string,
  importName: string,
  modules: LinkedModules,
  visited: Set<string>,
): Finding {
  const path = modules.resolve(specifier, fromFile);
  if (path !== undefined) return search(path, importName, modules, visited);
  if (isRelative(specifier) || specifier === '') return { kind: 'unknown', at: fromFile };
  return found(packageIdentity(specifier), importName);
}

function searchStars(record: ModuleRecord, exportName: string, modules: LinkedModules, visited: Set<string>): Finding {
  const findings = record.stars.map((specifier): Finding => {
    const path = modules.resolve(specifier, record.path);
    if (path !== undefined) return search(path, exportName, modules, visited);
    if (isRelative(specifier)) return { kind: 'unknown', at: record.path };
    return { kind: 'presumed', origin: { path: packageIdentity(specifier), localName: exportName } };
  });
  return (
    findings.find(({ kind }) => kind === 'ambiguous') ??
    agreed(findings, 'found', AMBIGUOUS) ??
    findings.find(({ kind }) => kind === 'unknown') ??
    agreed(findings, 'presumed', { kind: 'unknown', at: record.path }) ??
    ABSENT
  );
}

/** The one origin that the findings of a kind share, `disagreement` if they have several. */
function agreed(findings: readonly Finding[], kind: 'found' | 'presumed', disagreement: Finding): Finding | undefined {
  const [first, ...others] = findings.flatMap((finding) => (finding.kind === kind ? finding : []));
  if (first === undefined) return undefined;
  return others.every(({ origin }) => isSame(first.origin, origin)) ? first : disagreement;
}

/** Built-in modules have one identity, with and without `node:`. */
function packageIdentity(specifier: string): string {
  return isBuiltin(specifier) && !specifier.startsWith('node:') ? `node:${specifier}` : specifier;
}

function isSame(left: Origin, right: Origin): boolean {
  return left.path === right.path && left.localName === right.localName;
}

function found(path: string, localName: string): Finding {
  return { kind: 'found', origin: { path, localName } };
}
