import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../../javascript/syntax/function-node.ts';
import { unwrap } from '../../javascript/syntax/unwrap.ts';
import type { Place } from './place.ts';

/** Can code that runs while the function waits write the place? What only this call of the function knows it cannot. */
export function isOutliving({ variable, isVariable }: Place, owner: FunctionNode): boolean {
  if (variable === undefined) return true;
  const home = variable.scope.variableScope;
  const isOwn = home.block === owner && variable.references.every(({ from }) => from.variableScope === home);
  if (!isOwn || isVariable) return !isOwn;
  // What a parameter or an import refers to is known elsewhere too.
  const [definition] = variable.defs;
  const init = definition?.type === 'Variable' ? definition.node.init : undefined;
  if (init === null || init === undefined || !isFresh(init)) return true;
  return variable.references.some((each) => each.init !== true && each.writeExpr && !isFresh(each.writeExpr));
}

/** Does nobody else know the object yet? */
function isFresh(node: TSESTree.Node): boolean {
  const value = unwrap(node as TSESTree.Expression);
  if (value.type !== 'CallExpression') return /^(?:Array|Object|New)Expression$/u.test(value.type);
  const { callee } = value;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  return callee.object.name === 'Object' && callee.property.type === 'Identifier' && callee.property.name === 'create';
}
