import { bareExpression } from '../syntax/bare-expression.ts';
import type { Callable } from '../syntax/callable.ts';
import { findClassLineage, type Generation } from './class-lineage.ts';
import type { Declaration } from '../declarations/find-declarations.ts';
import type { DeclarationSource } from '../records/declaration-source.ts';
import { findDeclared } from '../declarations/find-declared.ts';
import type { FunctionSignature } from './function-signature.ts';
import type { Origin } from '../records/module-record.ts';
import { judgeType } from './judge-type.ts';
import { namedKey } from '../syntax/named-key.ts';
import { isTypeScript } from '../syntax/parse-source.ts';
import { memberNameOf } from './read-class.ts';
import { readSignature, type SignatureReader } from './read-signature.ts';

/**
 * Finds how a function, or a method of a class or of an object literal, is called.
 *
 * @param member static method, or instance method if there is no static one
 */
export function findSignature(
  origin: Origin,
  member: string | undefined,
  source: DeclarationSource,
): FunctionSignature | undefined {
  const declared = findDeclared(origin, source);
  if (declared === undefined) return undefined;
  const { declarations } = declared;
  const reader = readerIn(declared, source);
  if (member === undefined) return readSignature(declarations.flatMap(callablesOf), reader);
  const methods = declarations.flatMap((declaration) => propertyCallables(declaration, member));
  if (methods.length > 0) return readSignature(methods, reader);
  return findMethod(origin, member, source);
}

/** What reading a signature needs to know of where it stands. */
function readerIn(
  { path, readType }: Pick<Generation, 'path' | 'readType'>,
  source: DeclarationSource,
): SignatureReader {
  return {
    isTyped: isTypeScript(path),
    readType,
    judgeType: (name) => judgeType(name, path, source),
    place: { path, source },
  };
}

function findMethod(origin: Origin, member: string, source: DeclarationSource): FunctionSignature | undefined {
  const generations = findClassLineage(origin, source)?.generations ?? [];
  for (const isStatic of [true, false]) {
    for (const generation of generations) {
      const methods = methodsOf(generation, member, isStatic);
      if (methods.length > 0) return readSignature(methods, readerIn(generation, source));
    }
  }
  return undefined;
}

function callablesOf(declaration: Declaration): readonly Callable[] {
  switch (declaration.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'TSDeclareFunction':
    case 'ArrowFunctionExpression':
      return [declaration];
    case 'Value':
      return declaration.declaredType?.type === 'TSFunctionType' ? [declaration.declaredType] : [];
    default:
      return [];
  }
}

function propertyCallables(declaration: Declaration, name: string): readonly Callable[] {
  if (declaration.type !== 'Value' || declaration.value?.type !== 'ObjectExpression') return [];
  return declaration.value.properties.flatMap((property): readonly Callable[] => {
    if (property.type === 'SpreadElement' || namedKey(property.key, property.computed) !== name) return [];
    const value = bareExpression(property.value);
    return value.type === 'FunctionExpression' || value.type === 'ArrowFunctionExpression' ? [value] : [];
  });
}

function methodsOf({ node }: Generation, name: string, isStatic: boolean): readonly Callable[] {
  return node.body.body.flatMap((element): readonly Callable[] => {
    if (element.type === 'StaticBlock' || element.type === 'TSIndexSignature') return [];
    if (element.static !== isStatic || memberNameOf(element) !== name) return [];
    if ('kind' in element) return element.kind === 'method' ? [element.value] : [];
    const type = element.typeAnnotation?.typeAnnotation;
    if (type?.type === 'TSFunctionType') return [type];
    return element.value !== null && 'params' in element.value ? [element.value] : [];
  });
}
