import { type FunctionNode, isFunction } from '../syntax/function-node.ts';
import type { Body } from '../interpretation/body.ts';

/** Does a function take nothing that one request brings, and hand nothing back for what it was given? */
export function setsUp({ node, results }: Body): boolean {
  if (!isFunction(node) || node.params.length === 0) return true;
  if (takesOfRequest({ node })) return false;
  const names = namesOf(node);
  // What it was given itself is handed back for the next to set up.
  return results.every(
    (result) => !isHandedBack(result) || (result.type === 'Identifier' && names.includes(result.name)),
  );
}

/** Does a function take something that one request brings, by its name? */
export function takesOfRequest({ node }: Pick<Body, 'node'>): boolean {
  return isFunction(node) && namesOf(node).some((name) => ofRequest.test(name));
}

function namesOf({ params }: FunctionNode): readonly string[] {
  return params.flatMap((parameter) => {
    const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
    return target.type === 'Identifier' ? [target.name] : [];
  });
}

/** What an argument is called that one request, one user or one component brings. */
const ofRequest = /^(?:ctx|context|props|req|request|session|user|userId)$/u;

/** Flags, promises of nothing, and functions that are called later tell nothing of what was set up. */
function isHandedBack({ type }: Body['results'][number]): boolean {
  return !toldNothing.has(type);
}

const toldNothing: ReadonlySet<string> = new Set([
  'ArrowFunctionExpression',
  'AwaitExpression',
  'CallExpression',
  'FunctionExpression',
  'Literal',
  'UnaryExpression',
]);
