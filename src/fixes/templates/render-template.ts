import { alternativesOf, type PlacedPlaceholders } from './template-placeholders.ts';
import {
  bare,
  childrenOf,
  elementsOf,
  isCall,
  isPlaceholder,
  isShorthand,
  nameOf,
  type TemplateNode,
} from './template-syntax.ts';

/** What stands for a placeholder. */
export interface Filling {
  /** One expression, or several with commas between them; may be empty if it is not `single`. */
  readonly text: string;
  /** `single`: one expression. `array`: the elements of one. `list`: arguments, verbatim where a list has room for them. */
  readonly kind: 'single' | 'array' | 'list';
  /** The expression is a name, a member, a call or a literal, which no operator tears apart. */
  readonly isPrimary: boolean;
  /** Whether it is `undefined` or `null`; `maybe` by default. */
  readonly nullness?: 'never' | 'maybe' | 'always';
  /** Comments that need lines of their own before the text. */
  readonly before: readonly string[];
  /** Comments that end the line of the text. */
  readonly after: readonly string[];
  /** All that stood between the delimiters of a `list`, layout included, for a template that passes nothing else. */
  readonly verbatim?: string;
}

/** What stands for the open names of a template. */
export interface Substitution {
  /**
   * What stands for a placeholder, by its key. `undefined` leaves out the trailing argument or the property that the
   * placeholder fills.
   */
  argument(key: string): Filling | undefined;
  /** Local expression for an export of the factory's module. */
  name(name: string): string;
  /** Type arguments with their brackets for the outermost call; empty for none. */
  readonly typeArguments: string;
  /** White space that the line of the site begins with. */
  readonly indent: string;
  /** White space by which lines inside it are indented further. */
  readonly step: string;
  /** What ends the lines of the file. */
  readonly lineBreak: string;
}

/** A template with what goes into it. */
interface Rendering {
  readonly text: string;
  /** The outermost call. */
  readonly call: TemplateNode | undefined;
  readonly open: ReadonlySet<TemplateNode>;
  readonly placeholders: PlacedPlaceholders;
  readonly substitution: Substitution;
}

/** Writes a template out. */
export function renderTemplate(root: TemplateNode, rendering: Rendering): string {
  return new Renderer(rendering).render(root, undefined, rendering.substitution.indent);
}

/** Names that are values and no variables: `{ this }` is no object. */
const literalWords = new Set(['this', 'null', 'true', 'false']);

/** An element of a list, with the comments that go before and after it. */
interface Item {
  readonly text: string;
  readonly filling: Filling | undefined;
}

class Renderer {
  readonly #rendering: Rendering;

  constructor(rendering: Rendering) {
    this.#rendering = rendering;
  }

  render(node: TemplateNode, parent: TemplateNode | undefined, indent: string): string {
    const { open, placeholders, substitution } = this.#rendering;
    const placeholder = placeholders.get(node);
    if (placeholder !== undefined)
      return renderFilling(substitution.argument(placeholder.key), node, parent, substitution);
    if (node.type === 'Identifier') return open.has(node) ? substitution.name(nameOf(node)) : nameOf(node);
    const alternatives = alternativesOf(node, open);
    if (alternatives !== undefined) return this.#renderAlternatives(node, alternatives, parent, indent);
    if (isShorthand(node))
      return this.#renderProperty(node['key'] as TemplateNode, node['key'] as TemplateNode, indent);
    if (isPlainProperty(node)) {
      return this.#renderProperty(node['key'] as TemplateNode, node['value'] as TemplateNode, indent);
    }
    if (isCall(node)) return this.#renderCall(node, indent);
    if (node.type === 'ObjectExpression') return this.#renderList(['{', '}', ' '], elementsOf(node), node, indent);
    if (node.type === 'ArrayExpression') return this.#renderList(['[', ']', ''], elementsOf(node), node, indent);
    return this.#renderOther(node, indent);
  }

