import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { closestOf } from '../../javascript/syntax/ancestors.ts';
import { walk } from '../../javascript/syntax/walk.ts';
import { isFunction, type FunctionNode } from '../../javascript/syntax/function-node.ts';
import { CellMap, memberKey } from './cell-map.ts';
import { type Cell, gatherFrom, itemOf, joinCells, makeCell, parameterAt, resultOf } from './cells.ts';
import { collectCall } from './collect-calls.ts';
import { collectExport } from './collect-exports.ts';
import { collectProtocol } from './collect-protocols.ts';
import { collectPattern, noteSlot, parameterName } from './collect-patterns.ts';
import { collectThrow } from './collect-throws.ts';
import type { Flows } from './flows.ts';
import { memberUse } from './member-use.ts';

/** Collects how values pass through a file: one walk over it, whatever is asked later. */
export function collectFlows(sourceCode: TSESLint.SourceCode): Flows {
  const nodes: TSESTree.Node[] = [];
  const definedKeys = new Set<string>();
  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    nodes.push(node);
    const key = definedKey(node);
    if (key !== undefined) definedKeys.add(key);
  });
  const flows: Flows = {
    cells: new CellMap(sourceCode),
    definedKeys,
    uses: [],
    passages: [],
    slots: new Map(),
    calls: [],
    declared: [],
    collections: [],
    parts: [],
    exported: [],
    thrown: makeCell(),
    patchedKeys: new Set(),
    hasUnknownKeys: false,
  };
  // Inner expressions come first, so that depth in the code does not matter.
  for (const node of nodes.reverse()) collect(node, flows);
  return flows;
}

/** The name under which the file itself puts something into objects or classes. */
function definedKey(node: TSESTree.Node): string | undefined {
  switch (node.type) {
    case 'MethodDefinition':
    case 'TSAbstractMethodDefinition':
    case 'PropertyDefinition':
    case 'TSAbstractPropertyDefinition':
    case 'AccessorProperty':
      return memberKey(node);
    case 'Property':
      return node.parent.type === 'ObjectExpression' ? memberKey(node) : undefined;
    case 'TSParameterProperty':
      return parameterName(node);
    case 'TSMethodSignature':
    case 'TSPropertySignature':
      return signatureKey(node);
    case 'AssignmentExpression':
      return node.left.type === 'MemberExpression' ? memberKey(node.left) : undefined;
    default:
      return undefined;
  }
}

function collect(node: TSESTree.Node, flows: Flows): void {
  collectExport(node, flows);
  collectProtocol(node, flows);
  collectThrow(node, flows);
  if (isFunction(node)) collectFunction(node, flows);
  else collectExpression(node, flows);
}

function collectExpression(node: TSESTree.Node, flows: Flows): void {
  const { cells } = flows;
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSTypeAssertion':
    case 'TSSatisfiesExpression':
      cells.define(node, cells.of(node.expression));
      noteSlot(node.typeAnnotation, cells.of(node), flows);
      return;
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
    case 'ChainExpression':
      cells.define(node, cells.of(node.expression));
      return;
    case 'AwaitExpression':
      cells.define(node, cells.of(node.argument));
      return;
    case 'SequenceExpression':
      cells.define(node, cells.of(node.expressions.at(-1) ?? node));
      return;
    case 'ConditionalExpression':
      cells.define(node, cells.of(node.consequent));
      cells.define(node, cells.of(node.alternate));
      return;
    case 'LogicalExpression':
      cells.define(node, cells.of(node.right));
      if (node.operator !== '&&') cells.define(node, cells.of(node.left));
      return;
    case 'AssignmentExpression':
      collectAssignment(node, flows);
      return;
    case 'Identifier':
      // Uses that take the value nowhere count as well.
      cells.of(node);
      return;
    case 'MemberExpression':
      collectMember(node, flows);
      return;
    case 'ArrayExpression':
      collectArray(node, flows);
      return;
    case 'ObjectExpression':
      collectObject(node, flows);
      return;
    case 'CallExpression':
    case 'NewExpression':
      collectCall(node, flows);
      for (const type of node.typeArguments?.params ?? []) noteSlot(type, cells.of(node), flows);
      return;
    case 'YieldExpression':
      collectYield(node, flows);
      return;
    case 'BinaryExpression':
      collectTest(node, flows);
      return;
    default:
      collectDeclaration(node, flows);
  }
}

