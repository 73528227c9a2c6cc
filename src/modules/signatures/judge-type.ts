import type { Class, TSInterfaceDeclaration } from 'oxc-parser';

import type { DeclarationSource } from '../records/declaration-source.ts';
import { findDeclared } from '../declarations/find-declared.ts';
import type { CallResult } from './function-signature.ts';

const promises = /Promise|Thenable/u;

/** Tells whether a value is a promise by the name of its type, as the module at `path` knows it. */
export function judgeType(typeName: string, path: string, source: DeclarationSource): CallResult {
  const imported = source.recordOf(path)?.imports.get(typeName);
  const origin =
    imported === undefined
      ? { path, localName: typeName }
      : source.originOfImport(path, imported.specifier, imported.importName);
  const declared = origin && findDeclared(origin, source);
  const types = declared?.declarations.filter(isNominal) ?? [];
  if (types.length > 0) return types.some(mayBeAwaited) ? 'unknown' : 'plain';
  return imported === undefined && declared === undefined && /^Promise(?:Like)?$/u.test(typeName)
    ? 'promise'
    : 'unknown';
}

function isNominal(declaration: { readonly type: string }): declaration is Class | TSInterfaceDeclaration {
  return ['ClassDeclaration', 'ClassExpression', 'TSInterfaceDeclaration'].includes(declaration.type);
}

/** Has the class or interface a `then`, or does it build on something that sounds as if it had one? */
function mayBeAwaited(type: Class | TSInterfaceDeclaration): boolean {
  const bases = 'superClass' in type ? [type.superClass] : type.extends.map(({ expression }) => expression);
  const isPromise = bases.some((base) => base?.type === 'Identifier' && promises.test(base.name));
  return (
    isPromise || type.body.body.some((member) => 'key' in member && 'name' in member.key && member.key.name === 'then')
  );
}
