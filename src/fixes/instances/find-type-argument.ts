import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import { nameOfType } from '../../modules/syntax/name-of-type.ts';

/** A place among the type arguments of something that has a name. */
export interface TypeArgument {
  /** The name as an expression. */
  readonly owner: object;
  readonly index: number;
}

/** Finds of what the type in which a class is named is a type argument, by itself or as one of several. */
export function findTypeArgument(name: TSESTree.Node, sourceCode: TSESLint.SourceCode): TypeArgument | undefined {
  let type: TSESTree.Node | undefined = name.type === 'TSImportType' ? name : name.parent;
  while (type?.parent?.type === 'TSUnionType' || type?.parent?.type === 'TSIntersectionType') type = type.parent;
  const list = type?.parent;
  if (type === undefined || list?.type !== 'TSTypeParameterInstantiation') return undefined;
  const owner = ownerOf(list.parent);
  if (owner === undefined || !isOfModule(owner, sourceCode)) return undefined;
  return { owner: nameOfType(owner), index: list.params.indexOf(type as TSESTree.TypeNode) };
}

function ownerOf(node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case 'TSTypeReference':
      return node.typeName;
    case 'CallExpression':
    case 'NewExpression':
      return node.callee;
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.superClass ?? undefined;
    case 'TSClassImplements':
    case 'TSInterfaceHeritage':
    case 'TSInstantiationExpression':
      return node.expression;
    default:
      return undefined;
  }
}

/** Is the name declared or imported at the top of the module? */
function isOfModule(name: TSESTree.Node, sourceCode: TSESLint.SourceCode): boolean {
  if (name.type === 'TSQualifiedName') return isOfModule(name.left, sourceCode);
  if (name.type === 'MemberExpression') return isOfModule(name.object, sourceCode);
  const scope = name.type === 'Identifier' ? findVariable(sourceCode, name)?.scope.type : undefined;
  return scope === 'module' || scope === 'global';
}
