import type { TSESTree } from '@typescript-eslint/utils';
import { type FunctionNode, isFunction } from '../syntax/function-node.ts';
import { staticString } from '../syntax/static-key.ts';
import { memberName } from '../state/member-name.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Reader } from './reader.ts';
import { elementRole, visiting } from './registries.ts';
import { join, roleOf, type Standing, unknown } from './standing.ts';
import { elementsOf } from './steps.ts';

const MOST_CALLS = 8;

/** What a parameter is given: by the library that calls the function, by a collection, or by the calls of the file. */
export function evaluateParameter(callee: FunctionNode, index: number, reader: Reader): readonly Standing[] {
  const call = callWith(callee);
  if (call === undefined) return ofCalls(callee, index, reader);
  const target = unwrap(call.callee);
  if (target.type !== 'MemberExpression') return unknown;
  const method = memberName(target);
  const handled = reader.of(target.object).flatMap((standing) => ofHandler(standing, method, call, callee, index));
  if (handled.length > 0 || index !== 0 || !visiting.has(method)) return handled;
  const elements = elementsOf(reader.of(target.object), callee);
  return elements.length > 0 ? elements : elementRole(target.object, callee, reader);
}

function callWith(callee: FunctionNode): TSESTree.CallExpression | undefined {
  const { parent } = callee;
  if (parent.type !== 'CallExpression') return undefined;
  return parent.arguments.some((argument) => argument === callee) ? parent : undefined;
}

function ofHandler(
  standing: Standing,
  method: string,
  call: TSESTree.CallExpression,
  callee: FunctionNode,
  index: number,
): readonly Standing[] {
  const handler = roleOf(standing).handlers?.[method];
  const role = handler?.parameters[index];
  if (handler === undefined || role === undefined || call.arguments[handler.listener] !== callee) return unknown;
  const event = staticString(call.arguments[0]);
  if (handler.events !== undefined && (event === undefined || !handler.events.includes(event))) return unknown;
  return [{ ...standing, role, keeping: 'unknown', narrowed: [], loops: [] }];
}

/** What a function of the file is given, if the file does nothing with it but call it. */
function ofCalls(callee: FunctionNode, index: number, reader: Reader): readonly Standing[] {
  const named = isFunction(callee) && callee.type === 'FunctionDeclaration' ? callee : callee.parent;
  const [variable] = reader.code.declaredBy(named);
  if (variable === undefined || isExported(named)) return unknown;
  const calls: TSESTree.CallExpression[] = [];
  for (const { identifier, init } of variable.references) {
    if (init === true) continue;
    const { parent } = identifier;
    if (parent.type !== 'CallExpression' || parent.callee !== identifier) return unknown;
    calls.push(parent);
  }
  if (calls.length > MOST_CALLS) return unknown;
  return join(
    ...calls.map((call) => {
      const argument = call.arguments[index];
      return argument === undefined || argument.type === 'SpreadElement' ? unknown : reader.of(argument);
    }),
  );
}

function isExported(node: TSESTree.Node): boolean {
  const statement = node.type === 'VariableDeclarator' ? node.parent : node;
  const type = statement.parent?.type;
  return type === 'ExportNamedDeclaration' || type === 'ExportDefaultDeclaration';
}
