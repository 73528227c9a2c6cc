import type { Expression, TSType, TSTypeName } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import { type Declaration, findDeclarations } from './find-declarations.ts';
import type { DeclarationSource } from '../records/declaration-source.ts';
import { isRelative } from '../resolution/is-relative.ts';
import type { Origin } from '../records/module-record.ts';

/**
 * Finds the packages that the thing at an origin comes from: as an alias of what is imported, or of what an import makes
 * (`new Container()`, `createContainer()`, `base.createChild()`), by its declared type or result, or by its base class.
 *
 * @returns names of installed packages and specifiers as written, nearest first; a path alias may be among them.
 */
export function findPackages(origin: Origin, source: DeclarationSource): readonly string[] {
  return [...new Set(search(origin, source, new Set()))];
}

function search({ path, localName }: Origin, source: DeclarationSource, visited: Set<string>): readonly string[] {
  const installed = packageOf(path);
  if (installed !== undefined) return [installed];
  const step = `${localName}\0${path}`;
  const program = visited.has(step) ? undefined : source.programOf(path);
  if (program === undefined) return [];
  visited.add(step);
  const name = findDeclarations(program, localName)
    .map(rootOf)
    .find((root) => root !== undefined);
  if (name === undefined) return [];
  const imported = source.recordOf(path)?.imports.get(name);
  if (imported === undefined) return search({ path, localName: name }, source, visited);
  const { specifier, importName } = imported;
  const next = source.originOfImport(path, specifier, importName);
  return [...(isRelative(specifier) ? [] : [specifier]), ...(next === undefined ? [] : search(next, source, visited))];
}

/** The installed package that a path lies in, or the package that an origin without a path names. */
function packageOf(path: string): string | undefined {
  const [, folder] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/u.exec(path) ?? [];
  if (folder !== undefined) return folder.replace('\\', '/');
  return /^(?:[\\/]|[a-z]:[\\/])/iu.test(path) ? undefined : path;
}

/** The name that a declaration is made from. */
function rootOf(declaration: Declaration): string | undefined {
  switch (declaration.type) {
    case 'Value':
      return (
        (declaration.declaredType && rootOfType(declaration.declaredType)) ??
        (declaration.value && rootOfValue(declaration.value))
      );
    case 'ClassDeclaration':
    case 'ClassExpression':
      return declaration.superClass === null ? undefined : rootOfValue(declaration.superClass);
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'TSDeclareFunction':
      return declaration.returnType ? rootOfType(declaration.returnType.typeAnnotation) : undefined;
    default:
      return undefined;
  }
}

function rootOfValue(expression: Expression): string | undefined {
  const bare = bareExpression(expression);
  switch (bare.type) {
    case 'Identifier':
      return bare.name;
    case 'MemberExpression':
      return rootOfValue(bare.object);
    case 'CallExpression':
    case 'NewExpression':
      return rootOfValue(bare.callee);
    case 'AwaitExpression':
      return rootOfValue(bare.argument);
    default:
      return undefined;
  }
}

function rootOfType(type: TSType): string | undefined {
  if (type.type === 'TSArrayType') return rootOfType(type.elementType);
  if (type.type !== 'TSTypeReference') return undefined;
  const name = rootOfName(type.typeName);
  const [argument] = type.typeArguments?.params ?? [];
  return name === 'Promise' && argument !== undefined ? rootOfType(argument) : name;
}

function rootOfName(name: TSTypeName): string | undefined {
  if (name.type === 'Identifier') return name.name;
  return name.type === 'TSQualifiedName' ? rootOfName(name.left) : undefined;
}
