import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../javascript/syntax/unwrap.ts';
import { memberKey } from './cell-map.ts';
import { type Cell, itemOf, joinCells, parameterAt, resultOf } from './cells.ts';
import { collectionClasses, type CollectionMethod, collectionMethods } from './collection-methods.ts';
import type { Flows } from './flows.ts';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** Where a spread list ends is unknown; nobody writes longer ones. */
const mostSpread = 8;
const gatherers = new Set(['all', 'allSettled', 'any', 'race']);
const continuations = new Set(['then', 'catch', 'finally']);

/** Lets the arguments of a call into what is called, and what that gives out of the call. */
export function collectCall(node: Call, flows: Flows): void {
  const { cells } = flows;
  const result = cells.of(node);
  const callee = unwrap(node.callee);
  if (node.type === 'NewExpression') {
    collectConstruction(node, callee, result, flows);
    return;
  }
  if (callee.type === 'MemberExpression') {
    const isKnown = collectMethod(node, callee, result, flows);
    if (isKnown) return;
  }
  passTo(node, calledCell(callee, flows), flows);
}

/** What the file knows of the function; `undefined` for one that comes from elsewhere. */
function calledCell(callee: TSESTree.Expression, flows: Flows): Cell | undefined {
  const { cells, definedKeys } = flows;
  if (callee.type === 'MemberExpression') {
    const key = memberKey(callee);
    return key !== undefined && definedKeys.has(key) ? cells.ofKey(key) : undefined;
  }
  if (callee.type === 'Super') return superClass(callee, flows);
  const isForeign = callee.type === 'Identifier' && !cells.isDeclared(callee);
  return isForeign ? undefined : cells.of(callee);
}

