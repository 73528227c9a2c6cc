import type { Declaration } from '../declarations/find-declarations.ts';
import { findNamed } from '../declarations/find-declared.ts';
import type { ShapeReader } from './shape-reader.ts';

/**
 * The structure of an interface or a type as a text that is equal for equal types: without layout, the order of members
 * or the names of parameters, and with the module of each type that is named.
 */
export function typeText(declarations: readonly Declaration[], reader: ShapeReader): string | undefined {
  const texts = declarations.flatMap((declaration) => {
    switch (declaration.type) {
      case 'TSInterfaceDeclaration':
        return [...declaration.extends, ...declaration.body.body].map((part) => textOf(part, declaration, reader));
      case 'TSTypeAliasDeclaration': {
        const { typeAnnotation: type } = declaration;
        const parts = type.type === 'TSTypeLiteral' ? type.members : [type];
        return parts.map((part) => textOf(part, declaration, reader));
      }
      default:
        return [];
    }
  });
  const [first] = declarations;
  const parameters = first !== undefined && 'typeParameters' in first ? (first.typeParameters?.params ?? []) : [];
  return [...parameters.map((parameter) => textOf(parameter, first, reader)), ...texts.sort()].join(';');
}

const layout = new Set(['start', 'end', 'parent', 'raw', 'decorators']);

function textOf(part: unknown, declaration: unknown, reader: ShapeReader): string {
  const self = nameOf((declaration as { readonly id?: unknown }).id);
  return JSON.stringify(part, function (this: unknown, key: string, value: unknown): unknown {
    if (layout.has(key)) return undefined;
    if (key === 'params' && Array.isArray(value)) return value.map(anonymous);
    const name = key === 'typeName' || key === 'exprName' ? nameOf(value) : undefined;
    return name === undefined ? value : name === self ? '@self' : resolved(name, value, reader);
  });
}

/** Names of parameters are documentation; their types count. */
function anonymous(parameter: unknown): unknown {
  if (typeof parameter !== 'object' || parameter === null || !('name' in parameter)) return parameter;
  return 'typeAnnotation' in parameter ? { ...parameter, name: '_' } : parameter;
}

function nameOf(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null || !('name' in node)) return undefined;
  return typeof node.name === 'string' ? node.name : undefined;
}

/** Names that the module neither imports nor declares are global, or type parameters. */
function resolved(name: string, node: unknown, { path, source }: ShapeReader): string {
  const origin = findNamed(node as Parameters<typeof findNamed>[0], path, source);
  const isForeign = origin !== undefined && (origin.path !== path || isDeclared(name, path, source));
  return isForeign ? `${origin.path}#${origin.localName}` : name;
}

function isDeclared(name: string, path: string, source: ShapeReader['source']): boolean {
  return (source.programOf(path)?.body ?? []).some((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    return declaration !== null && 'id' in declaration && nameOf(declaration.id) === name;
  });
}
