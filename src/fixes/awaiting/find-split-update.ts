import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../../javascript/syntax/ancestors.ts';
import { type FunctionNode, isFunction } from '../../javascript/syntax/function-node.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { type Access, type Accesses, accessesOf } from './accesses-of.ts';
import { canFollow, contains } from './can-follow.ts';
import { listIn } from '../instances/list-in.ts';
import type { Place } from './place.ts';

/**
 * Finds a place that other code can change, that is read before `node` has been evaluated and written afterwards:
 * `total += new X().cost`, `this.x ??= new X()`, `if (!map.has(k)) { const x = new X(); map.set(k, x); }`. With an `await`
 * in the place of `node`, other code runs between the reading and the writing. Where it does already, nothing changes.
 *
 * @returns the place as the source has it.
 */
export function findSplitUpdate(node: TSESTree.Node, { sourceCode }: SourceFile): string | undefined {
  const owner = functionAround(node);
  // At the top level everything runs once.
  if (owner === undefined) return undefined;
  const accesses = accessesOf(owner, sourceCode);
  const moment = accesses.doneAt.get(node);
  if (moment === undefined) return undefined;
  const course: Course = { node, moment, owner, accesses };
  const reads = new Map<string, number[]>();
  for (const [index, { kind, place }] of accesses.all.entries()) {
    if (kind === 'read' && place !== undefined) listIn(reads, place.key).push(index);
  }
  for (const [write, { kind, place }] of accesses.all.entries()) {
    if (kind !== 'write' || place === undefined) continue;
    const split = (reads.get(place.key) ?? []).filter((read) => isSplit(read, write, course));
    if (split.length === 0) continue;
    const text = sourceCode.getText(place.node);
    const isSame = split.some((read) => textOf(accesses.all[read]?.place, sourceCode) === text);
    // `list[list.length] = x` is about the list.
    return isSame ? text : sourceCode.getText(place.holder);
  }
  return undefined;
}

function textOf(place: Place | undefined, sourceCode: TSESLint.SourceCode): string | undefined {
  return place && sourceCode.getText(place.node);
}

/** What is evaluated in a function, and when the node in question has been. */
interface Course {
  readonly node: TSESTree.Node;
  readonly moment: number;
  readonly owner: FunctionNode;
  readonly accesses: Accesses;
}

function functionAround(node: TSESTree.Node): FunctionNode | undefined {
  for (const ancestor of ancestorsOf(node)) {
    if (isFunction(ancestor)) return ancestor;
  }
  return undefined;
}

function isSplit(read: number, write: number, course: Course): boolean {
  const { node, moment, accesses } = course;
  const [reading, writing] = [accesses.all[read], accesses.all[write]];
  if (reading === undefined || writing === undefined) return false;
  if (reading.into !== undefined && reading.into !== writing.node) return false;
  if (read < moment && moment <= write) {
    if (canFollow(reading.node, node) && canFollow(node, writing.node)) {
      return !pauses(course, reading, writing, (index) => read < index && index < write);
    }
    return false;
  }
  return loopsAround(node, course.owner).some((loop) => isSplitByTurns(read, write, loop, course));
}

/** Is the place read in one turn of the loop, or before it, and written in the next, with `node` in between? */
function isSplitByTurns(read: number, write: number, loop: readonly TSESTree.Node[], course: Course): boolean {
  const { node, moment, accesses } = course;
  const [reading, writing] = [accesses.all[read], accesses.all[write]];
  if (reading === undefined || writing === undefined || !isIn(loop, writing.node)) return false;
  const part = loop.find((each) => contains(each, reading.node));
  // What is written at once, as by `n++`, is as good as never read before.
  const isNext =
    part !== undefined && write < read && (moment <= write || (read < moment && writing.isUpdate !== true));
  const isPassed = part === undefined ? Math.max(read, write) < moment : isNext;
  if (!isPassed || !canFollow(reading.node, part ?? node)) return false;
  return !pauses(
    course,
    reading,
    writing,
    (index, pause) => index > read || (part !== undefined && index < write && isIn(loop, pause)),
  );
}

/** Is there an `await` that is met on every way from the reading over `node` to the writing? */
function pauses(
  { node, owner, accesses }: Course,
  reading: Access,
  writing: Access,
  isBetween: (index: number, pause: TSESTree.Node) => boolean,
): boolean {
  return accesses.all.some(({ kind, node: pause }, index) => {
    if (kind !== 'pause' || !isBetween(index, pause)) return false;
    return branchesAround(pause, owner).every((branch) =>
      [reading.node, node, writing.node].some((each) => contains(branch, each)),
    );
  });
}

/** The parts of the function around `node` that may be passed over. */
function branchesAround(node: TSESTree.Node, owner: FunctionNode): readonly TSESTree.Node[] {
  const branches: TSESTree.Node[] = [];
  let child = node;
  for (const parent of ancestorsOf(node)) {
    if (parent === owner) break;
    if (isBranch(child, parent)) branches.push(child);
    child = parent;
  }
  return branches;
}

function isBranch(child: TSESTree.Node, parent: TSESTree.Node): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test !== child;
    case 'LogicalExpression':
      return parent.right === child;
    case 'AssignmentExpression':
      return parent.right === child && /^(?:&&|\|\||\?\?)=$/u.test(parent.operator);
    case 'SwitchCase':
    case 'CatchClause':
      return true;
    case 'WhileStatement':
    case 'ForStatement':
    case 'ForOfStatement':
    case 'ForInStatement':
      return parent.body === child;
    default:
      return false;
  }
}

/** The loops around `node`, each as the parts of it that are repeated. */
function loopsAround(node: TSESTree.Node, owner: FunctionNode): readonly (readonly TSESTree.Node[])[] {
  const loops: TSESTree.Node[][] = [];
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor === owner) break;
    const parts = repeatedParts(ancestor);
    if (isIn(parts, node)) loops.push(parts);
  }
  return loops;
}

function repeatedParts(node: TSESTree.Node): TSESTree.Node[] {
  switch (node.type) {
    case 'WhileStatement':
    case 'DoWhileStatement':
      return [node.test, node.body];
    case 'ForStatement':
      return [node.test, node.update, node.body].filter((part) => part !== null);
    case 'ForOfStatement':
    case 'ForInStatement':
      return [node.left, node.body];
    default:
      return [];
  }
}

function isIn(parts: readonly TSESTree.Node[], node: TSESTree.Node): boolean {
  return parts.some((part) => contains(part, node));
}
