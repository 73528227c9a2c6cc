import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { importedName } from '../javascript/bindings.ts';
import { findVariable } from '../javascript/find-variable.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import type { Origin } from '../modules/module-record.ts';

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
  for (const statement of file.sourceCode.ast.body) {
    if (statement.type !== 'ImportDeclaration') continue;
    for (const clause of statement.specifiers) {
      if (!wanted.isType && isTypeOnly(statement, clause)) continue;
      const member = memberFor(clause, statement.source.value, wanted.name, origin, file);
      const [variable] = file.sourceCode.getDeclaredVariables(clause);
      if (member === undefined || variable === undefined || !isVisible(variable, sites, file)) continue;
      return clause.local.name + member;
    }
  }
  return undefined;
}

/** The clause binds types only: `import type …` or `import { type … }`. */
export function isTypeOnly(statement: TSESTree.ImportDeclaration, clause: TSESTree.ImportClause): boolean {
  return statement.importKind === 'type' || (clause.type === 'ImportSpecifier' && clause.importKind === 'type');
}

/** What has to follow the clause's local name to get the export: nothing, or `.name` of a namespace. */
function memberFor(
  clause: TSESTree.ImportClause,
  specifier: string,
  name: string,
  origin: Origin,
  file: SourceFile,
): string | undefined {
  const taken = importedName(clause);
  const isNamespace = taken === '*';
  if (isNamespace && name === 'default') return undefined;
  const found = file.graph.originOfImport(file.path, specifier, isNamespace ? name : taken);
  if (found?.path !== origin.path || found.localName !== origin.localName) return undefined;
  return isNamespace ? `.${name}` : '';
}

function isVisible(variable: TSESLint.Scope.Variable, sites: readonly TSESTree.Node[], file: SourceFile): boolean {
  return sites.every((site) => findVariable(file.sourceCode, site, variable.name) === variable);
}
