import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import type { FunctionNode } from '../syntax/function-node.ts';
import { walk } from '../syntax/walk.ts';
import { isClass } from '../values/class-node.ts';
import { moduleVisitorKeys } from './module-visitor-keys.ts';

/**
 * The names from which the value of expressions in a function may come: those that they mention, and those that whatever
 * the function assigns to these mentions. By name alone, so that there are rather too many.
 */
export class Mentions {
  readonly names = new Set<string>();
  /** `false` if something comes from elsewhere, as from `this`. */
  isComplete = true;
  readonly #node: FunctionNode;
  #assigned: ReadonlyMap<string, readonly TSESTree.Node[]> | undefined;

  constructor(node: FunctionNode) {
    this.#node = node;
  }

  add(expression: TSESTree.Node): void {
    const pending = [expression];
    for (const each of pending) {
      for (const name of this.#namesIn(each)) {
        if (this.names.has(name)) continue;
        this.names.add(name);
        this.#assigned ??= assignedIn(this.#node);
        pending.push(...(this.#assigned.get(name) ?? []));
      }
    }
  }

  #namesIn(root: TSESTree.Node): readonly string[] {
    const names: string[] = [];
    const keys = new Set<TSESTree.Node>();
    walk(
      root,
      moduleVisitorKeys(),
      (node) => {
        if (node.type === 'MemberExpression' && !node.computed) keys.add(node.property);
        if ('key' in node && 'computed' in node && !node.computed && !isShorthand(node)) keys.add(node.key);
        if (node.type === 'Identifier' && !keys.has(node)) names.push(node.name);
        if (node.type === 'JSXIdentifier') names.push(node.name);
        if (node.type === 'ThisExpression' || node.type === 'Super') this.isComplete = false;
      },
      (node) => !node.type.startsWith('TS') || 'expression' in node,
    );
    return names;
  }
}

function isShorthand(node: TSESTree.Node): boolean {
  return node.type === 'Property' && node.shorthand;
}

/** What a function, and those in it, assign to names, in whatever way. */
function assignedIn(root: FunctionNode): ReadonlyMap<string, readonly TSESTree.Node[]> {
  const assigned = new Map<string, TSESTree.Node[]>();
  const assign = (target: TSESTree.Node | null, value: TSESTree.Node | null): void => {
    if (target === null || value === null) return;
    for (const name of boundNames(target)) {
      const values = assigned.get(name);
      if (values === undefined) assigned.set(name, [value]);
      else values.push(value);
    }
  };
  walk(root, moduleVisitorKeys(), (node) => {
    if (node.type === 'VariableDeclarator') assign(node.id, node.init);
    if (node.type === 'AssignmentExpression' || node.type === 'AssignmentPattern') assign(node.left, node.right);
    if (node.type === 'ForOfStatement' || node.type === 'ForInStatement') assign(node.left, node.right);
    if ((isFunction(node) || isClass(node)) && node !== root) assign(node.id, node);
  });
  return assigned;
}

/** The names in a pattern, or at the root of a member that is assigned. */
function boundNames(target: TSESTree.Node): readonly string[] {
  const names: string[] = [];
  walk(target, moduleVisitorKeys(), (node) => {
    if (node.type === 'Identifier') names.push(node.name);
  });
  return names;
}
