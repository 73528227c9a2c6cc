import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { isClass } from '../values/class-node.ts';
import type { Code } from './code.ts';
import { findDeclaredElsewhere } from './declared-elsewhere.ts';

const DEEPEST = 6;

/** Types that have the members of the one that they are given. */
const transparent: ReadonlySet<string> = new Set(['Partial', 'Readonly', 'Required']);

/**
 * Does a type have a member that tells for whom a value is? Members may be written out, or declared by an interface, an alias
 * or a class, here or in another module, or by what these extend. Of a union, each part has to have one.
 */
export function declaresScope(
  type: TSESTree.TypeNode,
  isScope: (name: string) => boolean,
  code: Code,
  depth = 0,
): boolean {
  if (depth > DEEPEST) return false;
  const isDeclared = (part: TSESTree.TypeNode): boolean => declaresScope(part, isScope, code, depth + 1);
  switch (type.type) {
    case 'TSTypeLiteral':
      return type.members.some((member) => isScopeMember(member, isScope));
    case 'TSIntersectionType':
      return type.types.some(isDeclared);
    case 'TSUnionType':
      return type.types.every(isDeclared);
    case 'TSTypeReference': {
      const { typeName, typeArguments } = type;
      const [inner] = typeArguments?.params ?? [];
      const isCopy = inner !== undefined && typeName.type === 'Identifier' && transparent.has(typeName.name);
      if (isCopy && code.variableOf(typeName)?.defs[0] === undefined) return isDeclared(inner);
      return isNamed(typeName, isScope, code, depth + 1);
    }
    default:
      return false;
  }
}

/** The same of what a name stands for. */
function isNamed(name: TSESTree.Node, isScope: (name: string) => boolean, code: Code, depth: number): boolean {
  const variable = name.type === 'Identifier' ? code.variableOf(name) : undefined;
  if (variable?.defs.some(({ type }) => type !== 'ImportBinding') === true) {
    return variable.defs.some(({ node }) => isDeclaration(node, isScope, code, depth));
  }
  const found = findDeclaredElsewhere(name, code);
  if (found === undefined || found.keys.length > 0 || !('defs' in found.node)) return false;
  return found.node.defs.some(({ node }) => isDeclaration(node, isScope, found.code, depth));
}

function isDeclaration(node: TSESTree.Node, isScope: (name: string) => boolean, code: Code, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (node.type === 'TSTypeAliasDeclaration') return declaresScope(node.typeAnnotation, isScope, code, depth + 1);
  if (node.type === 'TSInterfaceDeclaration') {
    return (
      node.body.body.some((member) => isScopeMember(member, isScope)) ||
      node.extends.some(({ expression }) => isNamed(expression, isScope, code, depth + 1))
    );
  }
  if (!isClass(node)) return false;
  return (
    node.body.body.some((member) => member.type === 'PropertyDefinition' && isScope(staticKey(member) ?? '')) ||
    (node.superClass !== null && isNamed(node.superClass, isScope, code, depth + 1))
  );
}

function isScopeMember(member: TSESTree.TypeElement, isScope: (name: string) => boolean): boolean {
  return member.type === 'TSPropertySignature' && isScope(staticKey(member as never) ?? '');
}
