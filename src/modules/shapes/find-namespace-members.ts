import type { Statement } from 'oxc-parser';

import type { Declaration } from '../declarations/find-declarations.ts';
import type { Origin } from '../records/module-record.ts';
import type { ShapeReader } from './shape-reader.ts';
import type { ShapedMember } from './value-shape.ts';

/** Finds what namespaces of a function's name add to it: `namespace open { export const size = 1; }`. */
export function findNamespaceMembers(
  { path, localName }: Origin,
  declarations: readonly Declaration[],
  reader: ShapeReader,
): ReadonlyMap<string, ShapedMember> {
  const statements = declarations.flatMap((each) =>
    each.type === 'TSModuleDeclaration' ? (each.body?.body ?? []) : [],
  );
  const members = new Map<string, ShapedMember>();
  for (const [name, isWritable] of statements.flatMap(exportedBy)) {
    const shape = reader.inner().origin({ path, localName: `${localName}.${name}` }, 'value');
    members.set(name, { shape, isWritable });
  }
  return members;
}

/** The values that a statement exports, and whether others may write them. */
function exportedBy(statement: Statement): readonly (readonly [name: string, isWritable: boolean])[] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
  switch (declaration?.type) {
    case 'VariableDeclaration':
      return declaration.declarations.flatMap(({ id }) =>
        id.type === 'Identifier' ? [[id.name, declaration.kind !== 'const'] as const] : [],
      );
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
      return declaration.id === null ? [] : [[declaration.id.name, false]];
    default:
      return [];
  }
}