function collectDeclaration(node: TSESTree.Node, flows: Flows): void {
  const { cells } = flows;
  switch (node.type) {
    case 'VariableDeclarator':
      collectPattern(node.id, node.init === null ? makeCell() : cells.of(node.init), flows);
      return;
    case 'ForOfStatement': {
      const target = node.left.type === 'VariableDeclaration' ? node.left.declarations[0].id : node.left;
      collectPattern(target, itemOf(cells.of(node.right)), flows);
      return;
    }
    case 'ReturnStatement': {
      const owner = closestOf(node, 'FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression');
      if (owner !== undefined && node.argument !== null) joinCells(resultOf(cells.of(owner)), cells.of(node.argument));
      return;
    }
    case 'PropertyDefinition':
    case 'TSAbstractPropertyDefinition':
    case 'AccessorProperty': {
      const key = memberKey(node);
      const cell = key === undefined ? makeCell() : cells.ofKey(key);
      if (key !== undefined) notePart(node, key, flows);
      if (node.value !== null) joinCells(cell, cells.of(node.value));
      if (node.typeAnnotation != null) noteSlot(node.typeAnnotation.typeAnnotation, cell, flows);
      return;
    }
    case 'MethodDefinition':
    case 'TSAbstractMethodDefinition':
      collectMethodDefinition(node, flows);
      return;
    case 'TSDeclareFunction':
      for (const variable of cells.declaredBy(node)) collectTypes(node, cells.ofVariable(variable), flows);
      return;
    case 'ClassDeclaration':
    case 'ClassExpression':
      collectClass(node, flows);
      return;
    case 'TSPropertySignature':
    case 'TSMethodSignature':
      collectSignature(node, flows);
      return;
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
      noteSlot(node, cells.ofType(node.id), flows);
      return;
    case 'JSXSpreadAttribute':
      flows.hasUnknownKeys = true;
  }
}

function collectFunction(node: FunctionNode, flows: Flows): void {
  const { cells } = flows;
  const cell = cells.of(node);
  flows.declared.push(cell);
  for (const [index, parameter] of node.params.entries()) {
    if (parameter.type === 'RestElement') {
      const list = makeCell();
      collectPattern(parameter, list, flows);
      gatherFrom(cell, index, list);
    } else {
      collectPattern(parameter, parameterAt(cell, index), flows);
    }
  }
  if (node.body.type !== 'BlockStatement') joinCells(resultOf(cell), cells.of(node.body));
  noteResult(node, cell, flows);
  if (node.type !== 'FunctionDeclaration') return;
  for (const variable of cells.declaredBy(node)) joinCells(cell, cells.ofVariable(variable));
}

function collectMethodDefinition(
  node: TSESTree.MethodDefinition | TSESTree.TSAbstractMethodDefinition,
  flows: Flows,
): void {
  const { cells } = flows;
  const [key, cell] = [memberKey(node), cells.of(node.value)];
  if (node.value.type === 'TSEmptyBodyFunctionExpression') collectTypes(node.value, cell, flows);
  if (node.kind === 'constructor') {
    joinCells(cell, cells.of(node.parent.parent));
    return;
  }
  if (key === undefined) return;
  notePart(node, key, flows);
  if (node.kind === 'get') joinCells(resultOf(cell), cells.ofKey(key));
  else if (node.kind === 'set') joinCells(parameterAt(cell, 0), cells.ofKey(key));
  else joinCells(cell, cells.ofKey(key));
}

/** Private members are had from the class itself alone. */
function notePart(node: TSESTree.ClassElement & { readonly accessibility?: unknown }, key: string, flows: Flows): void {
  if (key.startsWith('#') || node.accessibility === 'private' || node.parent.type !== 'ClassBody') return;
  flows.parts.push({ owner: flows.cells.of(node.parent.parent), part: flows.cells.ofKey(key) });
}

function collectClass(node: TSESTree.ClassDeclaration | TSESTree.ClassExpression, flows: Flows): void {
  const { cells } = flows;
  flows.declared.push(cells.of(node));
  for (const variable of cells.declaredBy(node)) joinCells(cells.of(node), cells.ofVariable(variable));
}

