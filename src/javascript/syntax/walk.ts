import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { decoratorsOf } from './decorators-of.ts';

type Child = TSESTree.Node | (TSESTree.Node | null)[] | null | undefined;

/**
 * Visits `root` and everything below it, parents first, in source order.
 *
 * @param isWorthwhile leaves out nodes, with everything below them
 */
export function walk(
  root: TSESTree.Node,
  visitorKeys: TSESLint.SourceCode.VisitorKeys,
  visit: (node: TSESTree.Node) => void,
  isWorthwhile: (node: TSESTree.Node) => boolean = () => true,
): void {
  const pending: TSESTree.Node[] = [root];
  const add = (node: TSESTree.Node | null | undefined): void => {
    if (node !== null && node !== undefined && isWorthwhile(node)) pending.push(node);
  };
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    visit(node);
    const keys = visitorKeys[node.type] ?? [];
    for (let index = keys.length - 1; index >= 0; index -= 1) {
      const child = (node as unknown as Record<string, Child>)[keys[index] ?? ''];
      if (!Array.isArray(child)) add(child);
      else for (let item = child.length - 1; item >= 0; item -= 1) add(child[item]);
    }
  }
}

/** Like {@link walk}, for the nodes only in whose text a match of the pattern begins. */
export function walkMatches(
  pattern: RegExp,
  { text, ast, visitorKeys }: TSESLint.SourceCode,
  visit: (node: TSESTree.Node) => void,
): void {
  const offsets = [...text.matchAll(pattern)].map(({ index }) => index);
  if (offsets.length === 0) return;
  walk(ast, visitorKeys, visit, (node) => {
    const first = firstFrom(startOf(node), offsets);
    return first !== undefined && first < node.range[1];
  });
}

/** Decorators stand before the node that they belong to, and before its `export`. */
function startOf(node: TSESTree.Node): number {
  const decorated = 'declaration' in node && node.declaration !== null ? node.declaration : node;
  const [first] = decoratorsOf(decorated);
  return Math.min(node.range[0], first?.range[0] ?? Infinity);
}

/** The least of the ascending offsets that is not before `start`. */
function firstFrom(start: number, offsets: readonly number[]): number | undefined {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return offsets[low];
}
