import type { Expression, TSType } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import type { FindMembers } from '../declarations/find-type-members.ts';
import type { Form } from './value-shape.ts';

/** The form of the values of a type; `undefined` if they can have several, or nobody can tell. */
export function formOfType(type: TSType, findMembers: FindMembers): Form | undefined {
  switch (type.type) {
    case 'TSStringKeyword':
    case 'TSTemplateLiteralType':
      return 'string';
    case 'TSNumberKeyword':
      return 'number';
    case 'TSBooleanKeyword':
      return 'boolean';
    case 'TSBigIntKeyword':
      return 'bigint';
    case 'TSSymbolKeyword':
      return 'symbol';
    case 'TSArrayType':
    case 'TSTupleType':
      return 'array';
    case 'TSFunctionType':
      return 'function';
    case 'TSTypeLiteral':
      return 'object';
    case 'TSLiteralType':
      return type.literal.type === 'UnaryExpression' ? 'number' : formOfValue(type.literal);
    case 'TSParenthesizedType':
      return formOfType(type.typeAnnotation, findMembers);
    case 'TSUnionType':
      return commonForm(type.types, findMembers);
    case 'TSTypeReference':
      return type.typeName.type === 'Identifier' && findMembers(type.typeName.name) !== undefined
        ? 'object'
        : undefined;
    default:
      return undefined;
  }
}

/** The form of a value as it is written. */
export function formOfValue(expression: Expression): Form | undefined {
  const bare = bareExpression(expression);
  switch (bare.type) {
    case 'Literal':
      return formOfLiteral(bare);
    case 'TemplateLiteral':
      return 'string';
    case 'ObjectExpression':
      return 'object';
    case 'ArrayExpression':
      return 'array';
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return 'function';
    default:
      return undefined;
  }
}

function formOfLiteral(literal: Extract<Expression, { type: 'Literal' }>): Form | undefined {
  if ('regex' in literal) return undefined;
  if (literal.value === null) return 'null';
  const form = typeof literal.value;
  return form === 'string' || form === 'number' || form === 'boolean' || form === 'bigint' ? form : undefined;
}

/** What may be left out does not count. */
function commonForm(types: readonly TSType[], findMembers: FindMembers): Form | undefined {
  const actual = types.filter(({ type }) => type !== 'TSNullKeyword' && type !== 'TSUndefinedKeyword');
  const [first, ...others] = actual.map((each) => formOfType(each, findMembers));
  return others.every((form) => form === first) ? first : undefined;
}
