import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../../javascript/source-file.ts';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { isElementOfScopes } from './elements-of-scopes.ts';
import { isAccessorCall, isScopeType } from './scope-types.ts';
import { scopeFields } from './scope-fields.ts';

/**
 * Finds the expressions that hold a user-scope value at `site`, all of the nearest scope that has any.
 *
 * A value counts when its annotation is one of `userScope.types`, when it comes from one of `userScope.accessors`, or when
 * it bears one of the declared `userScope.names`. The built-in names are too vague to be handed to a typed factory. What
 * may be such a value and may be absent hides those further out: they are somebody else's.
 */
export function findScopeValues(site: TSESTree.Node, file: SourceFile): readonly string[] {
  let scope: TSESLint.Scope.Scope | null | undefined = file.sourceCode.getScope(site);
  for (; scope; scope = scope.upper) {
    const visible = scope.variables.filter(
      (variable) => isInitialised(variable, site) && findVariable(file.sourceCode, site, variable.name) === variable,
    );
    const certain = visible.filter((variable) => certaintyOf(variable, file) === 'certain').map(({ name }) => name);
    const found = [...certain, ...(scope.type === 'class' ? scopeFields(scope.block, site, file) : [])];
    if (found.length > 0) return found;
    if (visible.some((variable) => certaintyOf(variable, file) === 'maybe')) return [];
  }
  return [];
}

/** Whether a variable holds a user-scope value: `maybe` if it may be absent. */
function certaintyOf(variable: TSESLint.Scope.Variable, file: SourceFile): 'certain' | 'maybe' | 'no' {
  const [definition] = variable.defs;
  if (definition === undefined || variable.defs.length > 1) return 'no';
  const { name } = definition;
  if (name.type !== 'Identifier') return 'no';
  if (definition.type !== 'Parameter' && definition.type !== 'Variable') return 'no';
  const own = name.typeAnnotation?.typeAnnotation;
  const annotation = own ?? findMemberType(name);
  if (annotation !== undefined && mentionsScopeType(annotation, file)) {
    return !name.optional && isScopeType(annotation, file) ? 'certain' : 'maybe';
  }
  if (own !== undefined || name.optional) return 'no';
  if (definition.type === 'Variable' && definition.node.id === name && isAccessorCall(definition.node.init, file)) {
    return 'certain';
  }
  const isNamed = file.registry.userScope.names.includes(variable.name);
  return isNamed || isElementOfScopes(name, file) ? 'certain' : 'no';
}

function mentionsScopeType(type: TSESTree.TypeNode, file: SourceFile): boolean {
  return type.type === 'TSUnionType' ? type.types.some((each) => isScopeType(each, file)) : isScopeType(type, file);
}

/** `{ name }: { name: Type }` */
function findMemberType({ parent }: TSESTree.Identifier): TSESTree.TypeNode | undefined {
  const pattern = parent.type === 'Property' && parent.parent.type === 'ObjectPattern' ? parent.parent : undefined;
  const type = pattern?.typeAnnotation?.typeAnnotation;
  const key = parent.type === 'Property' ? staticKey(parent) : undefined;
  if (type?.type !== 'TSTypeLiteral' || key === undefined) return undefined;
  const member = type.members.find(
    (each) => each.type === 'TSPropertySignature' && each.key.type === 'Identifier' && each.key.name === key,
  );
  return member?.type === 'TSPropertySignature' && !member.optional ? member.typeAnnotation?.typeAnnotation : undefined;
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
