import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import { isWidened } from '../syntax/is-widened.ts';
import { findCallsOf } from './local-functions.ts';
import type { SourceFile } from '../source-file.ts';

/**
 * The places from which a variable takes its values, when these are all there are: the names in the declaration and in
 * the assignments, or the calls of a parameter's function. `undefined` where it may have another value, or none.
 */
export function findSources(
  variable: TSESLint.Scope.Variable,
  file: SourceFile,
): ReadonlySet<TSESTree.Node> | undefined {
  const [definition, ...others] = variable.defs;
  if (definition === undefined || others.length > 0) return undefined;
  const writes = variable.references.filter((reference) => reference.isWrite());
  switch (definition.type) {
    case 'Variable': {
      const isSettled = writes.some(({ init }) => init === true) || isAssignedFirst(definition.node, variable, writes);
      return isSettled ? new Set(writes.map(({ identifier }) => identifier)) : undefined;
    }
    case 'Parameter': {
      const callee = definition.node;
      if (!isFunction(callee) || writes.length > 0 || isOpen(definition.name, callee.params)) return undefined;
      return findCallsOf(callee, file);
    }
    case 'ImportBinding':
      return new Set([definition.name]);
    default:
      return undefined;
  }
}

/** `let X; X = …;` in one block, with nothing between that reads it. */
function isAssignedFirst(
  declarator: TSESTree.VariableDeclarator,
  { references }: TSESLint.Scope.Variable,
  writes: readonly TSESLint.Scope.Reference[],
): boolean {
  const [first] = writes;
  const statement = first?.identifier.parent.parent;
  if (statement?.type !== 'ExpressionStatement' || statement.parent !== declarator.parent.parent) return false;
  return references.every(({ identifier }) => identifier.range[0] >= statement.range[0]);
}

/** Is the parameter declared to be anything but the class? */
function isOpen(name: TSESTree.Node, parameters: readonly TSESTree.Parameter[]): boolean {
  const parameter = parameters.find(({ range }) => range[0] <= name.range[0] && name.range[1] <= range[1]);
  const target = parameter?.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  return target !== undefined && 'typeAnnotation' in target && isWidened(target.typeAnnotation);
}
