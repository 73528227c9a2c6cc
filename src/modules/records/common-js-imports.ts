import type { BindingPattern, CallExpression, Expression, Program, VariableDeclarator } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import type { ImportEntry } from './module-record.ts';
import { namedKey } from '../syntax/named-key.ts';
import { topLevelStatements } from '../syntax/top-level-statements.ts';

/** The module, and the part of it, that an expression takes from a `require` call. */
export interface Required {
  readonly specifier: string;
  /** `*` for all the module gives. */
  readonly importName: string;
}

/** Compilers wrap `require` calls so that namespaces and defaults of both module systems fit. */
const WRAPPER = /^_*(?:interop_?require_?(?:default|wildcard)|import_?(?:default|star)|to_?esm)$/i;

/** Reads the top-level variables that hold what `require` gave. */
export function readCommonJsImports(program: Program, imports: Map<string, ImportEntry>): void {
  for (const statement of topLevelStatements(program.body)) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const declarator of statement.declarations) readDeclarator(declarator, imports);
  }
}

/** What an expression takes from another module: `require('m')`, `require('m').X`, `namespace.X`, an imported name. */
export function requiredBy(expression: Expression, imports: ReadonlyMap<string, ImportEntry>): Required | undefined {
  const bare = bareExpression(expression);
  if (bare.type === 'Identifier') return imports.get(bare.name);
  if (bare.type === 'CallExpression') return requiredByCall(bare, imports);
  if (bare.type !== 'MemberExpression' || bare.property.type === 'PrivateIdentifier') return undefined;
  const key = namedKey(bare.property, bare.computed);
  const object = requiredBy(bare.object, imports);
  if (key === undefined || object?.importName !== '*') return undefined;
  return { specifier: object.specifier, importName: key };
}

/** The specifier of `require('m')`. */
export function requiredSpecifier(call: CallExpression): string | undefined {
  const [argument] = call.arguments;
  const isRequire = call.callee.type === 'Identifier' && call.callee.name === 'require' && call.arguments.length === 1;
  if (!isRequire || argument === undefined || argument.type === 'SpreadElement') return undefined;
  return namedKey(argument, true);
}

/** The name of the function that is called, whatever object it is a member of. */
export function calledName({ callee }: CallExpression): string | undefined {
  const bare = bareExpression(callee);
  if (bare.type === 'Identifier') return bare.name;
  if (bare.type !== 'MemberExpression' || bare.property.type === 'PrivateIdentifier') return undefined;
  return namedKey(bare.property, bare.computed);
}

function requiredByCall(call: CallExpression, imports: ReadonlyMap<string, ImportEntry>): Required | undefined {
  const specifier = requiredSpecifier(call);
  if (specifier !== undefined) return { specifier, importName: '*' };
  const [argument] = call.arguments;
  if (argument === undefined || argument.type === 'SpreadElement') return undefined;
  return WRAPPER.test(calledName(call) ?? '') ? requiredBy(argument, imports) : undefined;
}

function readDeclarator({ id, init }: VariableDeclarator, imports: Map<string, ImportEntry>): void {
  const required = init === null ? undefined : requiredBy(init, imports);
  if (required !== undefined) bind(id, required, imports);
}

function bind(pattern: BindingPattern, required: Required, imports: Map<string, ImportEntry>): void {
  if (pattern.type === 'Identifier') imports.set(pattern.name, { ...required, isType: false });
  if (pattern.type !== 'ObjectPattern' || required.importName !== '*') return;
  for (const property of pattern.properties) {
    if (property.type === 'RestElement') continue;
    const importName = namedKey(property.key, property.computed);
    const target = property.value.type === 'AssignmentPattern' ? property.value.left : property.value;
    if (importName !== undefined) bind(target, { specifier: required.specifier, importName }, imports);
  }
}
