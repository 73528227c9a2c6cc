import type { TSESTree } from '@typescript-eslint/utils';
import type { CellMap } from './cell-map.ts';
import { type Cell, resultOf, rootOfCell } from './cells.ts';
import type { Flows, Passage } from './flows.ts';

/** Where values may pass in calls of what the file does not show: it may give what it takes, keep it, or hand it on. */
export function callPassages(flows: Flows): readonly Passage[] {
  const { calls, cells } = flows;
  const declared = new Set(flows.declared.map(rootOfCell));
  return calls.flatMap(({ node, callee }) => {
    if (node.type === 'NewExpression') return [...constructionPassages(node, cells), ...awayPassages(node, cells)];
    const isShown = callee !== undefined && declared.has(rootOfCell(callee));
    return isShown ? [] : awayPassages(node, cells);
  });
}

function awayPassages(node: TSESTree.CallExpression | TSESTree.NewExpression, cells: CellMap): readonly Passage[] {
  const result = cells.of(node);
  const values = node.arguments.map((argument) =>
    cells.of(argument.type === 'SpreadElement' ? argument.argument : argument),
  );
  const callbacks = node.arguments.filter(isFunctionLike).map((argument) => cells.of(argument));
  const taken = callbacks.flatMap((callback) => rootOfCell(callback).call?.parameters ?? []);
  const owner = node.callee.type === 'MemberExpression' ? ownerOf(node.callee.object, cells) : undefined;
  const passages: Passage[] = [];
  for (const from of [...values, ...callbacks.map(resultOf)]) {
    for (const to of [result, ...taken]) passages.push({ from, to, kind: 'given' });
    if (owner !== undefined) passages.push({ from, to: owner, kind: 'kept' });
  }
  if (owner !== undefined) for (const to of [result, ...taken]) passages.push({ from: owner, to, kind: 'kept' });
  return passages;
}

/** An imported class is no value that passes; a variable may hold any. */
function constructionPassages(node: TSESTree.NewExpression, cells: CellMap): readonly Passage[] {
  const { callee } = node;
  return comesFromElsewhere(callee, cells) ? [] : [{ from: cells.of(callee), to: cells.of(node), kind: 'given' }];
}

/** What comes from elsewhere has no type here that could disagree. */
function ownerOf(object: TSESTree.Node, cells: CellMap): Cell | undefined {
  if (object.type === 'ThisExpression' || object.type === 'Super') return undefined;
  return object.type === 'Identifier' && !cells.isDeclared(object) ? undefined : cells.of(object);
}

/** `Engine`, `engines.Engine` */
function comesFromElsewhere(node: TSESTree.Node, cells: CellMap): boolean {
  if (node.type === 'MemberExpression') return !node.computed && comesFromElsewhere(node.object, cells);
  return node.type === 'Identifier' && !cells.isDeclared(node);
}

function isFunctionLike({ type }: TSESTree.Node): boolean {
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression';
}
