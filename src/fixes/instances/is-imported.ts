import type { SourceFile } from '../../javascript/source-file.ts';
import { specifierName } from '../../javascript/syntax/static-key.ts';
import type { Origin } from '../../modules/records/module-record.ts';

/** Does the file import what is declared at the origin? */
export function isImported({ path, localName }: Origin, file: SourceFile): boolean {
  const { graph, sourceCode } = file;
  return sourceCode.ast.body.some((statement) => {
    if (statement.type !== 'ImportDeclaration') return false;
    const module = graph.resolve(statement.source.value, file.path);
    if (module === undefined) return false;
    return statement.specifiers.some((clause) => {
      if (clause.type === 'ImportNamespaceSpecifier') return module === path;
      const name = clause.type === 'ImportDefaultSpecifier' ? 'default' : specifierName(clause.imported);
      const origin = graph.originOf(module, name);
      return origin?.path === path && origin.localName === localName;
    });
  });
}
