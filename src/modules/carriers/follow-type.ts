import type {
  Class,
  Program,
  TSInterfaceDeclaration,
  TSSignature,
  TSType,
  TSTypeAliasDeclaration,
  TSTypeReference,
} from 'oxc-parser';

import type { DeclarationSource } from '../records/declaration-source.ts';
import type { Origin } from '../records/module-record.ts';
import { namedKey } from '../syntax/named-key.ts';
import { followName } from './bind-statements.ts';
import { doubted, eitherOf, type Found, EMPTY, NOTHING } from './found.ts';
import { firstKey, type Follower, memberMove, type Scope, type Way } from './follower.ts';

/** Types of the language that are, or hold, what their first argument says. */
const TRANSPARENT = new Set(['Readonly', 'Partial', 'Required', 'NonNullable', 'Awaited']);
const COLLECTIONS = new Set(['Array', 'ReadonlyArray']);

/** Goes along a way from a declared type: `typeof X` is the type of the class itself. */
export function followType(node: TSType, scope: Scope, way: Way, follower: Follower, source: DeclarationSource): Found {
  const [move, ...rest] = way;
  const follow = (type: TSType, onward: Way = way): Found => follower.type(type, scope, onward);
  switch (node.type) {
    case 'TSTypeQuery':
      return doubted(followQuery(node.exprName, scope, way, follower));
    case 'TSParenthesizedType':
      return follow(node.typeAnnotation);
    case 'TSTypeOperator':
      return node.operator === 'readonly' ? follow(node.typeAnnotation) : NOTHING;
    case 'TSUnionType':
    case 'TSIntersectionType':
      return doubted(eitherOf(node.types.map((type) => follow(type))));
    case 'TSArrayType':
      return isElement(way) ? follow(node.elementType, rest) : NOTHING;
    case 'TSTupleType':
      return eitherOf(
        node.elementTypes.flatMap((element, index) => {
          if (move?.step !== '[]' && firstKey(way) !== String(index)) return [];
          const type = element.type === 'TSNamedTupleMember' ? element.elementType : element;
          return type.type === 'TSOptionalType' || type.type === 'TSRestType' ? [] : follow(type, rest);
        }),
      );
    case 'TSFunctionType':
      return move?.step === '()' ? follow(node.returnType.typeAnnotation, rest) : NOTHING;
    case 'TSTypeLiteral':
      return followMembers(node.members, scope, way, follower);
    case 'TSIndexedAccessType': {
      const { indexType } = node;
      const key = indexType.type === 'TSLiteralType' ? namedKey(indexType.literal, true) : undefined;
      return follow(node.objectType, [memberMove(key), ...way]);
    }
    case 'TSTypeReference':
      return followReference(node, scope, way, follower, source);
    case 'TSAnyKeyword':
    case 'TSUnknownKeyword':
      return EMPTY;
    default:
      return NOTHING;
  }
}

/** `typeof a.b`, `typeof import('m').b`. */
function followQuery(
  name: Extract<TSType, { type: 'TSTypeQuery' }>['exprName'],
  scope: Scope,
  way: Way,
  follower: Follower,
): Found {
  if (name.type !== 'TSImportType') return followName(name, scope)(way);
  const keys: string[] = [];
  let rest = name.qualifier;
  for (; rest?.type === 'TSQualifiedName'; rest = rest.left) keys.unshift(rest.right.name);
  if (rest !== null) keys.unshift(rest.name);
  return follower.import(name.source.value, '*', scope.path, [...keys.map(memberMove), ...way]);
}

function followMembers(members: readonly TSSignature[], scope: Scope, way: Way, follower: Follower): Found {
  const [move, ...rest] = way;
  const key = firstKey(way);
  if (key === undefined && move?.step !== '[]') return NOTHING;
  const founds: Found[] = [];
  for (const member of members) {
    if (member.type === 'TSIndexSignature')
      founds.push(follower.type(member.typeAnnotation.typeAnnotation, scope, rest));
    if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') continue;
    if (key !== undefined && namedKey(member.key, member.computed) !== key) continue;
    const isMethod = member.type === 'TSMethodSignature' && member.kind === 'method';
    const type = member.type === 'TSPropertySignature' ? member.typeAnnotation : member.returnType;
    if (type === null || (isMethod && rest[0]?.step !== '()')) continue;
    founds.push(follower.type(type.typeAnnotation, scope, isMethod ? rest.slice(1) : rest));
  }
  return founds.length === 0 ? NOTHING : doubted(eitherOf(founds));
}

