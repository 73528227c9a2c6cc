import type { TSESTree } from '@typescript-eslint/utils';
import { isClass } from '../values/class-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import type { Bodies } from './body.ts';
import { kindsOfClasses } from './kind-of-content.ts';
import type { Kind } from './kind.ts';
import { ANY, ENTRY } from './ref.ts';

type Declared = TSESTree.TypeNode | undefined;

/** Generic types that stand for what they are given. */
const transparent: ReadonlySet<string> = new Set([
  'Awaited',
  'DeepReadonly',
  'NonNullable',
  'Partial',
  'Promise',
  'Readonly',
  'Required',
]);

const LONGEST_ALIAS = 8;

/** The type that a type declares at a path, by the type literals, interfaces and aliases of the file. */
export function typeAt(type: Declared, path: readonly string[], bodies: Bodies): Declared {
  let current = type && resolve(type, bodies);
  for (const key of path) {
    if (current === undefined) return undefined;
    const member = memberOf(current, key, bodies);
    current = member && resolve(member, bodies);
  }
  return current;
}

export function kindOfType(type: TSESTree.TypeNode, bodies: Bodies): Kind {
  const resolved = resolve(type, bodies);
  switch (resolved.type) {
    case 'TSArrayType':
    case 'TSTupleType':
      return 'array';
    case 'TSTypeLiteral':
    case 'TSMappedType':
      return 'object';
    case 'TSStringKeyword':
    case 'TSNumberKeyword':
    case 'TSBooleanKeyword':
    case 'TSBigIntKeyword':
    case 'TSSymbolKeyword':
      return 'primitive';
    case 'TSTypeReference': {
      const name = nameOf(resolved);
      return (
        (name === undefined || declarationOf(name, bodies) !== undefined ? undefined : kindsOfClasses.get(name)) ??
        'unknown'
      );
    }
    default:
      return 'unknown';
  }
}

/** Does the type forbid to write? */
export function isReadonlyType(type: TSESTree.TypeNode): boolean {
  if (type.type === 'TSTypeOperator') return type.operator === 'readonly';
  if (type.type !== 'TSTypeReference') return false;
  return /^(?:DeepReadonly|Readonly(?:Array|Map|Set)?|const)$/u.test(nameOf(type) ?? '');
}

function resolve(type: TSESTree.TypeNode, bodies: Bodies): TSESTree.TypeNode {
  let current = type;
  for (let steps = 0; steps < LONGEST_ALIAS; steps += 1) {
    const next = resolveOnce(current, bodies);
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

function resolveOnce(type: TSESTree.TypeNode, bodies: Bodies): Declared {
  switch (type.type) {
    case 'TSTypeOperator':
      return type.operator === 'readonly' ? type.typeAnnotation : undefined;
    case 'TSUnionType': {
      const things = type.types.filter((part) => part.type !== 'TSNullKeyword' && part.type !== 'TSUndefinedKeyword');
      return things.length === 1 ? things[0] : undefined;
    }
    case 'TSTypeReference': {
      const name = nameOf(type);
      const declaration = name === undefined ? undefined : declarationOf(name, bodies);
      if (declaration?.type === 'TSTypeAliasDeclaration') return declaration.typeAnnotation;
      return declaration === undefined && name !== undefined && transparent.has(name)
        ? type.typeArguments?.params[0]
        : undefined;
    }
    default:
      return undefined;
  }
}

function memberOf(type: TSESTree.TypeNode, key: string, bodies: Bodies): Declared {
  switch (type.type) {
    case 'TSArrayType':
      return isElement(key) ? type.elementType : undefined;
    case 'TSTypeLiteral':
      return ofMembers(type.members, key);
    case 'TSTypeReference': {
      const name = nameOf(type);
      const declaration = name === undefined ? undefined : declarationOf(name, bodies);
      if (declaration?.type === 'TSInterfaceDeclaration') return ofMembers(declaration.body.body, key);
      if (isClass(declaration)) return ofFields(declaration.body.body, key);
      const given = type.typeArguments?.params ?? [];
      if (name === 'Record') return given[1];
      if (key === ENTRY || !isElement(key)) return undefined;
      return name === 'Map' || name === 'ReadonlyMap' || name === 'WeakMap' ? given[1] : given[0];
    }
    default:
      return undefined;
  }
}

function isElement(key: string): boolean {
  return key === ANY || /^\d+$/u.test(key);
}

function ofMembers(members: readonly TSESTree.TypeElement[], key: string): Declared {
  for (const member of members) {
    if (member.type === 'TSIndexSignature') return member.typeAnnotation?.typeAnnotation;
    if (member.type !== 'TSPropertySignature') continue;
    if (staticKey(member as never) === key) return member.typeAnnotation?.typeAnnotation;
  }
  return undefined;
}

function ofFields(members: readonly TSESTree.ClassElement[], key: string): Declared {
  for (const member of members) {
    if (member.type !== 'PropertyDefinition' || member.static) continue;
    if (staticKey(member) === key) return member.typeAnnotation?.typeAnnotation;
  }
  return undefined;
}

function nameOf({ typeName }: TSESTree.TSTypeReference): string | undefined {
  return typeName.type === 'Identifier' ? typeName.name : undefined;
}

const declarations = new WeakMap<Bodies, ReadonlyMap<string, TSESTree.Node>>();

/** The type or class of that name at the top of the file. */
function declarationOf(name: string, bodies: Bodies): TSESTree.Node | undefined {
  let known = declarations.get(bodies);
  if (known === undefined) declarations.set(bodies, (known = readDeclarations(bodies)));
  return known.get(name);
}

function readDeclarations({ sourceCode }: Bodies): ReadonlyMap<string, TSESTree.Node> {
  const found = new Map<string, TSESTree.Node>();
  for (const statement of sourceCode.ast.body) {
    const isExport = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration';
    const declaration: TSESTree.Node | null = isExport ? statement.declaration : statement;
    switch (declaration?.type) {
      case 'ClassDeclaration':
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
        if (declaration.id) found.set(declaration.id.name, declaration);
    }
  }
  return found;
}