  /** Text with the children in their places. */
  #renderOther(node: TemplateNode, indent: string): string {
    const source = this.#rendering.text;
    let text = '';
    let offset = node.start;
    for (const child of childrenOf(node)) {
      text += source.slice(offset, child.start) + this.render(child, node, indent);
      offset = child.end;
    }
    return text + source.slice(offset, node.end);
  }

  #renderCall(node: TemplateNode, indent: string): string {
    const { call, substitution, text } = this.#rendering;
    const callee = node['callee'] as TemplateNode;
    const own = node['typeArguments'] as TemplateNode | null | undefined;
    const carried = node === call ? substitution.typeArguments : '';
    const typeArguments = own ? text.slice(own.start, own.end) : carried;
    const opening = node['optional'] === true ? '?.' : '';
    const head = text.slice(node.start, callee.start) + this.render(callee, node, indent) + opening + typeArguments;
    const passed = [...elementsOf(node)];
    while (passed.length > 0 && this.#isMissing(passed.at(-1))) passed.pop();
    const only = passed.length === 1 ? this.#fillingOf(passed[0]) : undefined;
    if (only?.verbatim !== undefined) return `${head}(${only.verbatim})`;
    return head + this.#renderList(['(', ')', ''], passed, node, indent);
  }

  #renderList(
    [opening, closing, padding]: readonly [string, string, string],
    elements: readonly TemplateNode[],
    parent: TemplateNode,
    indent: string,
  ): string {
    const isLined = elements.some((element) => hasLines(this.#fillingOf(element)));
    const inner = isLined ? indent + this.#rendering.substitution.step : indent;
    const isObject = parent.type === 'ObjectExpression';
    const items = elements
      .filter((element) => !(isObject && this.#isMissing(element)))
      .map((element): Item => ({
        text: this.#renderElement(element, parent, inner),
        filling: this.#fillingOf(element),
      }))
      .filter(({ text }) => text !== '');
    if (items.length === 0) return opening + closing;
    if (!isLined) return opening + padding + items.map(({ text }) => text).join(', ') + padding + closing;
    const lines = items.flatMap((item) => linesOf(item).map((line) => inner + line));
    return [opening, ...lines, indent + closing].join(this.#rendering.substitution.lineBreak);
  }

  /** A list has room for several arguments, as they are or where they are spread. */
  #renderElement(element: TemplateNode, parent: TemplateNode, indent: string): string {
    const filling = parent.type === 'ObjectExpression' ? undefined : this.#fillingOf(element);
    if (filling?.kind === 'list' || (filling?.kind === 'array' && element.type === 'SpreadElement'))
      return filling.text;
    return this.render(element, parent, indent);
  }

  #renderProperty(key: TemplateNode, value: TemplateNode, indent: string): string {
    const name = isPlaceholder(key) ? nameOf(key).slice(1) : this.#rendering.text.slice(key.start, key.end);
    const text = this.render(value, undefined, indent);
    return text === name && key.type === 'Identifier' && !literalWords.has(name) ? name : `${name}: ${text}`;
  }

  /** `$a ?? 1` is `1` without an argument, and the argument alone where it cannot be nullish. */
  #renderAlternatives(
    node: TemplateNode,
    alternatives: readonly TemplateNode[],
    parent: TemplateNode | undefined,
    indent: string,
  ): string {
    const taken = this.#takenOf(alternatives);
    const [only] = taken;
    if (taken.length > 1) return taken.map((each) => this.render(each, node, indent)).join(' ?? ');
    return only === undefined ? 'undefined' : this.render(only, parent, indent);
  }

  /** The alternatives that may come into play: what has no value is passed over, and what always has one is the last. */
  #takenOf(alternatives: readonly TemplateNode[]): readonly TemplateNode[] {
    const taken: TemplateNode[] = [];
    for (const [index, node] of alternatives.entries()) {
      const filling = this.#fillingOf(node);
      const isNothing = this.#isPlaceholder(node) && filling === undefined;
      if (isNothing || (filling?.nullness === 'always' && index < alternatives.length - 1)) continue;
      taken.push(node);
      if (filling?.nullness === 'never') break;
    }
    return taken;
  }

  #isMissing(element: TemplateNode | undefined): boolean {
    const content = element && contentOf(element);
    if (content === undefined) return false;
    const alternatives = alternativesOf(content, this.#rendering.open);
    if (alternatives !== undefined) return this.#takenOf(alternatives).length === 0;
    return this.#isPlaceholder(content) && this.#fillingOf(content) === undefined;
  }

  #isPlaceholder(node: TemplateNode): boolean {
    return this.#rendering.placeholders.has(node);
  }

  /** The filling of an element that is nothing but a placeholder, or of which nothing else is left. */
  #fillingOf(element: TemplateNode | undefined): Filling | undefined {
    const content = element && contentOf(element);
    if (content === undefined) return undefined;
    const { placeholders, open, substitution } = this.#rendering;
    const taken = this.#takenOf(alternativesOf(content, open) ?? []);
    const placeholder = placeholders.get(taken.length === 1 ? (taken[0] ?? content) : content);
    return placeholder && substitution.argument(placeholder.key);
  }
}

