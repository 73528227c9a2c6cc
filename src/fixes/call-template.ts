import {
  childrenOf,
  elementsOf,
  isCall,
  isPlaceholder,
  isShorthand,
  nameOf,
  openNames,
  parseTemplate,
  type TemplateNode,
} from './template-syntax.ts';

/** Where a placeholder stands, as far as it matters when it has no argument. */
export type Slot =
  /** An argument of the outermost call. */
  | { readonly kind: 'argument'; readonly index: number }
  /** A property of an object that is an argument of the outermost call. */
  | { readonly kind: 'property'; readonly index: number; readonly key: string }
  | { readonly kind: 'other' };

/** A `$name` of a template. */
export interface Placeholder {
  /** Without the `$`. */
  readonly name: string;
  readonly slot: Slot;
}

/** What stands for the open names of a template. */
export interface Substitution {
  /** Text for a placeholder; `undefined` leaves out the trailing argument or the property that it fills. */
  argument(placeholder: string): { readonly text: string; readonly isPrimary: boolean } | undefined;
  /** Local expression for an export of the factory's module. */
  name(name: string): string;
  /** Type arguments with their brackets for the outermost call; empty for none. */
  readonly typeArguments: string;
}

/** A call template, parsed: the expression that makes an instance, with the names that it leaves open. */
export interface CallTemplate {
  readonly text: string;
  /** The expression awaits: the factory is asynchronous. */
  readonly isAsync: boolean;
  /** In source order, repeated as often as they are used. */
  readonly placeholders: readonly Placeholder[];
  /** Every other free name, each once: the exports of the factory's module that the template uses. */
  readonly names: readonly string[];
  /** What the outermost call calls, as a name and a member, when it is as simple as that. */
  readonly callee: { readonly name: string; readonly member: string | undefined } | undefined;
  /** Puts texts in the place of placeholders and names. */
  fill(substitution: Substitution): string;
}

const compiled = new Map<string, CallTemplate>();

/**
 * Parses a call template, once per text.
 *
 * @throws {TemplateSyntaxError} when the text is not exactly one expression.
 */
export function compileTemplate(text: string): CallTemplate {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const template = parseCallTemplate(text);
  compiled.set(text, template);
  return template;
}

function parseCallTemplate(text: string): CallTemplate {
  const root = parseTemplate(text);
  const call = outermostCall(root);
  const open = openNames(root);
  return {
    text,
    isAsync: containsAwait(root),
    placeholders: open.filter(isPlaceholder).map((node) => ({ name: nameOf(node).slice(1), slot: slotOf(node, call) })),
    names: [...new Set(open.filter((node) => !isPlaceholder(node)).map(nameOf))],
    callee: calleeOf(call),
    fill: (substitution) => new Renderer(text, call, new Set(open), substitution).render(root),
  };
}

/** Writes a template out. */
class Renderer {
  readonly #text: string;
  readonly #outermostCall: TemplateNode | undefined;
  readonly #open: ReadonlySet<TemplateNode>;
  readonly #substitution: Substitution;

  constructor(
    text: string,
    call: TemplateNode | undefined,
    open: ReadonlySet<TemplateNode>,
    substitution: Substitution,
  ) {
    this.#text = text;
    this.#outermostCall = call;
    this.#open = open;
    this.#substitution = substitution;
  }

