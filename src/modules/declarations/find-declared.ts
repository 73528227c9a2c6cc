import type { Expression } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import type { DeclarationSource } from '../records/declaration-source.ts';
import { type Declaration, findDeclarations } from './find-declarations.ts';
import type { Origin } from '../records/module-record.ts';
import { namedKey } from '../syntax/named-key.ts';
import { createTypeReader } from '../annotations/read-type.ts';
import type { ReadType } from '../annotations/type-shape.ts';

/** The declarations at an origin, with the module they stand in. */
export interface Declared {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly readType: ReadType;
}

/** Finds the declarations at an origin; a variable that only names another thing leads to that thing's. */
export function findDeclared(origin: Origin, source: DeclarationSource): Declared | undefined {
  return find(origin, source, new Set());
}

function find({ path, localName }: Origin, source: DeclarationSource, visited: Set<string>): Declared | undefined {
  const step = `${localName}\0${path}`;
  const program = visited.has(step) ? undefined : source.programOf(path);
  if (program === undefined) return undefined;
  visited.add(step);
  const declarations = findDeclarations(program, localName);
  const [first] = declarations;
  const named = first?.type === 'Value' && first.value !== undefined ? findNamed(first.value, path, source) : undefined;
  const behind = named && find(named, source, visited);
  if (behind !== undefined || declarations.length === 0) return behind;
  return { path, declarations, readType: createTypeReader(path, source) };
}

/** Where the thing is declared that a name, or a member of a namespace, stands for, read at a module's top level. */
export function findNamed(expression: Expression, path: string, source: DeclarationSource): Origin | undefined {
  const bare = bareExpression(expression);
  if (bare.type === 'Identifier') {
    const imported = source.recordOf(path)?.imports.get(bare.name);
    if (imported !== undefined) return source.originOfImport(path, imported.specifier, imported.importName);
    return { path, localName: bare.name };
  }
  if (bare.type !== 'MemberExpression') return undefined;
  const key = bare.property.type === 'PrivateIdentifier' ? undefined : namedKey(bare.property, bare.computed);
  if (key === undefined) return undefined;
  const namespace =
    bare.object.type === 'Identifier' ? source.recordOf(path)?.imports.get(bare.object.name) : undefined;
  if (namespace?.importName === '*') return source.originOfImport(path, namespace.specifier, key);
  const owner = findNamed(bare.object, path, source);
  return owner && findInNamespace(owner, key, source);
}

/** Where an export of a module, or of a namespace of TypeScript, is declared. */
export function findInNamespace(owner: Origin, name: string, source: DeclarationSource): Origin | undefined {
  const { path, localName } = owner;
  if (localName === '*') return source.originOf(path, name);
  const program = source.programOf(path);
  const isNamespace =
    program !== undefined && findDeclarations(program, localName).some(({ type }) => type === 'TSModuleDeclaration');
  const inner = `${localName}.${name}`;
  return isNamespace && findDeclarations(program, inner).length > 0 ? { path, localName: inner } : undefined;
}