/** What an element says: `…` of `…`, `...…`, `{ … }` and `key: …`. */
function contentOf(element: TemplateNode): TemplateNode {
  if (element.type === 'SpreadElement') return contentOf(element['argument'] as TemplateNode);
  if (isShorthand(element)) return element['key'] as TemplateNode;
  return bare(isPlainProperty(element) ? (element['value'] as TemplateNode) : element);
}

/** Writes a filling where its placeholder stands. */
function renderFilling(
  filling: Filling | undefined,
  node: TemplateNode,
  parent: TemplateNode | undefined,
  { lineBreak }: Substitution,
): string {
  if (filling === undefined) return 'undefined';
  if (filling.kind !== 'single') return `[${filling.text}]`;
  if (isElement(node, parent)) return filling.text;
  if (hasLines(filling)) return ['(', ...linesOf({ text: filling.text, filling }, ''), ')'].join(lineBreak);
  const isSafe = isEnclosed(parent) || (filling.isPrimary && !isTornApart(filling.text, parent));
  return isSafe ? filling.text : `(${filling.text})`;
}

function isPlainProperty(node: TemplateNode): boolean {
  return node.type === 'Property' && node['computed'] === false && node['method'] === false && node['kind'] === 'init';
}

function hasLines(filling: Filling | undefined): boolean {
  return filling !== undefined && filling.before.length + filling.after.length > 0;
}

/** An element on lines of its own; of the comments after it, one that ends its line takes the rest to the next. */
function linesOf({ text, filling }: Item, comma = ','): readonly string[] {
  const lines = [...(filling?.before ?? []), text + comma];
  let isOpen = true;
  for (const comment of filling?.after ?? []) {
    if (isOpen) lines.push(`${lines.pop() ?? ''} ${comment}`);
    else lines.push(comment);
    isOpen = !comment.startsWith('//');
  }
  return lines;
}

/** Elements take any expression as it is, and their list gives them lines. */
function isElement(node: TemplateNode, parent: TemplateNode | undefined): boolean {
  switch (parent?.type) {
    case undefined:
    case 'ArrayExpression':
    case 'SpreadElement':
      return true;
    case 'CallExpression':
    case 'NewExpression':
      return parent['callee'] !== node;
    default:
      return false;
  }
}

/** The dot of a member would belong to a number, and the arguments of a call to `new`. */
function isTornApart(text: string, parent: TemplateNode | undefined): boolean {
  if (parent?.type === 'MemberExpression') return /^[\d.]/u.test(text);
  return parent?.type === 'NewExpression' && text.includes('(');
}

/** Operands need parentheses of their own; what has delimiters around it needs none. */
function isEnclosed(parent: TemplateNode | undefined): boolean {
  return parent?.type === 'ParenthesizedExpression' || parent?.type === 'TemplateLiteral';
}
