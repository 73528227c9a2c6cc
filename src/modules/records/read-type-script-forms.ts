import type { Program, TSImportEqualsDeclaration } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import type { ModuleDraft } from './module-draft.ts';

/** Reads `import x = require('m')`, `import X = ns.X` and `export = X`, which the parser's module record leaves out. */
export function readTypeScriptForms({ body }: Program, draft: ModuleDraft): void {
  for (const statement of body) {
    if (statement.type === 'TSImportEqualsDeclaration') readImportEquals(statement, draft);
    if (statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'TSImportEqualsDeclaration') {
      readImportEquals(statement.declaration, draft);
    }
  }
  for (const statement of body) {
    if (statement.type !== 'TSExportAssignment') continue;
    const expression = bareExpression(statement.expression);
    const name = expression.type === 'Identifier' ? expression.name : undefined;
    const imported = name === undefined ? undefined : draft.imports.get(name);
    draft.whole =
      imported === undefined
        ? { kind: 'local', localName: name ?? '*default*' }
        : { kind: 'indirect', specifier: imported.specifier, importName: imported.importName };
  }
}

function readImportEquals(
  { id, importKind, moduleReference }: TSImportEqualsDeclaration,
  { imports, requests }: ModuleDraft,
): void {
  const isType = importKind === 'type';
  if (moduleReference.type === 'TSExternalModuleReference') {
    const { value, start } = moduleReference.expression;
    imports.set(id.name, { specifier: value, importName: '*', isType });
    requests.push({ specifier: value, start, isType });
    return;
  }
  if (moduleReference.type !== 'TSQualifiedName' || moduleReference.left.type !== 'Identifier') return;
  const namespace = imports.get(moduleReference.left.name);
  if (namespace?.importName !== '*') return;
  imports.set(id.name, {
    specifier: namespace.specifier,
    importName: moduleReference.right.name,
    isType: isType || namespace.isType,
  });
}
