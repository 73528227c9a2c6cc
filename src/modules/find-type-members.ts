import type { Program, TSSignature } from 'oxc-parser';

/** The members of an interface or object type that a module declares under a name; `undefined` if there is none. */
export function findTypeMembers({ body }: Program, name: string): readonly TSSignature[] | undefined {
  const members: TSSignature[] = [];
  let isDeclared = false;
  for (const statement of body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type === 'TSInterfaceDeclaration' && declaration.id.name === name) {
      members.push(...declaration.body.body);
      isDeclared = true;
    }
    if (declaration?.type === 'TSTypeAliasDeclaration' && declaration.id.name === name) {
      if (declaration.typeAnnotation.type === 'TSTypeLiteral') members.push(...declaration.typeAnnotation.members);
      isDeclared = true;
    }
  }
  return isDeclared ? members : undefined;
}