function collectSignature(node: TSESTree.TSMethodSignature | TSESTree.TSPropertySignature, flows: Flows): void {
  const { cells } = flows;
  const key = signatureKey(node);
  if (key === undefined) return;
  const owner = closestOf(node, 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration');
  if (owner !== undefined) flows.parts.push({ owner: cells.ofType(owner.id), part: cells.ofKey(key) });
  if (node.type === 'TSMethodSignature') collectTypes(node, cells.ofKey(key), flows);
  else if (node.typeAnnotation != null) noteSlot(node.typeAnnotation.typeAnnotation, cells.ofKey(key), flows);
}

function signatureKey({
  key,
  computed,
}: TSESTree.TSMethodSignature | TSESTree.TSPropertySignature): string | undefined {
  if (computed) return undefined;
  return key.type === 'Identifier' ? key.name : String(key.value);
}

/** What a function is declared to take and give, where it has no body. */
function collectTypes(
  node: TSESTree.TSDeclareFunction | TSESTree.TSEmptyBodyFunctionExpression | TSESTree.TSMethodSignature,
  cell: Cell,
  flows: Flows,
): void {
  for (const [index, parameter] of node.params.entries()) collectPattern(parameter, parameterAt(cell, index), flows);
  noteResult(node, cell, flows);
}

/** What a function is declared to give; or to tell of an argument: `value is Engine`. */
function noteResult(
  { params, returnType }: Pick<TSESTree.TSDeclareFunction, 'params' | 'returnType'>,
  cell: Cell,
  flows: Flows,
): void {
  const type = returnType?.typeAnnotation;
  if (type === undefined) return;
  if (type.type !== 'TSTypePredicate') {
    noteSlot(type, resultOf(cell), flows);
    return;
  }
  const told = type.parameterName.type === 'Identifier' ? type.parameterName.name : undefined;
  const place = params.findIndex((parameter) => parameter.type === 'Identifier' && parameter.name === told);
  if (type.typeAnnotation === null || place === -1) return;
  noteSlot(type.typeAnnotation.typeAnnotation, parameterAt(cell, place), flows);
}

function collectAssignment(node: TSESTree.AssignmentExpression, flows: Flows): void {
  const { cells, passages } = flows;
  const { left, operator, right } = node;
  if (!/^(?:\?\?|\|\||&&)?=$/u.test(operator)) return;
  cells.define(node, cells.of(right));
  collectPattern(left, cells.of(right), flows);
  const patched = patchedKey(left);
  if (patched !== undefined) flows.patchedKeys.add(patched);
  if (left.type === 'MemberExpression' && left.object.type !== 'ThisExpression') {
    passages.push({ from: cells.of(right), to: cells.of(left.object), kind: 'kept' });
  }
}

/** `Engine.prototype.run = …` */
function patchedKey(left: TSESTree.Node): string | undefined {
  if (left.type !== 'MemberExpression' || left.object.type !== 'MemberExpression') return undefined;
  return memberKey(left.object) === 'prototype' ? memberKey(left) : undefined;
}

function collectMember(node: TSESTree.MemberExpression, flows: Flows): void {
  const { cells } = flows;
  const key = memberKey(node);
  const isIndex = key !== undefined && /^\d+$/u.test(key);
  if (key === undefined) flows.hasUnknownKeys = true;
  else if (!isIndex) flows.uses.push({ owner: cells.of(node.object), member: memberUse(node, key) });
  cells.define(node, key === undefined || isIndex ? itemOf(cells.of(node.object)) : cells.ofKey(key));
}

function collectArray(node: TSESTree.ArrayExpression, flows: Flows): void {
  const { cells } = flows;
  const item = itemOf(cells.of(node));
  flows.collections.push(cells.of(node));
  for (const element of node.elements) {
    if (element?.type === 'SpreadElement') joinCells(item, itemOf(cells.of(element.argument)));
    else if (element !== null) joinCells(item, cells.of(element));
  }
}

function collectObject(node: TSESTree.ObjectExpression, flows: Flows): void {
  const { cells, passages } = flows;
  const object = cells.of(node);
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      joinCells(object, cells.of(property.argument));
      continue;
    }
    const key = memberKey(property);
    const value = cells.of(property.value);
    if (key === undefined) joinCells(itemOf(object), value);
    else if (property.kind === 'get') joinCells(cells.ofKey(key), resultOf(value));
    else if (property.kind === 'set') joinCells(cells.ofKey(key), parameterAt(value, 0));
    else joinCells(cells.ofKey(key), value);
    passages.push({ from: object, to: value, kind: 'inside' }, { from: value, to: object, kind: 'inside' });
  }
}

function collectYield(node: TSESTree.YieldExpression, { cells }: Flows): void {
  const owner = closestOf(node, 'FunctionDeclaration', 'FunctionExpression');
  if (owner === undefined || node.argument === null) return;
  const yielded = cells.of(node.argument);
  joinCells(itemOf(resultOf(cells.of(owner))), node.delegate ? itemOf(yielded) : yielded);
}

/** `'run' in engine` */
function collectTest({ operator, left, right }: TSESTree.BinaryExpression, flows: Flows): void {
  if (operator !== 'in' || left.type !== 'Literal' || typeof left.value !== 'string') return;
  flows.uses.push({
    owner: flows.cells.of(right),
    member: { name: left.value, access: 'read', argumentCount: undefined },
  });
}
