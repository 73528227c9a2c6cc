import { parseSource } from '../modules/parse-source.ts';

/** A node of a parsed template; offsets count from the template's start. */
export interface TemplateNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** The text is not one expression. */
export class TemplateSyntaxError extends Error {
  override readonly name = 'TemplateSyntaxError';
}

/** JavaScript's own constant names, which are nobody's exports. */
const constants = new Set(['undefined', 'NaN', 'Infinity', 'globalThis']);

/**
 * Parses a template.
 *
 * @throws {TemplateSyntaxError} when the text is not exactly one expression.
 */
export function parseTemplate(text: string): TemplateNode {
  const prefix = '(';
  const result = parseSource('template.mts', `${prefix}${text}\n)`);
  const [statement, ...rest] = (result?.program.body ?? []) as unknown as TemplateNode[];
  if (statement?.type !== 'ExpressionStatement' || rest.length > 0 || result?.errors.length !== 0) {
    throw new TemplateSyntaxError(`${JSON.stringify(text)} is not one expression`);
  }
  let expression = shifted(statement['expression'] as TemplateNode, -prefix.length);
  while (expression.type === 'ParenthesizedExpression') expression = expression['expression'] as TemplateNode;
  return expression;
}

/** The child nodes in source order. */
export function childrenOf(node: TemplateNode): readonly TemplateNode[] {
  return Object.values(node)
    .flatMap((value): TemplateNode[] => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []))
    .sort((a, b) => a.start - b.start);
}

/** Identifiers that the template leaves open, in source order: neither member names nor keys of properties. */
export function openNames(node: TemplateNode, parent?: TemplateNode): readonly TemplateNode[] {
  if (node.type === 'Identifier') {
    return (parent === undefined || isOpen(node, parent)) && !constants.has(nameOf(node)) ? [node] : [];
  }
  if (isShorthand(node)) return openNames(node['key'] as TemplateNode);
  return childrenOf(node).flatMap((child) => openNames(child, node));
}

/** Is the identifier `node` a name to look up, rather than the name of a member of `parent`? */
export function isOpen(node: TemplateNode, parent: TemplateNode): boolean {
  if (parent.type === 'MemberExpression') return parent['object'] === node || parent['computed'] === true;
  if (parent.type === 'Property') return parent['value'] === node || parent['computed'] === true;
  return true;
}

/** `{ name }` */
export function isShorthand(node: TemplateNode): boolean {
  return node.type === 'Property' && node['shorthand'] === true;
}

/** `$name` */
export function isPlaceholder(node: TemplateNode): boolean {
  return node.type === 'Identifier' && /^\$./u.test(nameOf(node));
}

/** The text of an identifier. */
export function nameOf(node: TemplateNode): string {
  return String(node['name']);
}

/** `f(…)` or `new C(…)` */
export function isCall(node: TemplateNode): boolean {
  return node.type === 'CallExpression' || node.type === 'NewExpression';
}

/** The elements of an argument list or of an object. */
export function elementsOf(node: TemplateNode): readonly TemplateNode[] {
  if (isCall(node)) return node['arguments'] as TemplateNode[];
  return node.type === 'ObjectExpression' ? (node['properties'] as TemplateNode[]) : [];
}

function shifted(node: TemplateNode, by: number): TemplateNode {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (isNode(value)) copy[key] = shifted(value, by);
    else
      copy[key] = Array.isArray(value)
        ? value.map((item: unknown) => (isNode(item) ? shifted(item, by) : item))
        : value;
  }
  return { ...copy, type: node.type, start: node.start + by, end: node.end + by };
}

function isNode(value: unknown): value is TemplateNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
