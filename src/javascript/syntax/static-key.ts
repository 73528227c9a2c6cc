import type { TSESTree } from '@typescript-eslint/utils';

type Keyed = TSESTree.MemberExpression | TSESTree.Property | TSESTree.PropertyDefinition | TSESTree.MethodDefinition;

/** The text of a string literal or of a template without substitutions. */
export function staticString(node: TSESTree.Node | null | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** The name under which a member is read or defined, when the text alone tells it. */
export function staticKey(node: Keyed): string | undefined {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  if (!node.computed) {
    if (key.type === 'Identifier') return key.name;
    return key.type === 'Literal' ? String(key.value) : undefined;
  }
  if (key.type === 'Literal' && typeof key.value === 'number') return String(key.value);
  return staticString(key);
}

/** The name of an import or export specifier, whether written as an identifier or as a string. */
export function specifierName(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value;
}
