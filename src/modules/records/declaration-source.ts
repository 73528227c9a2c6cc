import type { ImportDeclarationSpecifier, Program } from 'oxc-parser';

import type { ImportEntry, ModuleRecord, Origin } from './module-record.ts';

/** What reading declarations needs of the graph. */
export interface DeclarationSource {
  programOf(path: string): Program | undefined;
  recordOf(path: string): Pick<ModuleRecord, 'imports'> | undefined;
  originOf(path: string, exportName: string): Origin | undefined;
  originOfImport(fromFile: string, specifier: string, importName: string): Origin | undefined;
}

/** The same source with another text for one file. */
export function withProgram(file: string, program: Program, source: DeclarationSource): DeclarationSource {
  const record = { imports: importsIn(program) };
  return {
    ...source,
    programOf: (path) => (path === file ? program : source.programOf(path)),
    recordOf: (path) => (path === file ? record : source.recordOf(path)),
  };
}

function importsIn({ body }: Program): ReadonlyMap<string, ImportEntry> {
  const imports = new Map<string, ImportEntry>();
  for (const statement of body) {
    if (statement.type !== 'ImportDeclaration') continue;
    for (const clause of statement.specifiers) {
      imports.set(clause.local.name, {
        specifier: statement.source.value,
        importName: importedName(clause),
        isType: false,
      });
    }
  }
  return imports;
}

function importedName(clause: ImportDeclarationSpecifier): string {
  if (clause.type === 'ImportNamespaceSpecifier') return '*';
  if (clause.type === 'ImportDefaultSpecifier') return 'default';
  return clause.imported.type === 'Literal' ? clause.imported.value : clause.imported.name;
}