  render(node: TemplateNode, parent?: TemplateNode): string {
    if (node.type === 'Identifier') return this.#renderName(node, parent);
    if (isShorthand(node)) return this.#renderShorthand(node['key'] as TemplateNode);
    if (isCall(node)) return this.#renderCall(node);
    if (node.type === 'ObjectExpression') {
      const properties = elementsOf(node).filter((property) => !this.#isMissing(property));
      return properties.length === 0 ? '{}' : `{ ${this.#renderAll(properties, node)} }`;
    }
    let text = '';
    let offset = node.start;
    for (const child of childrenOf(node)) {
      text += this.#text.slice(offset, child.start) + this.render(child, node);
      offset = child.end;
    }
    return text + this.#text.slice(offset, node.end);
  }

  #renderCall(node: TemplateNode): string {
    const callee = node['callee'] as TemplateNode;
    const own = node['typeArguments'] as TemplateNode | null | undefined;
    const carried = node === this.#outermostCall ? this.#substitution.typeArguments : '';
    const typeArguments = own ? this.#text.slice(own.start, own.end) : carried;
    const passed = [...elementsOf(node)];
    while (passed.length > 0 && this.#isMissing(passed.at(-1))) passed.pop();
    const opening = node['optional'] === true ? '?.' : '';
    const head = this.#text.slice(node.start, callee.start) + this.render(callee, node);
    return `${head}${opening}${typeArguments}(${this.#renderAll(passed, node)})`;
  }

  #renderAll(elements: readonly TemplateNode[], parent: TemplateNode): string {
    return elements.map((element) => this.render(element, parent)).join(', ');
  }

  #renderName(node: TemplateNode, parent: TemplateNode | undefined): string {
    if (!this.#open.has(node)) return nameOf(node);
    if (!isPlaceholder(node)) return this.#substitution.name(nameOf(node));
    const argument = this.#substitution.argument(nameOf(node).slice(1));
    if (argument === undefined) return 'undefined';
    return argument.isPrimary || takesAnyExpression(parent, node) ? argument.text : `(${argument.text})`;
  }

  #renderShorthand(key: TemplateNode): string {
    const value = this.#renderName(key, undefined);
    const name = isPlaceholder(key) ? nameOf(key).slice(1) : nameOf(key);
    return value === name ? name : `${name}: ${value}`;
  }

  #isMissing(element: TemplateNode | undefined): boolean {
    if (element === undefined) return false;
    const value = element.type === 'Property' ? (isShorthand(element) ? element['key'] : element['value']) : element;
    const node = value as TemplateNode;
    return isPlaceholder(node) && this.#substitution.argument(nameOf(node).slice(1)) === undefined;
  }
}

function containsAwait(node: TemplateNode): boolean {
  return node.type === 'AwaitExpression' || childrenOf(node).some(containsAwait);
}

function outermostCall(node: TemplateNode): TemplateNode | undefined {
  if (isCall(node)) return node;
  return node.type === 'AwaitExpression' ? outermostCall(node['argument'] as TemplateNode) : undefined;
}

function calleeOf(call: TemplateNode | undefined): CallTemplate['callee'] {
  const callee = call?.['callee'] as TemplateNode | undefined;
  if (callee?.type === 'Identifier') return { name: nameOf(callee), member: undefined };
  if (callee?.type !== 'MemberExpression' || callee['computed'] === true) return undefined;
  const object = callee['object'] as TemplateNode;
  if (object.type !== 'Identifier') return undefined;
  return { name: nameOf(object), member: nameOf(callee['property'] as TemplateNode) };
}

function slotOf(placeholder: TemplateNode, call: TemplateNode | undefined): Slot {
  const passed = call === undefined ? [] : elementsOf(call);
  for (const [index, argument] of passed.entries()) {
    if (argument === placeholder) return { kind: 'argument', index };
    for (const property of elementsOf(argument)) {
      const key = property['key'] as TemplateNode | undefined;
      if (property.type !== 'Property' || key === undefined || property['computed'] === true) continue;
      if (key === placeholder) return { kind: 'property', index, key: nameOf(key).slice(1) };
      if (property['value'] === placeholder) return { kind: 'property', index, key: nameOf(key) };
    }
  }
  return { kind: 'other' };
}

/** Elements of lists and template substitutions take any expression as it is; operands need parentheses. */
function takesAnyExpression(parent: TemplateNode | undefined, node: TemplateNode): boolean {
  switch (parent?.type) {
    case undefined:
    case 'Property':
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'TemplateLiteral':
    case 'SpreadElement':
      return true;
    case 'CallExpression':
    case 'NewExpression':
      return parent['callee'] !== node;
    default:
      return false;
  }
}
