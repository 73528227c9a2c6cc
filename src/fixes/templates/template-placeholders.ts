import {
  bare,
  childrenOf,
  elementsOf,
  isPlaceholder,
  isShorthand,
  nameOf,
  parameterNames,
  type TemplateNode,
} from './template-syntax.ts';

/** Where a placeholder stands, as far as it matters when it has no argument. */
export type Slot =
  /** An argument of the outermost call. */
  | { readonly kind: 'argument'; readonly index: number }
  /** A property of an object that is an argument of the outermost call. */
  | { readonly kind: 'property'; readonly index: number; readonly key: string }
  | { readonly kind: 'other' };

/** One step from a value to a member of it. */
export interface Step {
  readonly member: string;
  /** Written `?.` */
  readonly isOptional: boolean;
}

/** A `$name` of a template, or a member of one: `$options.tenant`. */
export interface Placeholder {
  /** Without the `$`. */
  readonly name: string;
  readonly path: readonly Step[];
  /** Name and path as they are written: what tells placeholders apart. */
  readonly key: string;
  readonly slot: Slot;
  /** Something stands in for it when it has no argument: `$name ?? 1`. */
  readonly isBacked: boolean;
  /** Keys of those for which it stands in, so that it counts only when none of them has a value. */
  readonly backs: readonly string[];
  /** It may be passed over: a branch of a condition, or what comes behind `&&`, `||` or `?.`. */
  readonly isConditional: boolean;
  /** The function of the template that it stands in. */
  readonly within: TemplateFunction | undefined;
}

/** A function in a template, which runs at another time than the call. */
export interface TemplateFunction {
  /** `this` means the same in it as around it. */
  readonly isArrow: boolean;
  /** Its parameters, and those of the functions around it. */
  readonly names: ReadonlySet<string>;
}

/** The placeholders of a template by the node that each of them is, in source order. */
export type PlacedPlaceholders = ReadonlyMap<TemplateNode, Placeholder>;

/** What the surroundings of a node say of a placeholder that stands there. */
interface Place extends Pick<Placeholder, 'isBacked' | 'backs' | 'isConditional' | 'within'> {
  /** What would be left out with it. */
  readonly whole: TemplateNode;
}

/** Placeholders that stand for something other than one constructor parameter. */
export function isSpecial(placeholder: string): boolean {
  return placeholder === 'args' || placeholder === 'scope';
}

/**
 * Finds the placeholders of a template.
 *
 * @param open the names that the template leaves open
 * @param passed the arguments of its outermost call
 */
export function placePlaceholders(
  root: TemplateNode,
  open: ReadonlySet<TemplateNode>,
  passed: readonly TemplateNode[],
): PlacedPlaceholders {
  const placed = new Map<TemplateNode, Placeholder>();
  visit(root, { whole: root, isBacked: false, backs: [], isConditional: false, within: undefined });
  return placed;

  function visit(node: TemplateNode, place: Place): void {
    const found = pathAt(node, open);
    if (found !== undefined) {
      const { whole, ...rest } = place;
      placed.set(node, { ...found, slot: slotOf(whole, passed), ...rest });
      return;
    }
    const operands = alternativesOf(node, open);
    if (operands === undefined) {
      const within = functionIn(node, place.within);
      for (const child of openChildren(node)) {
        const isConditional = place.isConditional || mayBePassedOver(child, node);
        visit(child, { ...place, whole: child, isBacked: false, isConditional, within });
      }
      return;
    }
    const keys: string[] = [...place.backs];
    let { isConditional } = place;
    for (const [index, operand] of operands.entries()) {
      const isBacked = index < operands.length - 1;
      visit(operand, { ...place, whole: node, isBacked, backs: [...keys], isConditional });
      const key = pathAt(operand, open)?.key;
      if (key !== undefined) keys.push(key);
      // Whether an argument has a value shows at the site.
      else isConditional = true;
    }
  }
}

/** The function that the children of a node stand in. */
function functionIn(node: TemplateNode, around: TemplateFunction | undefined): TemplateFunction | undefined {
  const isArrow = node.type === 'ArrowFunctionExpression';
  if (!isArrow && node.type !== 'FunctionExpression' && node.type !== 'ClassBody') return around;
  const names = node.type === 'ClassBody' ? [] : parameterNames(node);
  return { isArrow: isArrow && around?.isArrow !== false, names: new Set([...(around?.names ?? []), ...names]) };
}

