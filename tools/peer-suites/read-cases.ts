import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { childrenOf } from './children-of.ts';
import { parseProgram } from './parse-program.ts';
import type { PeerCase } from './peer-case.ts';
import { textsOf } from './texts-of.ts';

/** What was found in a test of a peer. */
export interface ReadCases {
  readonly cases: readonly PeerCase[];
  /** Lines of cases whose program is not written down, but put together by code. */
  readonly unread: readonly number[];
}

type Verdict = PeerCase['verdict'];

/** A place where a program is given, and what the peer says of it. */
interface Given {
  readonly verdict: Verdict;
  readonly node: TSESTree.Node;
}

/** Reads the cases of a test without running it, as they are written for a rule tester. */
export function readCases(file: string, text: string): ReadCases {
  const cases: PeerCase[] = [];
  const unread: number[] = [];
  for (const { verdict, node } of givenIn(parseProgram(text), [])) {
    const { line } = node.loc.start;
    const texts = textsOf(programOf(node));
    if (texts === undefined) unread.push(line);
    else cases.push(...texts.map((code) => ({ verdict, code, file, line })));
  }
  return { cases, unread };
}

function givenIn(node: TSESTree.Node, outer: readonly TSESTree.Node[]): readonly Given[] {
  const found = [...listed(node), ...called(node), ...expected(node, outer)];
  return [...found, ...childrenOf(node).flatMap((child) => givenIn(child, [...outer, node]))];
}

/** `{ valid: […], invalid: […] }`, as ESLint's rule tester takes it. */
function listed(node: TSESTree.Node): readonly Given[] {
  if (node.type !== AST_NODE_TYPES.Property) return [];
  const verdict = verdictNamed(node.key);
  if (verdict === undefined || node.value.type !== AST_NODE_TYPES.ArrayExpression) return [];
  return node.value.elements.flatMap((element) => (element === null ? [] : [{ verdict, node: element }]));
}

/** `valid(…)` and `invalid(…)`, as testers take it that run one case at a time. */
function called(node: TSESTree.Node): readonly Given[] {
  if (node.type !== AST_NODE_TYPES.CallExpression) return [];
  const verdict = verdictNamed(node.callee);
  const [given] = node.arguments;
  return verdict === undefined || given === undefined ? [] : [{ verdict, node: given }];
}

/** `runRule(rule, …)` in a test that expects there to be diagnostics, or none. */
function expected(node: TSESTree.Node, outer: readonly TSESTree.Node[]): readonly Given[] {
  if (node.type !== AST_NODE_TYPES.CallExpression || !isNamed(node.callee, 'runRule')) return [];
  const given = node.arguments[1];
  const test = outer.findLast(({ type }) => type === AST_NODE_TYPES.BlockStatement);
  if (given === undefined || test === undefined) return [];
  return [{ verdict: expectsNone(test) ? 'valid' : 'invalid', node: given }];
}

/** Is there an `expect(….diagnostics)` that asks for an empty list? */
function expectsNone(node: TSESTree.Node): boolean {
  return isEmptyExpectation(node) || childrenOf(node).some(expectsNone);
}

function isEmptyExpectation(node: TSESTree.Node): boolean {
  if (node.type !== AST_NODE_TYPES.CallExpression || node.callee.type !== AST_NODE_TYPES.MemberExpression) return false;
  const { object, property } = node.callee;
  if (object.type !== AST_NODE_TYPES.CallExpression || !isNamed(object.callee, 'expect')) return false;
  const [subject] = object.arguments;
  if (subject?.type !== AST_NODE_TYPES.MemberExpression || !isNamed(subject.property, 'diagnostics')) return false;
  const [wanted] = node.arguments;
  if (isNamed(property, 'toEqual'))
    return wanted?.type === AST_NODE_TYPES.ArrayExpression && wanted.elements.length === 0;
  return isNamed(property, 'toHaveLength') && wanted?.type === AST_NODE_TYPES.Literal && wanted.value === 0;
}

/** The program of a case: the case itself, or its `code`. */
function programOf(node: TSESTree.Node): TSESTree.Node {
  if (node.type !== AST_NODE_TYPES.ObjectExpression) return node;
  for (const property of node.properties) {
    if (property.type === AST_NODE_TYPES.Property && isNamed(property.key, 'code')) return property.value;
  }
  return node;
}

function verdictNamed(node: TSESTree.Node): Verdict | undefined {
  if (isNamed(node, 'valid')) return 'valid';
  return isNamed(node, 'invalid') ? 'invalid' : undefined;
}

function isNamed(node: TSESTree.Node, name: string): boolean {
  return node.type === AST_NODE_TYPES.Identifier && node.name === name;
}
