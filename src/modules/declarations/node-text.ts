import { findNamed } from './find-declared.ts';
import type { DeclarationSource } from '../records/declaration-source.ts';

/** Where a piece of syntax stands, and what its own names are called: those of type parameters, or of the type itself. */
export interface TextPlace {
  readonly path: string;
  readonly source: DeclarationSource;
  readonly own: ReadonlyMap<string, string>;
}

const layout = new Set(['start', 'end', 'parent', 'raw', 'decorators']);

/** The structure of a type as a text that is equal for equal types: without layout, with the module of each type that is named. */
export function nodeText(part: unknown, { path, source, own }: TextPlace): string {
  return JSON.stringify(part, function (this: unknown, key: string, value: unknown): unknown {
    if (layout.has(key)) return undefined;
    if (key === 'params' && Array.isArray(value)) return value.map(anonymous);
    const name = key === 'typeName' || key === 'exprName' ? nameIn(value) : undefined;
    return name === undefined ? value : (own.get(name) ?? resolved(name, value, { path, source }));
  });
}

/** Names of parameters are documentation; their types count. */
function anonymous(parameter: unknown): unknown {
  if (typeof parameter !== 'object' || parameter === null || !('name' in parameter)) return parameter;
  return 'typeAnnotation' in parameter ? { ...parameter, name: '_' } : parameter;
}

/** The name of an identifier. */
export function nameIn(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null || !('name' in node)) return undefined;
  return typeof node.name === 'string' ? node.name : undefined;
}

/** Names that the module neither imports nor declares are global, or type parameters. */
function resolved(name: string, node: unknown, { path, source }: Pick<TextPlace, 'path' | 'source'>): string {
  const origin = findNamed(node as Parameters<typeof findNamed>[0], path, source);
  const isForeign = origin !== undefined && (origin.path !== path || isDeclared(name, path, source));
  return isForeign ? `${origin.path}#${origin.localName}` : name;
}

function isDeclared(name: string, path: string, source: DeclarationSource): boolean {
  return (source.programOf(path)?.body ?? []).some((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    return declaration !== null && 'id' in declaration && nameIn(declaration.id) === name;
  });
}
