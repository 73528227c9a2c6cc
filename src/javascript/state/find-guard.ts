import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import { staticKey, staticString } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** Tells whether an expression reads the place that is written. */
export type IsPlace = (expression: TSESTree.Expression) => boolean;

/** The test that lets a write happen only while there is nothing at its place. */
export interface Guard {
  readonly test: TSESTree.Node;
  /** The offset from which on the test holds. */
  readonly end: number;
}

/** What is known of the place once a test has come out. */
type Verdict = 'absent' | 'present' | undefined;

/** Finds the innermost test around a write, or before it, that finds nothing at the place; within the same function. */
export function findGuard(write: TSESTree.Node, isPlace: IsPlace): Guard | undefined {
  const own = guardWithin(write, isPlace);
  if (own !== undefined) return own;
  let child: TSESTree.Node = write;
  for (let parent = write.parent; parent && !isFunction(parent); child = parent, parent = parent.parent) {
    const test = testAround(parent, child, isPlace) ?? testBefore(parent, child, isPlace);
    if (test !== undefined) return { test, end: test.range[1] };
  }
  return undefined;
}

/** `x ??= value`, `x = x ?? value` */
function guardWithin(write: TSESTree.Node, isPlace: IsPlace): Guard | undefined {
  if (write.type !== 'AssignmentExpression') return undefined;
  const { operator, left, right } = write;
  if (operator === '??=' || operator === '||=') return { test: left, end: left.range[1] };
  const value = unwrap(right);
  if (operator !== '=' || value.type !== 'LogicalExpression' || value.operator === '&&') return undefined;
  return isPlace(unwrap(value.left)) ? { test: value.left, end: value.left.range[1] } : undefined;
}

/** `x ?? (x = value)`, `!x && (x = value)`, `if (!x) { … }`, `x ? x : (x = value)` */
function testAround(parent: TSESTree.Node, child: TSESTree.Node, isPlace: IsPlace): TSESTree.Node | undefined {
  switch (parent.type) {
    case 'LogicalExpression':
      if (parent.right !== child) return undefined;
      return verdictOf(parent.left, parent.operator === '&&', isPlace) === 'absent' ? parent.left : undefined;
    case 'WhileStatement':
      return parent.body === child && verdictOf(parent.test, true, isPlace) === 'absent' ? parent.test : undefined;
    case 'AssignmentExpression':
      // What is handed over on the way to `x ??= value`.
      if (parent.right !== child || (parent.operator !== '??=' && parent.operator !== '||=')) return undefined;
      return isPlace(unwrap(parent.left)) ? parent.left : undefined;
    case 'ConditionalExpression':
    case 'IfStatement':
      if (parent.test === child) return undefined;
      return verdictOf(parent.test, parent.consequent === child, isPlace) === 'absent' ? parent.test : undefined;
    default:
      return undefined;
  }
}

/** `if (x) return x;` before the statement in the same block */
function testBefore(parent: TSESTree.Node, child: TSESTree.Node, isPlace: IsPlace): TSESTree.Node | undefined {
  if (parent.type !== 'BlockStatement') return undefined;
  const position = parent.body.indexOf(child as TSESTree.Statement);
  for (let index = position - 1; index >= 0; index -= 1) {
    const statement = parent.body[index];
    if (statement?.type !== 'IfStatement' || statement.alternate !== null) continue;
    if (leaves(statement.consequent) && verdictOf(statement.test, false, isPlace) === 'absent') return statement.test;
  }
  return undefined;
}

function leaves(statement: TSESTree.Statement): boolean {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
}

/** What is known of the place when the test comes out true, or false. */
function verdictOf(test: TSESTree.Expression, outcome: boolean, isPlace: IsPlace): Verdict {
  const bare = unwrap(test);
  if (isPlace(bare)) return outcome ? 'present' : 'absent';
  switch (bare.type) {
    case 'UnaryExpression':
      return bare.operator === '!' ? verdictOf(bare.argument, !outcome, isPlace) : undefined;
    case 'LogicalExpression': {
      const [left, right] = [verdictOf(bare.left, outcome, isPlace), verdictOf(bare.right, outcome, isPlace)];
      // Both sides are known to hold, or either may.
      if (bare.operator === '&&' ? outcome : !outcome) return left ?? right;
      return left === right ? left : undefined;
    }
    case 'BinaryExpression':
      return verdictOfComparison(bare, outcome, isPlace);
    case 'CallExpression': {
      const [argument] = bare.arguments;
      if (bare.callee.type !== 'Identifier' || bare.callee.name !== 'Boolean') return undefined;
      return argument === undefined || argument.type === 'SpreadElement'
        ? undefined
        : verdictOf(argument, outcome, isPlace);
    }
    case 'MemberExpression':
      // `list.length`, `cache.size`, `client?.isConnected`
      if (!isPlace(unwrap(bare.object)) || !(bare.optional || isCount(bare))) return undefined;
      return outcome ? 'present' : 'absent';
    default:
      return undefined;
  }
}

function isCount(member: TSESTree.MemberExpression): boolean {
  const key = staticKey(member);
  return key === 'length' || key === 'size';
}

/** `x == null`, `x === undefined`, `typeof x === 'undefined'`, `list.length === 0` */
function verdictOfComparison(
  { operator, left, right }: TSESTree.BinaryExpression,
  outcome: boolean,
  isPlace: IsPlace,
): Verdict {
  if (!/^[!=]==?$/u.test(operator) || left.type === 'PrivateIdentifier') return undefined;
  const place = [left, right].find((side) => readsPlace(unwrap(side), isPlace));
  const other = place === left ? right : left;
  if (place === undefined || !isNothing(unwrap(other))) return undefined;
  return operator.startsWith('!') === outcome ? 'present' : 'absent';
}

function readsPlace(side: TSESTree.Expression, isPlace: IsPlace): boolean {
  if (isPlace(side)) return true;
  if (side.type === 'UnaryExpression' && side.operator === 'typeof') return isPlace(unwrap(side.argument));
  return side.type === 'MemberExpression' && isCount(side) && isPlace(unwrap(side.object));
}

function isNothing(value: TSESTree.Expression): boolean {
  if (value.type === 'Literal')
    return value.value === null || value.value === 0 || value.value === false || value.value === 'undefined';
  if (value.type === 'Identifier') return value.name === 'undefined';
  return value.type === 'UnaryExpression' ? value.operator === 'void' : staticString(value) === 'undefined';
}
