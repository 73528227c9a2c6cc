import type { TSESTree } from '@typescript-eslint/utils';
import { isReplacing, type Slot } from './slot.ts';
import type { Slots } from './slots.ts';

/** A place where a value is used, and not only given another name. */
export interface ValueUse {
  /** The expression that yields the value here: the one that was followed, or one that reads a slot. */
  readonly origin: TSESTree.Node;
  /** The origin together with everything around it that yields the same value. */
  readonly node: TSESTree.Node;
  /** The slot that the origin reads; `undefined` for the expression that was followed. */
  readonly slot: Slot | undefined;
}

/** Where a value goes in its file. */
export interface Trail {
  readonly uses: readonly ValueUse[];
  readonly slots: ReadonlySet<Slot>;
}

/**
 * Follows the object that an expression yields through the variables, fields, properties and patterns of the file to
 * every place where it is used. Whether a slot holds something else as well is for {@link Slots.holdingOf} to tell.
 */
export function followValue(start: TSESTree.Node, slots: Slots): Trail {
  const passed = new Set<Slot>();
  const uses: ValueUse[] = [];
  follow(start, undefined);
  for (const slot of passed) {
    for (const read of slot.reads) {
      if (read.type === 'Property') bind(read.value, { origin: read, node: read, slot });
      else follow(read, slot);
    }
  }
  return { uses, slots: passed };

  function follow(origin: TSESTree.Node, slot: Slot | undefined): void {
    let node = origin;
    for (let next = passOn({ origin, node, slot }); next !== undefined; next = passOn({ origin, node, slot })) {
      node = next;
    }
  }

  /** The expression around that yields the value as well; otherwise takes down what becomes of the value here. */
  function passOn(use: ValueUse): TSESTree.Node | undefined {
    const { node } = use;
    const { parent } = node;
    switch (parent?.type) {
      case 'TSAsExpression':
      case 'TSTypeAssertion':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        return parent;
      case 'SequenceExpression':
        if (parent.expressions.at(-1) === node) return parent;
        break;
      case 'ConditionalExpression':
        if (parent.test !== node) return parent;
        break;
      case 'LogicalExpression':
        return passThroughLogic(use, parent);
      case 'AssignmentExpression':
        if (parent.right !== node || !isReplacing(parent) || !isPlace(parent.left)) break;
        bind(parent.left, use);
        return isIgnored(parent) ? undefined : parent;
      case 'AssignmentPattern':
        if (parent.right !== node) break;
        bind(parent.left, use);
        return undefined;
      case 'VariableDeclarator':
        if (parent.init !== node) break;
        bind(parent.id, use);
        return undefined;
      case 'PropertyDefinition':
        if (parent.value !== node) break;
        enter(slots.fieldOf(parent), use);
        return undefined;
      case 'Property':
        if (parent.value !== node || parent.parent.type !== 'ObjectExpression') break;
        enter(slots.findOfLiteral(parent), use);
        return undefined;
    }
    uses.push(use);
    return undefined;
  }

  /** An object is true: it is what `||` and `??` yield if it stands on their left, and never what `&&` yields. */
  function passThroughLogic(use: ValueUse, logic: TSESTree.LogicalExpression): TSESTree.Node | undefined {
    if (logic.left === use.node && logic.operator !== '??') uses.push(use);
    return logic.left === use.node && logic.operator === '&&' ? undefined : logic;
  }

  function bind(target: TSESTree.Node, use: ValueUse): void {
    if (target.type === 'AssignmentPattern') bind(target.left, use);
    else enter(isPlace(target) ? slots.find(target) : undefined, use);
  }

  function enter(slot: Slot | undefined, use: ValueUse): void {
    if (slot === undefined) uses.push(use);
    else passed.add(slot);
  }
}

function isPlace({ type }: TSESTree.Node): boolean {
  return type === 'Identifier' || type === 'MemberExpression';
}

/** Is an assignment there for what it assigns alone? */
function isIgnored({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'ExpressionStatement';
}
