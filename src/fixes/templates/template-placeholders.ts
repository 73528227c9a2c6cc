import {
  bare,
  childrenOf,
  elementsOf,
  isPlaceholder,
  isShorthand,
  nameOf,
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
}

/** The placeholders of a template by the node that each of them is, in source order. */
export type PlacedPlaceholders = ReadonlyMap<TemplateNode, Placeholder>;

/** What the surroundings of a node say of a placeholder that stands there. */
interface Place extends Pick<Placeholder, 'isBacked' | 'backs'> {
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
  visit(root, { whole: root, isBacked: false, backs: [] });
  return placed;

  function visit(node: TemplateNode, place: Place): void {
    const found = pathAt(node, open);
    if (found !== undefined) {
      const { isBacked, backs, whole } = place;
      placed.set(node, { ...found, slot: slotOf(whole, passed), isBacked, backs });
      return;
    }
    const operands = alternativesOf(node, open);
    if (operands === undefined) {
      for (const child of openChildren(node)) visit(child, { ...place, whole: child, isBacked: false });
      return;
    }
    const keys: string[] = [...place.backs];
    for (const [index, operand] of operands.entries()) {
      visit(operand, {
        whole: node,
        isBacked: index < operands.length - 1,
        backs: [...keys],
      });
      const key = pathAt(operand, open)?.key;
      if (key !== undefined) keys.push(key);
    }
  }
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
