import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../../javascript/source-file.ts';
import { findVariable } from '../../javascript/find-variable.ts';
import { isAccessorCall, isScopeType } from './scope-types.ts';
import { scopeFields } from './scope-fields.ts';

/**
 * Finds the expressions that hold a user-scope value at `site`, all of the nearest scope that has any.
 *
 * A value counts when its annotation is one of `userScope.types`, when it comes from one of `userScope.accessors`, or when
 * it bears one of the declared `userScope.names`. The built-in names are too vague to be handed to a typed factory.
 */
export function findScopeValues(site: TSESTree.Node, file: SourceFile): readonly string[] {
  let scope: TSESLint.Scope.Scope | null | undefined = file.sourceCode.getScope(site);
  for (; scope; scope = scope.upper) {
    const found = scope.variables
      .filter((variable) => isScopeVariable(variable, file) && isInitialised(variable, site))
      .filter((variable) => findVariable(file.sourceCode, site, variable.name) === variable)
      .map(({ name }) => name);
    const fields = scope.type === 'class' ? scopeFields(scope.block, site, file) : [];
    if (found.length + fields.length > 0) return [...found, ...fields];
  }
  return [];
}

function isScopeVariable(variable: TSESLint.Scope.Variable, file: SourceFile): boolean {
  const [definition] = variable.defs;
  if (definition === undefined || variable.defs.length > 1) return false;
  const { name } = definition;
  if (name.type !== 'Identifier') return false;
  if (definition.type !== 'Parameter' && definition.type !== 'Variable') return false;
  if (name.optional) return false;
  if (name.typeAnnotation !== undefined) return isScopeType(name.typeAnnotation.typeAnnotation, file);
  if (definition.type === 'Variable' && definition.node.id === name && isAccessorCall(definition.node.init, file)) {
    return true;
  }
  return file.registry.userScope.names.includes(variable.name);
}

/** What is declared further down, or declared without a value, is not there yet. */
function isInitialised(variable: TSESLint.Scope.Variable, site: TSESTree.Node): boolean {
  const [definition] = variable.defs;
  if (definition?.type === 'Parameter') return !precedes(site, definition.name, definition.node);
  if (definition?.type !== 'Variable' || definition.node.range[1] > site.range[0]) return false;
  const { init, parent } = definition.node;
  return init !== null || parent.declare || parent.parent.type === 'ForOfStatement';
}

/** Does `site` stand in the default value of a parameter that is evaluated before the parameter `name` has its value? */
function precedes(site: TSESTree.Node, name: TSESTree.Node, owner: TSESTree.Node): boolean {
  const parameters = 'params' in owner && Array.isArray(owner.params) ? (owner.params as TSESTree.Node[]) : [];
  const position = parameters.findIndex((parameter) => contains(parameter, site));
  return position >= 0 && position <= parameters.findIndex((parameter) => contains(parameter, name));
}

function contains(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}