function superClass(callee: TSESTree.Node, { cells }: Flows): Cell | undefined {
  let node: TSESTree.Node | undefined = callee;
  while (node !== undefined && node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') node = node.parent;
  const base = node?.superClass;
  return base?.type === 'Identifier' && cells.isDeclared(base) ? cells.of(base) : undefined;
}

function passTo(node: Call, callee: Cell | undefined, flows: Flows): void {
  const { cells, calls } = flows;
  calls.push({ node, callee });
  if (callee === undefined) return;
  for (const [index, argument] of node.arguments.entries()) {
    const isSpread = argument.type === 'SpreadElement';
    const passed = isSpread ? itemOf(cells.of(argument.argument)) : cells.of(argument);
    const last = isSpread ? index + mostSpread : index;
    for (let each = index; each <= last; each += 1) joinCells(parameterAt(callee, each), passed);
  }
  if (node.type === 'CallExpression') joinCells(resultOf(callee), cells.of(node));
}

/** The methods of collections, promises and functions, and the functions of `Object`, `Array` and `Promise`. */
function collectMethod(
  node: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  result: Cell,
  flows: Flows,
): boolean {
  const { cells, definedKeys } = flows;
  const key = memberKey(callee);
  if (key === undefined) {
    flows.hasUnknownKeys = true;
    return false;
  }
  if (callee.object.type === 'Identifier' && collectStatic(callee.object, key, node, result, flows)) return true;
  const owner = cells.of(callee.object);
  if (continuations.has(key)) {
    for (const callback of node.arguments) {
      if (key === 'then') joinCells(parameterAt(cells.of(callback), 0), owner);
      if (key !== 'finally') joinCells(resultOf(cells.of(callback)), result);
    }
    if (key !== 'then') joinCells(owner, result);
    return true;
  }
  if (key === 'call' || key === 'apply' || key === 'bind') return collectApplied(key, node, owner, result, flows);
  const method = collectionMethods.get(key);
  if (method === undefined || definedKeys.has(key)) return false;
  moveItems(method, key, node, result, flows);
  // An object from elsewhere may only bear the name of such a method.
  return false;
}

function collectStatic(
  { name }: TSESTree.Identifier,
  key: string,
  { arguments: passed }: TSESTree.CallExpression,
  result: Cell,
  flows: Flows,
): boolean {
  const { cells } = flows;
  const [first, second] = passed.map((argument) => cells.of(argument));
  if (first === undefined) return false;
  if (name === 'Promise' && (key === 'resolve' || gatherers.has(key))) joinCells(first, result);
  else if (name === 'Object' && (key === 'freeze' || key === 'seal')) joinCells(first, result);
  else if (name === 'Object' && key === 'assign') {
    for (const argument of passed) joinCells(cells.of(argument), result);
  } else if (name === 'Array' && key === 'from') {
    joinCells(itemOf(result), second === undefined ? itemOf(first) : resultOf(second));
    if (second !== undefined) joinCells(parameterAt(second, 0), itemOf(first));
    flows.collections.push(result);
  } else if (name === 'Array' && key === 'of') {
    for (const argument of passed) joinCells(cells.of(argument), itemOf(result));
    flows.collections.push(result);
  } else {
    if (name === 'Object' && (key === 'values' || key === 'entries')) flows.hasUnknownKeys = true;
    return false;
  }
  return true;
}

/** `f.call(self, a)`, `f.apply(self, list)` and `f.bind(self)`. */
function collectApplied(
  key: 'apply' | 'bind' | 'call',
  { arguments: [, ...passed] }: TSESTree.CallExpression,
  callee: Cell,
  result: Cell,
  { cells }: Flows,
): boolean {
  if (key === 'bind') joinCells(callee, result);
  else joinCells(resultOf(callee), result);
  for (const [index, argument] of passed.entries()) {
    if (key === 'apply') joinCells(parameterAt(callee, index), itemOf(cells.of(argument)));
    else joinCells(parameterAt(callee, index), cells.of(argument));
  }
  return true;
}

function moveItems(
  { hands, fills, gives }: CollectionMethod,
  key: string,
  { callee, arguments: passed }: TSESTree.CallExpression,
  result: Cell,
  { cells }: Flows,
): void {
  if (callee.type !== 'MemberExpression') return;
  const owner = cells.of(callee.object);
  const item = itemOf(owner);
  const [callback, initial] = passed.map((argument) => cells.of(argument));
  if (callback !== undefined) for (const index of hands ?? []) joinCells(parameterAt(callback, index), item);
  if (fills)
    for (const argument of passed) joinCells(item, key === 'concat' ? itemOf(cells.of(argument)) : cells.of(argument));
  // The entries of a map are pairs.
  if (key === 'set' || key === 'entries') joinCells(itemOf(item), item);
  if (gives === 'item') joinCells(result, item);
  if (gives === 'same') joinCells(result, owner);
  if (gives === 'mapped' && callback !== undefined) {
    joinCells(itemOf(result), resultOf(callback));
    if (key === 'flatMap') joinCells(itemOf(result), itemOf(resultOf(callback)));
  }
  if (gives === 'reduced' && callback !== undefined) {
    joinCells(parameterAt(callback, 0), result);
    joinCells(resultOf(callback), result);
    joinCells(initial ?? item, result);
  }
}

function collectConstruction(
  node: TSESTree.NewExpression,
  callee: TSESTree.Expression,
  result: Cell,
  flows: Flows,
): void {
  const { cells } = flows;
  const [first] = node.arguments.map((argument) => cells.of(argument));
  const isForeign = callee.type === 'Identifier' && !cells.isDeclared(callee);
  if (isForeign && collectionClasses.has(callee.name)) {
    flows.collections.push(result);
    if (first === undefined) return;
    const item = callee.name === 'WeakRef' ? first : itemOf(first);
    joinCells(itemOf(result), item);
    if (callee.name.endsWith('Map')) joinCells(itemOf(item), item);
    return;
  }
  if (isForeign && callee.name === 'Promise') {
    if (first !== undefined) joinCells(parameterAt(parameterAt(first, 0), 0), result);
    return;
  }
  passTo(node, calledCell(callee, flows), flows);
}
