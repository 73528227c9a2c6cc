import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '../../javascript/syntax/find-variable.ts';

interface SightTerms {
  readonly sourceCode: TSESLint.SourceCode;
  isUserId(name: string): boolean;
}

/** The parameters and constants of the functions around a node that hold the id of one user, by their names. */
export function scopesInSight(node: TSESTree.Node, { sourceCode, isUserId }: SightTerms): readonly string[] {
  const found = new Set<string>();
  for (const scope of functionScopesAround(node, sourceCode)) {
    for (const variable of scope.variables) {
      if (!isUserId(variable.name) || !isSettled(variable, node)) continue;
      if (findVariable(sourceCode, node, variable.name) === variable) found.add(variable.name);
    }
  }
  return [...found];
}

function functionScopesAround(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): readonly TSESLint.Scope.Scope[] {
  const scopes: TSESLint.Scope.Scope[] = [];
  let scope: TSESLint.Scope.Scope | null | undefined = sourceCode.getScope(node);
  for (; scope; scope = scope.upper) if (scope.block.type !== 'Program') scopes.push(scope);
  return scopes;
}

/** Does the variable have its value at a node, and is it always there? */
function isSettled({ defs, identifiers }: TSESLint.Scope.Variable, node: TSESTree.Node): boolean {
  const [definition, ...others] = defs;
  const [name] = identifiers;
  if (definition === undefined || name === undefined || others.length > 0) return false;
  if (mayBeAbsent(name)) return false;
  if (definition.type === 'Parameter') return true;
  return (
    definition.type === 'Variable' && definition.parent.kind === 'const' && definition.node.range[1] <= node.range[0]
  );
}

function mayBeAbsent(name: TSESTree.Node): boolean {
  if (name.type !== 'Identifier' || name.optional) return true;
  const { parent } = name;
  // Of `({ userId }: { userId?: string })` the type stands elsewhere.
  const isPart = parent.type === 'Property' || parent.type === 'AssignmentPattern' || parent.type === 'ArrayPattern';
  if (isPart) return isTypedPattern(name);
  const type = name.typeAnnotation?.typeAnnotation;
  if (type !== undefined) return type.type !== 'TSStringKeyword';
  const init = parent.type === 'VariableDeclarator' ? parent.init : undefined;
  return (
    init?.type === 'CallExpression' &&
    init.callee.type === 'MemberExpression' &&
    mayFindNothing.test(memberNameOf(init.callee))
  );
}

function isTypedPattern(name: TSESTree.Node): boolean {
  let pattern: TSESTree.Node | undefined = name;
  while (pattern !== undefined && pattern.type !== 'ObjectPattern' && pattern.type !== 'ArrayPattern')
    pattern = pattern.parent;
  return pattern?.typeAnnotation != null;
}

const mayFindNothing = /^(?:at|find|findLast|get|pop|shift)$/u;

function memberNameOf({ property }: TSESTree.MemberExpression): string {
  return property.type === 'Identifier' ? property.name : '';
}
