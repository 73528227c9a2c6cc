import type { TSESTree } from '@typescript-eslint/utils';
import { type FunctionNode, isFunction } from '../syntax/function-node.ts';
import { walk } from '../syntax/walk.ts';
import { isClass } from '../values/class-node.ts';
import { classMembersOf } from './class-fields.ts';
import type { Code } from './code.ts';
import type { ScopeNames } from './evidence.ts';

/** Is there anything that identifies a user: a parameter or constant of a function around, or a field of the class? */
export function isUserInSight(node: TSESTree.Node, names: ScopeNames, code: Code): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    if (isFunction(parent) && parent.params.some((parameter) => bindsUser(parameter, names, code))) return true;
    if (parent.type === 'BlockStatement' && parent.body.some((each) => declaresUser(each, names, code))) return true;
    if (isClass(parent) && classMembersOf(parent, code.visitorKeys).some((name) => names.isPerson(name))) return true;
  }
  return false;
}

/** Does the function around ask for the current user? Listeners run in its context, and can ask as well. */
export function isInUserContext(node: TSESTree.Node, names: ScopeNames, code: Code): boolean {
  const around = closestFunction(node);
  let isFound = false;
  if (around === undefined) return false;
  walk(
    around.body,
    code.visitorKeys,
    (each) => {
      isFound ||= each.type === 'CallExpression' && names.isAccessor(each.callee);
    },
    (each) => !isFound && !isFunction(each),
  );
  return isFound;
}

function closestFunction(node: TSESTree.Node): FunctionNode | undefined {
  for (let { parent } = node; parent; { parent } = parent) if (isFunction(parent)) return parent;
  return undefined;
}

function bindsUser(parameter: TSESTree.Node, names: ScopeNames, code: Code): boolean {
  let isFound = false;
  walk(
    parameter,
    code.visitorKeys,
    (node) => {
      isFound ||= node.type === 'Identifier' && names.isPerson(node.name);
      isFound ||= node.type === 'TSTypeReference' && names.isScopeType(node);
    },
    (node) => !isFound && node.type !== 'TSFunctionType',
  );
  return isFound;
}

function declaresUser(statement: TSESTree.Statement, names: ScopeNames, code: Code): boolean {
  if (statement.type !== 'VariableDeclaration') return false;
  return statement.declarations.some(({ id }) => bindsUser(id, names, code));
}

/** Does an expression use a variable that is declared within a node? */
export function usesVariableOf(expression: TSESTree.Node, within: TSESTree.Node, code: Code): boolean {
  let isFound = false;
  walk(
    expression,
    code.visitorKeys,
    (node) => {
      const variable = node.type === 'Identifier' ? code.variableOf(node) : undefined;
      isFound ||=
        variable?.identifiers.some(({ range }) => within.range[0] <= range[0] && range[1] <= within.range[1]) ?? false;
    },
    (node) => !isFound && !isFunction(node),
  );
  return isFound;
}
