import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../javascript/ancestors.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import { findVariable } from '../javascript/find-variable.ts';
import { importedName } from '../javascript/bindings.ts';
import { staticKey } from '../javascript/static-key.ts';

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
  if (definition.type === 'Variable' && isAccessorCall(definition.node.init, file)) return true;
  return file.registry.userScope.names.includes(variable.name);
}

/** A value that is declared further down in the same function is not there yet. */
function isInitialised(variable: TSESLint.Scope.Variable, site: TSESTree.Node): boolean {
  const [definition] = variable.defs;
  return definition?.type === 'Parameter' || (definition?.node.range[1] ?? Infinity) <= site.range[0];
}

function isScopeType(annotation: TSESTree.TypeNode, file: SourceFile): boolean {
  if (annotation.type !== 'TSTypeReference') return false;
  const { typeName } = annotation;
  const [object, member] =
    typeName.type === 'TSQualifiedName' ? [typeName.left, typeName.right.name] : [typeName, undefined];
  if (object.type !== 'Identifier') return false;
  const origin = originOfName(object, member, file);
  return origin !== undefined && file.catalog.isUserScopeType(origin);
}

function isAccessorCall(init: TSESTree.Expression | null, file: SourceFile): boolean {
  const call = init?.type === 'AwaitExpression' ? init.argument : init;
  if (call?.type !== 'CallExpression') return false;
  const { callee } = call;
  const object = callee.type === 'MemberExpression' ? callee.object : callee;
  if (object.type !== 'Identifier') return false;
  const member = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  const origin = originOfName(object, undefined, file);
  return origin !== undefined && file.catalog.isUserScopeAccessor(origin, member);
}

/** Where an imported name, or a member of an imported namespace, is declared; or the name in this very module. */
function originOfName(
  identifier: TSESTree.Identifier,
  member: string | undefined,
  file: SourceFile,
): ReturnType<SourceFile['graph']['originOf']> {
  const variable = findVariable(file.sourceCode, identifier);
  const [definition] = variable?.defs ?? [];
  if (variable === undefined || definition === undefined) return undefined;
  if (definition.type !== 'ImportBinding') return { path: file.path, localName: variable.name };
  const clause = definition.node;
  if (clause.type === 'TSImportEqualsDeclaration' || clause.parent.type !== 'ImportDeclaration') return undefined;
  const name = importedName(clause);
  const { source } = clause.parent;
  return file.graph.originOfImport(file.path, source.value, name === '*' ? (member ?? '*') : name);
}

/** `this.field` for the fields and parameter properties of a class, where `this` is its instance. */
function scopeFields(block: TSESTree.Node, site: TSESTree.Node, file: SourceFile): string[] {
  if (block.type !== 'ClassDeclaration' && block.type !== 'ClassExpression') return [];
  if (!isInstanceCode(site, block)) return [];
  return block.body.body.flatMap((member): string[] => {
    if (member.type === 'PropertyDefinition' && !member.static && !member.optional) {
      const key = member.key.type === 'PrivateIdentifier' ? `#${member.key.name}` : staticKey(member);
      const isScope = member.typeAnnotation !== undefined && isScopeType(member.typeAnnotation.typeAnnotation, file);
      return key !== undefined && !member.computed && isScope ? [`this.${key}`] : [];
    }
    if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') return [];
    return member.value.params.flatMap((parameter): string[] => {
      if (parameter.type !== 'TSParameterProperty' || parameter.parameter.type !== 'Identifier') return [];
      const { typeAnnotation, name, optional } = parameter.parameter;
      if (typeAnnotation === undefined || optional) return [];
      return isScopeType(typeAnnotation.typeAnnotation, file) ? [`this.${name}`] : [];
    });
  });
}

/** Is `this` at `site` an instance of the class: in a method or field that is not static, arrow functions included? */
function isInstanceCode(site: TSESTree.Node, owner: TSESTree.Node): boolean {
  for (const node of [site, ...ancestorsOf(site)]) {
    if (node === owner) return false;
    if (node.type === 'FunctionDeclaration') return false;
    if (node.type === 'FunctionExpression' && node.parent.type !== 'MethodDefinition') return false;
    if (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition') return !node.static && !node.computed;
    if (node.type === 'StaticBlock') return false;
  }
  return false;
}
