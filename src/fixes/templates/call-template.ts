import { renderTemplate, type Substitution } from './render-template.ts';
import { type Placeholder, placePlaceholders } from './template-placeholders.ts';
import {
  bare,
  containsAwait,
  elementsOf,
  isCall,
  isPlaceholder,
  isShorthand,
  nameOf,
  openNames,
  parseTemplate,
  type TemplateNode,
} from './template-syntax.ts';
import { writtenKind } from './written-kind.ts';

/** How tightly an expression holds together: `call` like `f()`, `unary` like `await f()`, `loose` like `a ? b : c`. */
export type Precedence = 'call' | 'unary' | 'loose';

/** The function that a template calls. */
export interface TemplateCallee {
  readonly name: string;
  readonly member: string | undefined;
  /** The template awaits what the call gives. */
  readonly isAwaited: boolean;
  /** It is a class, called with `new`. */
  readonly isConstructed: boolean;
  /** What the call gives is taken for something else: `as`, `!`. */
  readonly isCast: boolean;
}

/** An argument of the outermost call of a template. */
export interface TemplateArgument {
  /** The placeholder for as many arguments as there are, `$args` or `...$name`; `…` for what else is spread. */
  readonly list: string | undefined;
  /** The keys of an object that is written out; `undefined` for anything else. */
  readonly keys: readonly string[] | undefined;
  /** The object may have others. */
  readonly isOpen: boolean;
  /** What kind of value is written there: what `typeof` says, `array`, or a literal as JSON; `undefined` for what no text tells. */
  readonly kind: string | undefined;
  /** The same of the properties of an object that is written out. */
  readonly kinds: ReadonlyMap<string, string>;
}

/** A call template, parsed: the expression that makes an instance, with the names that it leaves open. */
export interface CallTemplate {
  readonly text: string;
  /** The expression awaits: the factory is asynchronous. */
  readonly isAsync: boolean;
  readonly precedence: Precedence;
  /** The expression is `await` before a call, and awaits nothing else. */
  readonly isAwaitedCall: boolean;
  /** In source order, repeated as often as they are used. */
  readonly placeholders: readonly Placeholder[];
  /** Every other free name, each once: the exports of the factory's module that the template uses. */
  readonly names: readonly string[];
  /** What the outermost call calls, as a name and a member, when it is as simple as that. */
  readonly callee: TemplateCallee | undefined;
  /** The arguments of the outermost call. */
  readonly passed: readonly TemplateArgument[];
  /** The outermost call has type arguments of its own. */
  readonly hasTypeArguments: boolean;
  /** Names of the placeholders that are the whole argument list of the outermost call; `undefined` if it is no such list. */
  readonly passedOn: readonly string[] | undefined;
  /** Puts texts in the place of placeholders and names. */
  fill(substitution: Substitution): string;
}

// ssot-shared: the settings of a process hold few templates
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
  const open = new Set(openNames(root));
  const passed = call === undefined ? [] : elementsOf(call);
  const placeholders = placePlaceholders(root, open, passed);
  return {
    text,
    isAsync: containsAwait(root),
    precedence: precedenceOf(root),
    isAwaitedCall: isAwaitedCall(root),
    placeholders: [...placeholders.values()],
    names: [...new Set([...open].filter((node) => !isPlaceholder(node)).map(nameOf))],
    callee: calleeOf(call, { isAwaited: isAwaited(root), isCast: isCast(root) }),
    passed: passed.map(argumentOf),
    hasTypeArguments: Boolean(call?.['typeArguments']),
    passedOn: call !== undefined && passed.every(isPlaceholder) ? passed.map(placeholderName) : undefined,
    fill: (substitution) => renderTemplate(root, { text, call, open, placeholders, substitution }),
  };
}

function placeholderName(node: TemplateNode): string {
  return nameOf(node).slice(1);
}

