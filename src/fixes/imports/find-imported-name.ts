import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { Origin } from '../../modules/records/module-record.ts';
import { type ModuleBinding, moduleBindings } from './module-bindings.ts';

/** An export that is looked for among the bindings of a file. */
interface Wanted {
  readonly path: string;
  readonly name: string;
  readonly isType: boolean;
}

/** The local expression by which a file already has an export, visible at every site: `name`, `alias` or `ns.name`. */
export function findImportedName(
  wanted: Wanted,
  sites: readonly TSESTree.Node[],
  file: SourceFile,
): string | undefined {
  const origin = file.graph.originOf(wanted.path, wanted.name);
  if (origin === undefined) return undefined;
  for (const binding of moduleBindings(file)) {
    if (binding.holds === (wanted.isType ? 'values' : 'types')) continue;
    const member = memberFor(binding, wanted.name, origin, file);
    if (member === undefined || !sites.every((site) => isVisible(binding, site, file))) continue;
    return binding.variable.name + member;
  }
  return undefined;
}

/** What has to follow the local name to get the export: nothing, or `.name` of a namespace. */
function memberFor(
  { specifier, taken }: ModuleBinding,
  name: string,
  origin: Origin,
  file: SourceFile,
): string | undefined {
  const isNamespace = taken === '*';
  if (isNamespace && name === 'default') return undefined;
  const found = originOfTaken(specifier, isNamespace ? name : taken, origin, file);
  if (found?.path !== origin.path || found.localName !== origin.localName) return undefined;
  return isNamespace ? `.${name}` : '';
}

/** Where what is taken is declared, as far as it may be the wanted thing: the search for that passes by most modules. */
function originOfTaken(specifier: string, name: string, wanted: Origin, file: SourceFile): Origin | undefined {
  const { graph, landmarks, path } = file;
  return landmarks.paths.has(wanted.path)
    ? graph.originOfImportAmong(path, specifier, name, landmarks.paths)
    : graph.originOfImport(path, specifier, name);
}

/** Does the name mean the binding at the site, and does it have its value there? */
function isVisible({ variable, from }: ModuleBinding, site: TSESTree.Node, { sourceCode }: SourceFile): boolean {
  return from <= site.range[0] && findVariable(sourceCode, site, variable.name) === variable;
}
