import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { entryOf } from '../../emitters/entry-of.ts';
import { importedPathOf } from './imported-path-of.ts';
import type { Reader } from './reader.ts';
import { join, type Standing, standingOf, unknown } from './standing.ts';
import { memberOf } from './steps.ts';

/** What a value of a type is. */
export function evaluateType(type: TSESTree.TypeNode, reader: Reader): readonly Standing[] {
  switch (type.type) {
    case 'TSTypeReference':
      return ofReference(type, reader);
    case 'TSUnionType':
    case 'TSIntersectionType':
      return join(...type.types.map((part) => reader.ofType(part)));
    case 'TSTypeQuery':
      return type.exprName.type === 'Identifier' ? reader.of(type.exprName) : unknown;
    case 'TSTypeOperator':
      return type.typeAnnotation == null ? unknown : reader.ofType(type.typeAnnotation);
    default:
      return unknown;
  }
}

/** What a member of a value of a type is, where the file writes the members out. */
export function memberOfType(type: TSESTree.TypeNode, keys: readonly string[], reader: Reader): readonly Standing[] {
  const [key, ...rest] = keys;
  if (key === undefined) return reader.ofType(type);
  const member = membersOf(type, reader).find(
    (each) => each.type === 'TSPropertySignature' && staticKey(each as never) === key,
  );
  const declared = member?.type === 'TSPropertySignature' ? member.typeAnnotation?.typeAnnotation : undefined;
  if (declared !== undefined) return memberOfType(declared, rest, reader);
  return keys.reduce<readonly Standing[]>((found, each) => memberOf(found, each), reader.ofType(type));
}

function membersOf(type: TSESTree.TypeNode, { code }: Reader): readonly TSESTree.TypeElement[] {
  if (type.type === 'TSTypeLiteral') return type.members;
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return [];
  const declaration = code.variableOf(type.typeName)?.defs[0]?.node;
  if (declaration?.type === 'TSInterfaceDeclaration') return declaration.body.body;
  const aliased = declaration?.type === 'TSTypeAliasDeclaration' ? declaration.typeAnnotation : undefined;
  return aliased?.type === 'TSTypeLiteral' ? aliased.members : [];
}

const transparent: ReadonlySet<string> = new Set([
  'Readonly',
  'Required',
  'NonNullable',
  'Promise',
  'Awaited',
  'Partial',
]);

function ofReference({ typeName, typeArguments }: TSESTree.TSTypeReference, reader: Reader): readonly Standing[] {
  const named = reader
    .thingsAt(typeName)
    .flatMap(({ family, gives: { typed, isSharedByType } }) =>
      typed === undefined ? [] : [standingOf(family, typed, isSharedByType === true ? 'module' : 'unknown')],
    );
  if (named.length > 0 || typeName.type !== 'Identifier') return named;
  const variable = reader.code.variableOf(typeName);
  const [definition] = variable?.defs ?? [];
  const [inner] = typeArguments?.params ?? [];
  if (definition === undefined && inner?.type === 'TSTypeQuery' && entryOf(madeBy, typeName.name) !== undefined)
    return ofFunctionType(typeName.name, inner, reader);
  if (definition === undefined)
    return inner !== undefined && transparent.has(typeName.name) ? reader.ofType(inner) : unknown;
  if (definition.type === 'ImportBinding') return ofImportedType(typeName, reader);
  return ofDeclaration(definition.node, reader);
}

/** How a type of a function or a class is asked for what it gives, and as which thing of a library that is known. */
const madeBy: Readonly<Record<string, 'called' | 'constructed'>> = {
  ReturnType: 'called',
  InstanceType: 'constructed',
};

/** `ReturnType<typeof createClient>`, `InstanceType<typeof Server>` */
function ofFunctionType(name: string, { exprName }: TSESTree.TSTypeQuery, reader: Reader): readonly Standing[] {
  const way = entryOf(madeBy, name);
  const made = reader.thingsAt(exprName).flatMap(({ family, gives }) => {
    const role = way && gives[way];
    return role === undefined ? [] : [standingOf(family, role, 'unknown')];
  });
  return made.length > 0 || way !== 'called' ? made : reader.ofResults(exprName);
}

function ofImportedType(name: TSESTree.Identifier, reader: Reader): readonly Standing[] {
  const path = importedPathOf(name, reader.code);
  const [exportName, ...rest] = path?.names ?? [];
  if (path === undefined || exportName === undefined || rest.length > 0) return unknown;
  const found = reader.project.declarationOf(reader.code, path.specifier, exportName);
  const declared = found !== undefined && 'defs' in found.node ? found.node.defs[0]?.node : undefined;
  return found === undefined || declared === undefined ? unknown : ofDeclaration(declared, found.reader);
}

function ofDeclaration(node: TSESTree.Node, reader: Reader): readonly Standing[] {
  switch (node.type) {
    case 'TSTypeAliasDeclaration':
      return reader.ofType(node.typeAnnotation);
    case 'TSInterfaceDeclaration':
      return join(
        ...node.extends.map(({ expression }) =>
          reader
            .thingsAt(expression)
            .flatMap(({ family, gives: { typed } }) =>
              typed === undefined ? [] : [standingOf(family, typed, 'unknown')],
            ),
        ),
      );
    default:
      return unknown;
  }
}
