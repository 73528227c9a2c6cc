import type { ImportDeclaration, Node, Program } from 'oxc-parser';

import { visitNodes } from '../syntax/visit-nodes.ts';

/**
 * Finds the specifiers of imports that TypeScript leaves out although they do not say `type`: nothing uses what they
 * import but types.
 */
export function erasedSpecifiers({ body }: Program): ReadonlySet<string> {
  const imports = body.filter((statement) => statement.type === 'ImportDeclaration');
  const used = namesUsedIn(body.filter((statement) => statement.type !== 'ImportDeclaration'));
  const kept = new Set(imports.filter((statement) => isKept(statement, used)).map(({ source }) => source.value));
  const loaded = new Set(body.flatMap((statement) => reExportedFrom(statement)));
  return new Set(
    imports.map(({ source }) => source.value).filter((specifier) => !kept.has(specifier) && !loaded.has(specifier)),
  );
}

/** An import of nothing is there for its effects. */
function isKept({ specifiers, importKind }: ImportDeclaration, used: ReadonlySet<string>): boolean {
  if (importKind === 'type') return false;
  return specifiers.length === 0 || specifiers.some(({ local }) => used.has(local.name));
}

/** The names that may be those of values. Decorated code may hand its types to run time. */
function namesUsedIn(statements: readonly Node[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of statements) {
    visitNodes(statement, (node) => {
      if (node.type === 'Identifier' || node.type === 'JSXIdentifier') names.add(node.name);
      return !isType(node);
    });
  }
  return names;
}

const values = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'TSNonNullExpression',
  'TSInstantiationExpression',
  'TSEnumDeclaration',
  'TSEnumBody',
  'TSEnumMember',
  'TSModuleDeclaration',
  'TSModuleBlock',
  'TSParameterProperty',
  'TSExportAssignment',
  'TSImportEqualsDeclaration',
  'TSQualifiedName',
  'TSAbstractMethodDefinition',
  'TSAbstractPropertyDefinition',
  'TSAbstractAccessorProperty',
]);

function isType({ type }: Node): boolean {
  return type.startsWith('TS') && !values.has(type);
}

function reExportedFrom(statement: Node): readonly string[] {
  if (statement.type !== 'ExportNamedDeclaration' && statement.type !== 'ExportAllDeclaration') return [];
  return statement.source && statement.exportKind !== 'type' ? [statement.source.value] : [];
}
