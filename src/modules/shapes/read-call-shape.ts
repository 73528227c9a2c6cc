import type { Expression, FunctionBody, ParamPattern, Statement, TSType } from 'oxc-parser';

import { admitsNothing, isNothing } from './admits-nothing.ts';
import { bareExpression } from '../syntax/bare-expression.ts';
import type { Callable } from '../syntax/callable.ts';
import { chiefSignature } from '../syntax/chief-signature.ts';
import { judgeType } from '../signatures/judge-type.ts';
import { countTypeParameters } from '../signatures/read-class.ts';
import { readParameterForms } from './read-parameter-forms.ts';
import { readResult } from '../signatures/read-result.ts';
import type { ShapeReader } from './shape-reader.ts';
import { type CallShape, plainShape, type Timing, unknownShape, type ValueShape } from './value-shape.ts';
import { visitNodes } from '../syntax/visit-nodes.ts';

/** Reads how a function is called from its overloads; `undefined` if there are none. */
export function readCallShape(calls: readonly Callable[], reader: ShapeReader): CallShape | undefined {
  const chief = chiefSignature(calls);
  if (chief === undefined) return undefined;
  const overloads = calls.filter((call) => !hasBody(call));
  const promised = promisedType(typeOf(chief));
  return {
    overloads: (overloads.length > 0 ? overloads : calls).map(({ params }) =>
      readParameterForms(params, reader.findMembers),
    ),
    timing: timingOf(calls, chief, reader),
    typeParameters: countTypeParameters(chief.typeParameters),
    result: promised === undefined ? bodyResult(chief, reader) : reader.result().type(promised),
    mayGiveNothing: (overloads.length > 0 ? overloads : calls).every((call) => mayGiveNothing(call, reader)),
  };
}

function hasBody({ body }: Callable): boolean {
  return body !== null && body !== undefined;
}

function typeOf({ returnType }: Callable): TSType | undefined {
  return returnType?.typeAnnotation;
}

function timingOf(calls: readonly Callable[], chief: Callable, { path, source }: ShapeReader): Timing {
  if (chief.generator === true) return chief.async === true ? 'async-generator' : 'generator';
  const result = readResult(calls, (name) => judgeType(name, path, source));
  if (result !== 'unknown') return result === 'promise' ? 'async' : 'sync';
  const results = typeOf(chief) === undefined ? resultsOf(chief) : undefined;
  return results?.every((each) => each === undefined || isImmediate(each)) === true ? 'sync' : 'unknown';
}

/** `T` of a `Promise<T>`; any other type itself. */
function promisedType(type: TSType | undefined): TSType | undefined {
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return type;
  if (!/^Promise(?:Like)?$/.test(type.typeName.name)) return type;
  return type.typeArguments?.params[0];
}

function mayGiveNothing(call: Callable, reader: ShapeReader): boolean {
  const type = typeOf(call);
  // What gives nothing at all is no maker of anything; its result says so.
  const isVoid = promisedType(type)?.type === 'TSVoidKeyword';
  if (type !== undefined) return !isVoid && admitsNothing(promisedType(type) ?? type, reader);
  const results = call.generator === true ? [] : (resultsOf(call) ?? []);
  const given = results.filter((result) => result !== undefined);
  if (given.length === 0) return false;
  const last = statementsOf(call).at(-1);
  const mayEnd = last?.type === 'IfStatement' && last.alternate === null;
  return mayEnd || given.length < results.length || given.some(isNothing);
}

/** A value that is there at once: a promise comes out of a call, a variable or a member. */
function isImmediate(expression: Expression): boolean {
  const bare = bareExpression(expression);
  switch (bare.type) {
    case 'Literal':
    case 'TemplateLiteral':
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ClassExpression':
    case 'BinaryExpression':
    case 'UnaryExpression':
    case 'UpdateExpression':
    case 'JSXElement':
    case 'JSXFragment':
      return true;
    case 'NewExpression':
      return !(bare.callee.type === 'Identifier' && bare.callee.name === 'Promise');
    default:
      return false;
  }
}

/** What the one `return` of a function gives, where that can be read outside of the function as well. */
function bodyResult(call: Callable, reader: ShapeReader): ValueShape {
  const results = resultsOf(call);
  if (results?.every((result) => result === undefined) === true) return plainShape('primitive', 'void');
  const [only, ...others] = results ?? [];
  if (only === undefined || others.length > 0) return unknownShape;
  const given = only.type === 'AwaitExpression' ? only.argument : only;
  const local = localValue(given, call);
  return local === undefined ? unknownShape : reader.result().expression(local);
}

/** A name that the function declares itself stands for its initialiser. */
function localValue(expression: Expression, call: Callable): Expression | undefined {
  const bare = bareExpression(expression);
  if (bare.type !== 'Identifier') return bare;
  if (call.params.some((parameter) => mentions(parameter, bare.name))) return undefined;
  for (const statement of statementsOf(call)) {
    if (statement.type !== 'VariableDeclaration') continue;
    const declarator = statement.declarations.find(({ id }) => mentions(id, bare.name));
    if (declarator === undefined) continue;
    return statement.kind === 'const' && declarator.id.type === 'Identifier'
      ? (declarator.init ?? undefined)
      : undefined;
  }
  return bare;
}

function mentions(pattern: ParamPattern, name: string): boolean {
  let isFound = false;
  visitNodes(pattern, (node) => {
    isFound ||= node.type === 'Identifier' && node.name === name;
  });
  return isFound;
}

/** What the function returns, statement by statement; `undefined` where there is no body. */
function resultsOf(call: Callable): readonly (Expression | undefined)[] | undefined {
  const { body } = call;
  if (body === null || body === undefined) return undefined;
  if (!isBlock(body)) return [body as Expression];
  const results: (Expression | undefined)[] = [];
  visitNodes(body, (node) => {
    if (node.type === 'ReturnStatement') results.push(node.argument ?? undefined);
    return !/Function|^Class|^MethodDefinition$/.test(node.type);
  });
  return results;
}

function statementsOf({ body }: Callable): readonly Statement[] {
  return body !== null && body !== undefined && isBlock(body) ? body.body : [];
}

function isBlock(body: object): body is FunctionBody {
  return 'type' in body && body.type === 'BlockStatement';
}
