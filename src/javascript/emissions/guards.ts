import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import { walk } from '../syntax/walk.ts';
import type { Code } from './code.ts';
import { comparesIn } from './comparisons.ts';

/** Does something between a loop and a node in it choose among the elements? */
export function isGuarded(node: TSESTree.Node, loop: TSESTree.Node): boolean {
  const element = elementName(loop);
  let inner = node;
  for (let { parent } = node; parent && inner !== loop; inner = parent, { parent } = parent) {
    const tests = testsAround(inner, parent);
    if (tests.some((test) => comparesIn(test, element))) return true;
    if (parent === loop) break;
  }
  return false;
}

function elementName(loop: TSESTree.Node): string | undefined {
  const target = isFunction(loop)
    ? loop.params[0]
    : loop.type === 'ForOfStatement' && loop.left.type === 'VariableDeclaration'
      ? loop.left.declarations[0].id
      : undefined;
  return target?.type === 'Identifier' ? target.name : undefined;
}

/** The conditions under which `inner` runs, of those that `outer` has. */
function testsAround(inner: TSESTree.Node, outer: TSESTree.Node): readonly (TSESTree.Node | null)[] {
  switch (outer.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return inner === outer.test ? [] : [outer.test];
    case 'LogicalExpression':
      return inner === outer.right ? [outer.left] : [];
    case 'SwitchCase':
      return [outer.parent];
    case 'BlockStatement':
      return exitsBefore(inner, outer);
    default:
      return [];
  }
}

/** `if (…) continue;` and its kin, above a statement. */
function exitsBefore(statement: TSESTree.Node, { body }: TSESTree.BlockStatement): readonly TSESTree.Node[] {
  return body
    .filter((each) => each.range[1] <= statement.range[0] && each.type === 'IfStatement' && leaves(each.consequent))
    .map((each) => (each as TSESTree.IfStatement).test);
}

function leaves(node: TSESTree.Statement): boolean {
  const last = node.type === 'BlockStatement' ? node.body.at(-1) : node;
  return last?.type === 'ContinueStatement' || last?.type === 'ReturnStatement' || last?.type === 'BreakStatement';
}

/** The condition on a scope whose other outcome leads to a node: the branch for those who have none. */
export function isOtherBranch(node: TSESTree.Node, isScope: (name: string) => boolean, code: Code): boolean {
  let inner = node;
  for (let { parent } = node; parent && !isFunction(inner); inner = parent, { parent } = parent) {
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') {
      const { test } = parent;
      const isNegated = test.type === 'UnaryExpression' && test.operator === '!';
      const isOther = inner === (isNegated ? parent.consequent : parent.alternate);
      if (isOther && isPresenceTest(test, isScope, code)) return true;
    }
    if (parent.type === 'BlockStatement') {
      const exits = exitsBefore(inner, parent);
      if (exits.some((test) => test.type !== 'UnaryExpression' && isPresenceTest(test, isScope, code))) return true;
    }
  }
  return false;
}

/** `if (userId)`, `if (userId !== undefined)`, `if (!user?.id)` */
function isPresenceTest(test: TSESTree.Node, isScope: (name: string) => boolean, code: Code): boolean {
  const nodes: TSESTree.Node[] = [];
  walk(test, code.visitorKeys, (node) => nodes.push(node));
  if (nodes.some(({ type }) => type === 'CallExpression')) return false;
  return nodes.some((node) => node.type === 'Identifier' && isScope(node.name));
}
