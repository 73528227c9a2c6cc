import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { isScopeType } from './scope-types.ts';

/** Is the name that of a loop, or of the callback of an array's method, over user-scope values? */
export function isElementOfScopes(name: TSESTree.Identifier, file: SourceFile): boolean {
  const source = findLoopSource(name) ?? findCallbackSource(name);
  return source !== undefined && holdsScopes(source, file);
}

/** `for (const name of source)` */
function findLoopSource({ parent }: TSESTree.Identifier): TSESTree.Expression | undefined {
  if (parent.type !== 'VariableDeclarator') return undefined;
  const loop = parent.parent.parent;
  return loop.type === 'ForOfStatement' && loop.left === parent.parent ? loop.right : undefined;
}

/** `source.map((name) => …)` */
function findCallbackSource(name: TSESTree.Identifier): TSESTree.Expression | undefined {
  const { parent: callback } = name;
  if (callback.type !== 'ArrowFunctionExpression' && callback.type !== 'FunctionExpression') return undefined;
  const call = callback.params[0] === name ? callback.parent : undefined;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== callback) return undefined;
  const { callee } = call;
  return callee.type === 'MemberExpression' && elementwise.has(staticKey(callee) ?? '') ? callee.object : undefined;
}

const elementwise = new Set(['every', 'filter', 'find', 'findLast', 'flatMap', 'forEach', 'map', 'some']);
const lists = new Set(['Array', 'ReadonlyArray', 'Set', 'ReadonlySet', 'Iterable', 'AsyncIterable']);

function holdsScopes(source: TSESTree.Expression, file: SourceFile): boolean {
  const variable = source.type === 'Identifier' ? findVariable(file.sourceCode, source, source.name) : undefined;
  const annotation = variable?.defs[0]?.name.type === 'Identifier' ? variable.defs[0].name.typeAnnotation : undefined;
  const element = annotation && elementType(annotation.typeAnnotation);
  return element !== undefined && isScopeType(element, file);
}

function elementType(type: TSESTree.TypeNode): TSESTree.TypeNode | undefined {
  if (type.type === 'TSTypeOperator' && type.operator === 'readonly') {
    return type.typeAnnotation == null ? undefined : elementType(type.typeAnnotation);
  }
  if (type.type === 'TSArrayType') return type.elementType;
  const isList =
    type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && lists.has(type.typeName.name);
  return isList ? type.typeArguments?.params[0] : undefined;
}
