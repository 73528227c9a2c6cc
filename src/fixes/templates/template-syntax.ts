import { isNestedDeeply } from '../../modules/syntax/is-nested-deeply.ts';
import { loadPackage } from '../../modules/syntax/load-package.ts';

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
  /** What is in the way, and where. */
  readonly detail: string;

  constructor(text: string, detail: string) {
    super(`${JSON.stringify(text)} is not one expression: ${detail}`);
    this.detail = detail;
  }
}

/** JavaScript's own constant names, which are nobody's exports. */
const constants = new Set(['undefined', 'NaN', 'Infinity', 'globalThis']);

const functions = new Set(['ArrowFunctionExpression', 'FunctionExpression']);

/**
 * Parses a template. Parentheses are nodes of their own.
 *
 * @throws {TemplateSyntaxError} when the text is not exactly one expression.
 */
export function parseTemplate(text: string): TemplateNode {
  if (isNestedDeeply(text)) throw new TemplateSyntaxError(text, 'it is nested too deeply');
  const prefix = '(';
  const { statements, error } = parseStatements(`${prefix}${text}\n)`);
  const [statement, ...rest] = statements;
  if (error !== undefined || statement?.type !== 'ExpressionStatement' || rest.length > 0) {
    throw new TemplateSyntaxError(text, whatIsWrong(text));
  }
  return bare(shifted(statement['expression'] as TemplateNode, -prefix.length));
}

interface Parsed {
  readonly statements: readonly TemplateNode[];
  readonly error: string | undefined;
}

function parseStatements(text: string): Parsed {
  const options = { lang: 'ts', sourceType: 'module', preserveParens: true } as const;
  const { program, errors } = loadPackage('oxc-parser').parseSync('template.mts', text, options);
  const [error] = errors;
  const start = error?.labels[0]?.start;
  const place = start === undefined ? '' : ` at character ${start + 1}`;
  return {
    statements: program.body as unknown as TemplateNode[],
    error: error && `the parser says "${error.message}"${place}`,
  };
}

/** Why a text is not one expression, read as it stands: without the parentheses that make an expression of it. */
function whatIsWrong(text: string): string {
  const { statements, error } = parseStatements(text);
  const [first, second] = statements;
  if (error !== undefined) return error;
  if (first === undefined) return 'it is empty';
  if (second !== undefined) return `a second one begins at character ${second.start + 1}`;
  return first.type === 'ExpressionStatement'
    ? `it ends with a semicolon at character ${first.end}`
    : 'it is a statement';
}

/** The child nodes in source order. */
export function childrenOf(node: TemplateNode): readonly TemplateNode[] {
  return Object.values(node)
    .flatMap((value): TemplateNode[] => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []))
    .sort((a, b) => a.start - b.start);
}

/** Identifiers that the template leaves open, in source order: no member names, keys of properties or own parameters. */
export function openNames(node: TemplateNode, bound: ReadonlySet<string> = new Set()): readonly TemplateNode[] {
  if (node.type === 'Identifier') return constants.has(nameOf(node)) || bound.has(nameOf(node)) ? [] : [node];
  if (isShorthand(node)) return openNames(node['key'] as TemplateNode, bound);
  const inner = functions.has(node.type) ? new Set([...bound, ...parameterNames(node)]) : bound;
  return childrenOf(node).flatMap((child) => (isOpen(child, node) ? openNames(child, inner) : []));
}

/** The names that the parameters of a function declare. */
export function parameterNames(owner: TemplateNode): readonly string[] {
  return (owner['params'] as TemplateNode[]).flatMap(boundNames);
}

/** The names that a parameter or pattern declares, without those that its default values use. */
function boundNames(pattern: TemplateNode): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [nameOf(pattern)];
    case 'AssignmentPattern':
      return boundNames(pattern['left'] as TemplateNode);
    case 'Property':
      return boundNames(pattern['value'] as TemplateNode);
    default:
      return childrenOf(pattern).flatMap(boundNames);
  }
}

/** Is `node` something to look into, rather than the name of a member of `parent`? */
function isOpen(node: TemplateNode, parent: TemplateNode): boolean {
  if (parent.type === 'MemberExpression') return parent['object'] === node || parent['computed'] === true;
  if (parent.type === 'Property') return parent['value'] === node || parent['computed'] === true;
  return true;
}

/** Is something awaited, when the expression is evaluated and not only when a function in it is called? */
export function containsAwait(node: TemplateNode): boolean {
  if (node.type === 'AwaitExpression') return true;
  return !functions.has(node.type) && childrenOf(node).some(containsAwait);
}

/** `{ name }` */
export function isShorthand(node: TemplateNode): boolean {
  return (
    node.type === 'Property' && node['shorthand'] === true && (node['value'] as TemplateNode).type === 'Identifier'
  );
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

/** The elements of an argument list, of an array or of an object. */
export function elementsOf(node: TemplateNode): readonly TemplateNode[] {
  if (isCall(node)) return node['arguments'] as TemplateNode[];
  if (node.type === 'ArrayExpression')
    return (node['elements'] as (TemplateNode | null)[]).filter((each) => each !== null);
  return node.type === 'ObjectExpression' ? (node['properties'] as TemplateNode[]) : [];
}

/** The expression inside parentheses. */
export function bare(node: TemplateNode): TemplateNode {
  return node.type === 'ParenthesizedExpression' ? bare(node['expression'] as TemplateNode) : node;
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
