import type { Expression, Node, TSType } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import type { Callable } from '../syntax/callable.ts';
import type { CallResult } from './function-signature.ts';
import { visitNodes } from '../syntax/visit-nodes.ts';

/** What a type is that a module knows by a name. */
export type JudgeType = (typeName: string) => CallResult;

/** Reads from its overloads what a call of a function gives. */
export function readResult(overloads: readonly Callable[], judgeType: JudgeType): CallResult {
  if (overloads.some(({ async, generator }) => async === true && generator !== true)) return 'promise';
  const signatures = overloads.filter(({ body }) => body === null || body === undefined);
  const callable = signatures.length > 0 ? signatures : overloads;
  return commonResult(callable.map((signature) => resultOf(signature, judgeType)));
}

function resultOf({ generator, returnType, body }: Callable, judgeType: JudgeType): CallResult {
  if (generator === true) return 'plain';
  if (returnType !== null && returnType !== undefined) return resultOfType(returnType.typeAnnotation, judgeType);
  if (body === null || body === undefined) return 'unknown';
  return commonResult(returnedBy(body as Node).map(resultOfValue));
}

function resultOfType(type: TSType, judgeType: JudgeType): CallResult {
  switch (type.type) {
    case 'TSTypeReference':
      return type.typeName.type === 'Identifier' ? judgeType(type.typeName.name) : 'unknown';
    case 'TSUnionType':
      return commonResult(type.types.map((each) => resultOfType(each, judgeType)));
    case 'TSParenthesizedType':
      return resultOfType(type.typeAnnotation, judgeType);
    case 'TSThisType':
    case 'TSVoidKeyword':
    case 'TSUndefinedKeyword':
    case 'TSNullKeyword':
    case 'TSStringKeyword':
    case 'TSNumberKeyword':
    case 'TSBooleanKeyword':
    case 'TSArrayType':
    case 'TSTupleType':
    case 'TSFunctionType':
      return 'plain';
    default:
      return 'unknown';
  }
}

/** The values that a function returns, those of functions inside it apart. */
function returnedBy(body: Node): readonly (Expression | null)[] {
  if (body.type !== 'BlockStatement') return [body as Expression];
  const returned: (Expression | null)[] = [];
  visitNodes(body, (node) => {
    if (node.type === 'ReturnStatement') returned.push(node.argument);
    return !/Function|^Class|^(?:Method|Property)Definition$/u.test(node.type);
  });
  return returned;
}

function resultOfValue(value: Expression | null): CallResult {
  const bare = value === null ? undefined : bareExpression(value);
  if (bare?.type === 'NewExpression' && bare.callee.type === 'Identifier') {
    return bare.callee.name === 'Promise' ? 'promise' : 'plain';
  }
  if (bare?.type !== 'CallExpression' || bare.callee.type !== 'MemberExpression') return 'unknown';
  const { object } = bare.callee;
  return object.type === 'Identifier' && object.name === 'Promise' ? 'promise' : 'unknown';
}

function commonResult([first = 'unknown', ...others]: readonly CallResult[]): CallResult {
  return others.every((other) => other === first) ? first : 'unknown';
}
