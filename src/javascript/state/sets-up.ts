import { isFunction } from '../syntax/function-node.ts';
import type { Body } from './body.ts';

/** Does a function take nothing that one request brings, and hand nothing back for what it was given? */
export function setsUp({ node, results }: Body): boolean {
  if (!isFunction(node) || node.params.length === 0) return true;
  const takesRequest = node.params.some(
    (parameter) => parameter.type === 'Identifier' && ofRequest.test(parameter.name),
  );
  return !takesRequest && !results.some(isHandedBack);
}

/** What an argument is called that one request, one user or one component brings. */
const ofRequest = /^(?:ctx|context|props|req|request|session|user|userId)$/u;

/** Flags, and promises of nothing, tell that it went well. */
function isHandedBack({ type }: Body['results'][number]): boolean {
  return type !== 'Literal' && type !== 'AwaitExpression' && type !== 'UnaryExpression' && type !== 'CallExpression';
}
