import { basename, dirname } from 'node:path';
import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import type { SourceFile } from '../../javascript/source-file.ts';

/** A name that nothing at the sites, in the module or among the globals it uses is called: `base`, or `base2` and so on. */
export function freeName(
  base: string,
  sites: readonly TSESTree.Node[],
  file: SourceFile,
  taken: ReadonlySet<string>,
): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? base : `${base}${String(count)}`;
    if (!taken.has(candidate) && !isTaken(candidate, sites, file)) return candidate;
  }
}

/** What to call a module as a whole: `engineFactory` for `engine-factory.ts`, and `agents` for `agents/index.ts`. */
export function moduleName(path: string): string {
  const stem = basename(path).replace(/(?:\.d)?\.[cm]?[jt]sx?$/u, '');
  const words = (stem === 'index' ? basename(dirname(path)) : stem).split(/[^\p{ID_Continue}$]+/u).filter(Boolean);
  const name = words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
  return /^[\p{ID_Start}$_]/u.test(name) ? name : `module${name}`;
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
