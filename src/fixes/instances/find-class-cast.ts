import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { unwrap } from '../../javascript/syntax/unwrap.ts';

/**
 * Finds the type by which a construction takes its class for something else, as in `new (X as any)()`: neither the
 * arguments nor the instance need be those of the class. `X as typeof X` takes it for nothing else.
 */
export function findClassCast(target: TSESTree.Node, { sourceCode }: SourceFile): TSESTree.TypeNode | undefined {
  const visited = new Set<TSESTree.Node>();
  let isPart = false;
  for (let node: TSESTree.Node | undefined = target; node !== undefined && !visited.has(node);) {
    visited.add(node);
    const type = typeGivenBy(node);
    // What an object with the class in it is declared to be, is mostly just what it is.
    if (type !== undefined && (!isPart || type.type === 'TSAnyKeyword')) {
      return type.type === 'TSTypeQuery' ? undefined : type;
    }
    isPart ||=
      node.type === 'MemberExpression' || (node.type === 'VariableDeclarator' && node.id.type !== 'Identifier');
    node = behind(node, sourceCode);
  }
  return undefined;
}

function typeGivenBy(node: TSESTree.Node): TSESTree.TypeNode | undefined {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return isConst(node.typeAnnotation) ? undefined : node.typeAnnotation;
    case 'VariableDeclarator':
      return node.id.typeAnnotation?.typeAnnotation;
    default:
      return undefined;
  }
}

/** `as const` */
function isConst(type: TSESTree.TypeNode): boolean {
  return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const';
}

/** What the value of a node comes from: the inside of an expression, or the declaration of a name. */
function behind(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): TSESTree.Node | undefined {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSTypeAssertion':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSInstantiationExpression':
    case 'ChainExpression':
      return node.expression;
    case 'SequenceExpression':
      return node.expressions.at(-1);
    case 'MemberExpression':
      return node.object;
    case 'Identifier': {
      const definitions = findVariable(sourceCode, node)?.defs ?? [];
      const [definition] = definitions;
      return definitions.length === 1 && definition?.type === 'Variable' ? definition.node : undefined;
    }
    case 'VariableDeclarator':
      return node.init ?? undefined;
    case 'AwaitExpression':
      return unwrap(node.argument);
    default:
      return undefined;
  }
}
