import type { Expression, TSType } from 'oxc-parser';

import { findDeclared, findNamed } from '../declarations/find-declared.ts';
import { bareExpression } from '../syntax/bare-expression.ts';
import type { ShapeReader } from './shape-reader.ts';

/** Aliases of aliases that are read. */
const mostSteps = 8;

/** Does a type say that its values may be `undefined` or `null`? */
export function admitsNothing(
  type: TSType,
  { path, source }: Pick<ShapeReader, 'path' | 'source'>,
  steps = mostSteps,
): boolean {
  switch (type.type) {
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
    case 'TSVoidKeyword':
      return true;
    case 'TSParenthesizedType':
      return admitsNothing(type.typeAnnotation, { path, source }, steps);
    case 'TSUnionType':
      return type.types.some((each) => admitsNothing(each, { path, source }, steps));
    case 'TSTypeReference': {
      if (steps === 0 || type.typeArguments !== null || type.typeName.type !== 'Identifier') return false;
      const origin = findNamed(type.typeName, path, source);
      const declared = origin && findDeclared(origin, source);
      const alias = declared?.declarations.find((each) => each.type === 'TSTypeAliasDeclaration');
      if (declared === undefined || alias?.type !== 'TSTypeAliasDeclaration') return false;
      return admitsNothing(alias.typeAnnotation, { path: declared.path, source }, steps - 1);
    }
    default:
      return false;
  }
}

/** Does an expression show that it may be `undefined` or `null`? */
export function isNothing(expression: Expression): boolean {
  const bare = bareExpression(expression);
  switch (bare.type) {
    case 'Identifier':
      return bare.name === 'undefined';
    case 'Literal':
      return bare.value === null && bare.raw === 'null';
    case 'UnaryExpression':
      return bare.operator === 'void';
    case 'ConditionalExpression':
      return isNothing(bare.consequent) || isNothing(bare.alternate);
    case 'LogicalExpression':
      return bare.operator !== '&&' && isNothing(bare.right);
    default:
      return false;
  }
}
