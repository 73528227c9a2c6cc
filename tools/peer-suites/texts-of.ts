import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';

/** The texts that an expression gives: one, or one for each value of a test's table; `undefined` if that cannot be told. */
export function textsOf(node: TSESTree.Node): readonly string[] | undefined {
  switch (node.type) {
    case AST_NODE_TYPES.Literal:
      return typeof node.value === 'string' ? [node.value] : undefined;
    case AST_NODE_TYPES.TemplateLiteral:
      return templateTexts(node);
    case AST_NODE_TYPES.TaggedTemplateExpression:
      return templateTexts(node.quasi)?.map(dedent);
    case AST_NODE_TYPES.BinaryExpression:
      return node.operator === '+' ? joined([node.left, node.right], '') : undefined;
    case AST_NODE_TYPES.CallExpression:
      return lines(node);
    case AST_NODE_TYPES.Identifier:
      return tableTexts(node);
    default:
      return undefined;
  }
}

/** `['…', '…'].join('\n')`. */
function lines({ callee, arguments: [between] }: TSESTree.CallExpression): readonly string[] | undefined {
  if (callee.type !== AST_NODE_TYPES.MemberExpression || callee.object.type !== AST_NODE_TYPES.ArrayExpression) {
    return undefined;
  }
  if (callee.property.type !== AST_NODE_TYPES.Identifier || callee.property.name !== 'join') return undefined;
  const separator = between === undefined ? ',' : textsOf(between)?.[0];
  const parts = callee.object.elements.flatMap((element) => (element === null ? [] : [element]));
  return separator === undefined ? undefined : joined(parts, separator);
}

function templateTexts({ quasis, expressions }: TSESTree.TemplateLiteral): readonly string[] | undefined {
  let texts: readonly string[] = [quasis[0]?.value.cooked ?? ''];
  for (const [index, expression] of expressions.entries()) {
    const values = textsOf(expression);
    if (values === undefined) return undefined;
    const rest = quasis[index + 1]?.value.cooked ?? '';
    texts = texts.flatMap((text) => values.map((value) => text + value + rest));
  }
  return texts;
}

function joined(parts: readonly TSESTree.Node[], separator: string): readonly string[] | undefined {
  const texts = parts.map(textsOf);
  if (!texts.every((each) => each?.length === 1)) return undefined;
  return [texts.map((each) => each?.[0]).join(separator)];
}

/** What a parameter takes in `it.each(['…', '…'])('…', (parameter) => { … })`. */
function tableTexts({ name, parent }: TSESTree.Identifier): readonly string[] | undefined {
  for (let node: TSESTree.Node | undefined = parent; node !== undefined; node = node.parent) {
    if (node.type !== AST_NODE_TYPES.ArrowFunctionExpression) continue;
    const [parameter] = node.params;
    if (parameter?.type !== AST_NODE_TYPES.Identifier || parameter.name !== name) continue;
    return valuesOf(node.parent);
  }
  return undefined;
}

function valuesOf(test: TSESTree.Node): readonly string[] | undefined {
  if (test.type !== AST_NODE_TYPES.CallExpression || test.callee.type !== AST_NODE_TYPES.CallExpression)
    return undefined;
  const {
    callee,
    arguments: [table],
  } = test.callee;
  if (callee.type !== AST_NODE_TYPES.MemberExpression || callee.property.type !== AST_NODE_TYPES.Identifier)
    return undefined;
  if (callee.property.name !== 'each' || table?.type !== AST_NODE_TYPES.ArrayExpression) return undefined;
  const texts = table.elements.map((element) => (element === null ? undefined : textsOf(element)));
  return texts.every((each) => each !== undefined) ? texts.flat() : undefined;
}

/** A text without the white space that all its lines begin with, and without the empty lines around it. */
function dedent(text: string): string {
  const rows = text
    .replace(/^[^\S\n]*\n/u, '')
    .trimEnd()
    .split('\n');
  const depths = rows.filter((row) => row.trim() !== '').map((row) => /^\s*/u.exec(row)?.[0].length ?? 0);
  const depth = Math.min(...depths);
  return rows.map((row) => row.slice(depth)).join('\n');
}
