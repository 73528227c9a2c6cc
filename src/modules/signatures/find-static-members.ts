import type { Program, TSModuleDeclaration } from 'oxc-parser';

import { findClassLineage } from './class-lineage.ts';
import type { Declaration } from '../declarations/find-declarations.ts';
import type { DeclarationSource } from '../records/declaration-source.ts';
import { findDeclared } from '../declarations/find-declared.ts';
import type { Origin } from '../records/module-record.ts';
import { isTypeScript } from '../syntax/parse-source.ts';
import { namedKey } from '../syntax/named-key.ts';

/** The members by which a thing itself, not an instance of it, can be asked. */
export interface StaticMembers {
  readonly names: ReadonlySet<string>;
  /** Others may exist. */
  readonly isPartial: boolean;
}

/** Finds the static members of a class, the properties of an object literal, the members of an enum or a namespace. */
export function findStaticMembers(origin: Origin, source: DeclarationSource): StaticMembers {
  const declared = findDeclared(origin, source);
  const { declarations = [] } = declared ?? {};
  if (declared !== undefined && isTypeScript(declared.path) && declarations.every(isFunction)) {
    return { names: functionMembers(source.programOf(declared.path)), isPartial: false };
  }
  const lineage = findClassLineage(origin, source);
  const names = new Set<string>();
  for (const { own } of lineage?.generations ?? []) {
    for (const member of own.members) {
      if (member.isStatic) names.add(member.name);
    }
  }
  for (const declaration of declarations) {
    for (const name of propertyNames(declaration)) names.add(name);
  }
  const isClosed =
    lineage === undefined
      ? declarations.length > 0 && declarations.every(isClosedObject)
      : lineage.isComplete && lineage.generations.every(({ own }) => !own.isPartial);
  return { names, isPartial: !isClosed };
}

function isFunction({ type }: Declaration): boolean {
  return type.includes('Function');
}

/** What every function has, and what the module gives to its functions: TypeScript knows of no other members. */
function functionMembers(program: Program | undefined): ReadonlySet<string> {
  const names = new Set(inherited);
  for (const statement of program?.body ?? []) {
    const assignment = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (assignment?.type !== 'AssignmentExpression' || assignment.left.type !== 'MemberExpression') continue;
    const { property, computed } = assignment.left;
    const name = property.type === 'PrivateIdentifier' ? undefined : namedKey(property, computed);
    if (name !== undefined) names.add(name);
  }
  return names;
}

const inherited = [Object.prototype, Function.prototype].flatMap((prototype) => Object.getOwnPropertyNames(prototype));

function propertyNames(declaration: Declaration): readonly string[] {
  switch (declaration.type) {
    case 'Value':
      if (declaration.value?.type !== 'ObjectExpression') return [];
      return declaration.value.properties.flatMap((property) => {
        const name = property.type === 'SpreadElement' ? undefined : namedKey(property.key, property.computed);
        return name ?? [];
      });
    case 'TSEnumDeclaration':
      return declaration.body.members.flatMap(({ id }) => namedKey(id, false) ?? []);
    case 'TSModuleDeclaration':
      return namespaceNames(declaration);
    default:
      return [];
  }
}

function namespaceNames({ body }: TSModuleDeclaration): readonly string[] {
  return (body?.body ?? []).flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
    if (declaration === null) return [];
    if (declaration.type === 'VariableDeclaration') {
      return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? id.name : []));
    }
    return declaration.id?.type === 'Identifier' ? declaration.id.name : [];
  });
}

/** Functions may be given properties anywhere, and values be made by calls; only these show all they have. */
function isClosedObject(declaration: Declaration): boolean {
  if (declaration.type === 'TSEnumDeclaration') return true;
  return (
    declaration.type === 'Value' &&
    declaration.value?.type === 'ObjectExpression' &&
    declaration.value.properties.every(({ type }) => type === 'Property')
  );
}