/** Is the child not evaluated whenever the parent is? */
function mayBePassedOver(child: TemplateNode, parent: TemplateNode): boolean {
  switch (parent.type) {
    case 'ConditionalExpression':
      return parent['test'] !== child;
    case 'LogicalExpression':
      return parent['right'] === child;
    case 'CallExpression':
      return elementsOf(parent).includes(child) && hasOptionalLink(parent);
    case 'MemberExpression':
      return parent['property'] === child && hasOptionalLink(parent);
    default:
      return false;
  }
}

/** Is there a `?.` on the way to the member or call? */
function hasOptionalLink(node: TemplateNode): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'MemberExpression') return false;
  return node['optional'] === true || hasOptionalLink((node['callee'] ?? node['object']) as TemplateNode);
}

/** The operands of `$a ?? $b ?? 1`; `undefined` for what does not begin with a placeholder. */
export function alternativesOf(
  node: TemplateNode,
  open: { has(node: TemplateNode): boolean },
): readonly TemplateNode[] | undefined {
  if (node.type !== 'LogicalExpression' || node['operator'] !== '??') return undefined;
  const operands = operandsOf(node);
  const [first] = operands;
  return first !== undefined && pathAt(first, open) !== undefined ? operands : undefined;
}

function operandsOf(node: TemplateNode): readonly TemplateNode[] {
  const inner = bare(node);
  if (inner.type !== 'LogicalExpression' || inner['operator'] !== '??') return [inner];
  return [...operandsOf(inner['left'] as TemplateNode), ...operandsOf(inner['right'] as TemplateNode)];
}

/** The member that a call calls has to know what it is called on, and is no step of a path. */
function openChildren(node: TemplateNode): readonly TemplateNode[] {
  if (isShorthand(node)) return [node['key'] as TemplateNode];
  return childrenOf(node).flatMap((child) => (isCalled(child, node) ? openChildren(child) : child));
}

function isCalled(child: TemplateNode, parent: TemplateNode): boolean {
  return child.type === 'MemberExpression' && (parent['callee'] === child || parent['tag'] === child);
}

/** `$name`, or members of it. */
function pathAt(
  node: TemplateNode,
  open: { has(node: TemplateNode): boolean },
): Pick<Placeholder, 'name' | 'path' | 'key'> | undefined {
  const path: Step[] = [];
  let current = node.type === 'ChainExpression' ? (node['expression'] as TemplateNode) : node;
  while (current.type === 'MemberExpression') {
    const member = memberOf(current);
    if (member === undefined) return undefined;
    path.unshift({ member, isOptional: current['optional'] === true });
    current = bare(current['object'] as TemplateNode);
  }
  if (!isPlaceholder(current) || !open.has(current)) return undefined;
  const name = nameOf(current).slice(1);
  if (isSpecial(name) && path.length > 0) return undefined;
  return {
    name,
    path,
    key: name + path.map(({ member, isOptional }) => `${isOptional ? '?.' : '.'}${member}`).join(''),
  };
}

function memberOf(node: TemplateNode): string | undefined {
  const property = node['property'] as TemplateNode;
  if (node['computed'] !== true) return property.type === 'Identifier' ? nameOf(property) : undefined;
  const value = property.type === 'Literal' ? property['value'] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function slotOf(node: TemplateNode, passed: readonly TemplateNode[]): Slot {
  for (const [index, argument] of passed.entries()) {
    if (argument === node || bare(argument) === node) return { kind: 'argument', index };
    if (argument.type !== 'ObjectExpression') continue;
    for (const property of elementsOf(argument)) {
      const key = property['key'] as TemplateNode | undefined;
      if (property.type !== 'Property' || key === undefined || property['computed'] === true) continue;
      if (key === node) return { kind: 'property', index, key: nameOf(key).slice(1) };
      if (bare(property['value'] as TemplateNode) === node) return { kind: 'property', index, key: keyName(key) };
    }
  }
  return { kind: 'other' };
}

/** Keys are names or literals. */
function keyName(key: TemplateNode): string {
  return key.type === 'Identifier' ? nameOf(key) : String(key['value']);
}
