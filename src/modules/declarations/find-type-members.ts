import type { Program, TSSignature } from 'oxc-parser';

/** Finds the members of a type that the module at hand declares. */
export type FindMembers = (name: string) => readonly TSSignature[] | undefined;

/**
 * The members of an interface or object type that a module declares under a name; `undefined` if there is none.
 *
 * @param options `isWhole` asks for types only that inherit no members and are not put together from others
 */
export function findTypeMembers(
  { body }: Program,
  name: string,
  { isWhole = false } = {},
): readonly TSSignature[] | undefined {
  const members: TSSignature[] = [];
  let isDeclared = false;
  for (const statement of body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type === 'TSInterfaceDeclaration' && declaration.id.name === name) {
      if (isWhole && declaration.extends.length > 0) return undefined;
      members.push(...declaration.body.body);
      isDeclared = true;
    }
    if (declaration?.type === 'TSTypeAliasDeclaration' && declaration.id.name === name) {
      if (declaration.typeAnnotation.type === 'TSTypeLiteral') members.push(...declaration.typeAnnotation.members);
      else if (isWhole) return undefined;
      isDeclared = true;
    }
  }
  return isDeclared ? members : undefined;
}