/** Is what the outermost call gives awaited, and not only something inside it? */
function isAwaited(node: TemplateNode): boolean {
  if (node.type === 'AwaitExpression') return true;
  const inner = node['expression'];
  return typeof inner === 'object' && inner !== null && isAwaited(inner as TemplateNode);
}

/** `await (f() as X)`, `f()!` */
function isCast(node: TemplateNode): boolean {
  if (isCall(node)) return false;
  if (node.type === 'TSAsExpression' || node.type === 'TSNonNullExpression') return true;
  const inner = node['expression'] ?? node['argument'];
  return typeof inner === 'object' && inner !== null && isCast(inner as TemplateNode);
}

function isAwaitedCall(root: TemplateNode): boolean {
  if (root.type !== 'AwaitExpression') return false;
  const call = bare(root['argument'] as TemplateNode);
  return call.type === 'CallExpression' && !containsAwait(call);
}

/** The call whose result the template yields, awaited or cast. */
function outermostCall(node: TemplateNode): TemplateNode | undefined {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
      return node;
    case 'AwaitExpression':
      return outermostCall(node['argument'] as TemplateNode);
    case 'ParenthesizedExpression':
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return outermostCall(node['expression'] as TemplateNode);
    default:
      return undefined;
  }
}

function precedenceOf({ type }: TemplateNode): Precedence {
  switch (type) {
    case 'CallExpression':
    case 'NewExpression':
    case 'MemberExpression':
    case 'Identifier':
    case 'TSNonNullExpression':
      return 'call';
    case 'AwaitExpression':
    case 'ChainExpression':
      return 'unary';
    default:
      return 'loose';
  }
}

function calleeOf(
  call: TemplateNode | undefined,
  use: Pick<TemplateCallee, 'isAwaited' | 'isCast'>,
): CallTemplate['callee'] {
  if (call === undefined) return undefined;
  const callee = bare(call['callee'] as TemplateNode);
  const manner = { ...use, isConstructed: call.type === 'NewExpression' };
  if (callee.type === 'Identifier') return { name: nameOf(callee), member: undefined, ...manner };
  if (callee.type !== 'MemberExpression' || callee['computed'] === true) return undefined;
  const object = callee['object'] as TemplateNode;
  if (object.type !== 'Identifier') return undefined;
  return { name: nameOf(object), member: nameOf(callee['property'] as TemplateNode), ...manner };
}

function argumentOf(node: TemplateNode): TemplateArgument {
  const content = bare(node);
  const plain = {
    list: undefined,
    keys: undefined,
    isOpen: true,
    kind: writtenKind(content),
    kinds: new Map<string, string>(),
  };
  if (isPlaceholder(content) && nameOf(content) === '$args') return { ...plain, list: 'args' };
  if (content.type === 'SpreadElement') {
    const spread = bare(content['argument'] as TemplateNode);
    return { ...plain, list: isPlaceholder(spread) ? placeholderName(spread) : '…' };
  }
  if (content.type !== 'ObjectExpression') return plain;
  const properties = elementsOf(content).map((property) => [keyOf(property), property] as const);
  const kinds = properties.flatMap(([key, { value }]): [string, string][] => {
    const kind = key === undefined || value === undefined ? undefined : writtenKind(bare(value as TemplateNode));
    return key === undefined || kind === undefined ? [] : [[key, kind]];
  });
  const keys = properties.flatMap(([key]) => key ?? []);
  return { ...plain, keys, isOpen: keys.length < properties.length, kinds: new Map(kinds) };
}

/** The name of a property; `undefined` for a spread or a computed key. */
function keyOf(property: TemplateNode): string | undefined {
  const key = property['key'] as TemplateNode | undefined;
  if (key === undefined || property['computed'] === true) return undefined;
  if (key.type !== 'Identifier') return String(key['value']);
  return isShorthand(property) && isPlaceholder(key) ? placeholderName(key) : nameOf(key);
}