function followReference(
  { typeName, typeArguments }: TSTypeReference,
  scope: Scope,
  way: Way,
  follower: Follower,
  source: DeclarationSource,
): Found {
  if (typeName.type !== 'Identifier') return NOTHING;
  const { name } = typeName;
  const origin = originOfType(name, scope.path, source);
  if (origin !== undefined) return followDeclared(origin, way, follower, source);
  const [first, second] = typeArguments?.params ?? [];
  const [, ...rest] = way;
  if (first === undefined) return NOTHING;
  if (TRANSPARENT.has(name)) return follower.type(first, scope, way);
  if (COLLECTIONS.has(name)) return isElement(way) ? follower.type(first, scope, rest) : NOTHING;
  if (name === 'Promise') return way[0]?.step === 'await' ? follower.type(first, scope, rest) : NOTHING;
  if (name === 'Record' && second !== undefined) {
    return firstKey(way) !== undefined || way[0]?.step === '[]' ? follower.type(second, scope, rest) : NOTHING;
  }
  return NOTHING;
}

/** Where a type is declared that the module declares or imports; `undefined` for one of the language's own. */
function originOfType(name: string, path: string, source: DeclarationSource): Origin | undefined {
  const imported = source.recordOf(path)?.imports.get(name);
  if (imported !== undefined) return source.originOfImport(path, imported.specifier, imported.importName);
  const program = source.programOf(path);
  return program !== undefined && typesNamed(name, program).length > 0 ? { path, localName: name } : undefined;
}

/** Goes along a way from an interface, an alias or the instances of a class. */
function followDeclared({ path, localName }: Origin, way: Way, follower: Follower, source: DeclarationSource): Found {
  const program = source.programOf(path);
  const scope = follower.module(path);
  const founds = (program === undefined ? [] : typesNamed(localName, program)).map((declaration) => {
    switch (declaration.type) {
      case 'TSTypeAliasDeclaration':
        return follower.type(declaration.typeAnnotation, scope, way);
      case 'TSInterfaceDeclaration':
        return followInterface(declaration, scope, way, follower, source);
      default:
        return follower.class(declaration, scope, [{ step: 'new', args: [] }, ...way]);
    }
  });
  return founds.length === 0 ? NOTHING : doubted(eitherOf(founds));
}

function followInterface(
  { body, extends: bases }: TSInterfaceDeclaration,
  scope: Scope,
  way: Way,
  follower: Follower,
  source: DeclarationSource,
): Found {
  const own = followMembers(body.body, scope, way, follower);
  if (own.things.length > 0) return own;
  const inherited = bases.flatMap(({ expression }) => {
    const origin = expression.type === 'Identifier' ? originOfType(expression.name, scope.path, source) : undefined;
    return origin === undefined ? [] : followDeclared(origin, way, follower, source);
  });
  return eitherOf([own, ...inherited]);
}

type TypeDeclaration = TSTypeAliasDeclaration | TSInterfaceDeclaration | Class;

/** What a module declares as a type under a name; a merged interface is declared several times. */
function typesNamed(name: string, { body }: Program): readonly TypeDeclaration[] {
  return body.flatMap((statement) => {
    const isExport = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration';
    const declaration = isExport ? statement.declaration : statement;
    switch (declaration?.type) {
      case 'TSTypeAliasDeclaration':
      case 'TSInterfaceDeclaration':
      case 'ClassDeclaration':
        return declaration.id?.name === name ? [declaration] : [];
      default:
        return [];
    }
  });
}

function isElement(way: Way): boolean {
  const key = firstKey(way);
  return way[0]?.step === '[]' || (key !== undefined && /^\d+$/.test(key));
}
