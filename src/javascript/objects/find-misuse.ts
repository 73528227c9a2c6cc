import type { TSESTree } from '@typescript-eslint/utils';
import type { PromiseFault } from '../../sightings/sighting.ts';
import { findVariable } from '../syntax/find-variable.ts';
import { isNothing } from './find-parts.ts';
import { accessOf } from './slot.ts';
import type { SourceFile } from '../source-file.ts';
import { staticKey } from '../syntax/static-key.ts';

/** A use of a promise that only makes sense of what it promises. */
export interface Misuse {
  readonly fault: PromiseFault;
  /** What the instance has to have for the use to make sense. */
  readonly members: readonly { readonly name: string; readonly argumentCount: number | undefined }[];
}

/** What is known of a promise where it is used. */
export interface PromiseUse {
  /** The promise together with everything around it that yields it. */
  readonly node: TSESTree.Node;
  /** The call that makes the promise stands here itself, so that nothing else can know of the promise. */
  readonly isFresh: boolean;
  /** It is there whenever the code comes here. */
  readonly isThere: boolean;
  /** May the instance, and not the promise, have a member of this name? */
  readonly mayHaveMember: (name: string) => boolean;
  /** Is the class at this node one of the instance's? */
  readonly isInstanceClass: (node: TSESTree.Node) => boolean;
}

const promiseMembers = new Set(['then', 'catch', 'finally']);
/** Members that promises have, or that every object has. */
const ordinaryMembers = new Set([...promiseMembers, ...Object.getOwnPropertyNames(Object.prototype)]);
const textMembers = new Set(['toString', 'toLocaleString']);

const calculations = new Set(['-', '*', '/', '%', '**', '&', '|', '^', '<<', '>>', '>>>', '<', '>', '<=', '>=']);
const equalities = new Set(['==', '===', '!=', '!==']);

/** What an object has to have that is used like this; for everything else, it is enough to be an object. */
const preconditions: Partial<Record<PromiseFault, string>> = {
  called: '()',
  iterated: 'Symbol.iterator',
};

/** Global functions that make something of their first argument, and what they find a promise to be. */
const converters: ReadonlyMap<string, PromiseFault> = new Map([
  ['String', 'converted'],
  ['Number', 'converted'],
  ['Boolean', 'tested'],
  ['JSON.stringify', 'converted'],
  ['Object.keys', 'spread'],
  ['Object.values', 'spread'],
  ['Object.entries', 'spread'],
  ['Array.from', 'iterated'],
]);

/** Finds what is wrong with a use of a promise; `undefined` for what may be done with one, and for what may be anything. */
export function findMisuse(use: PromiseUse, file: SourceFile): Misuse | undefined {
  const { parent } = use.node;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === use.node ? memberMisuse(parent, use) : misuse(parent.computed && 'converted');
    case 'CallExpression':
    case 'NewExpression':
      return misuse(parent.callee === use.node ? 'called' : converterOf(parent, use, file));
    case 'VariableDeclarator':
      return patternMisuse(parent.id, use);
    case 'AssignmentExpression':
      if (parent.right !== use.node) return undefined;
      return /^[^=&|?]/u.test(parent.operator) ? misuse('converted') : patternMisuse(parent.left, use);
    case 'AssignmentPattern':
      return patternMisuse(parent.left, use);
    default:
      if (parent?.type === 'BinaryExpression' && calculations.has(parent.operator)) {
        return misuse('converted', 'Symbol.toPrimitive');
      }
      return misuse(parent && (faultOfStatement(parent, use) || faultOfExpression(parent, use)));
  }
}

/** Does the code ask what it has there, so that some uses may never meet the promise? */
export function isGuard(node: TSESTree.Node, isInstanceClass: PromiseUse['isInstanceClass']): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'UnaryExpression':
      return parent.operator === 'typeof';
    case 'BinaryExpression':
      return parent.operator === 'in' || (parent.operator === 'instanceof' && !isInstanceClass(parent.right));
    case 'MemberExpression':
      return parent.object === node && staticKey(parent) === 'then' && parent.parent.type !== 'CallExpression';
    default:
      return false;
  }
}

/** Does the code only ask whether there is anything yet, or put something in its place: right of promises and of instances? */
export function isPresenceTest(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'IfStatement':
    case 'WhileStatement':
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return true;
    case 'UnaryExpression':
      return parent.operator === '!';
    case 'BinaryExpression':
      return equalities.has(parent.operator) && [parent.left, parent.right].some(isNothing);
    case 'AssignmentExpression':
      return parent.left === node;
    default:
      return false;
  }
}

/** A misuse that takes an instance with what the fault asks for, or with the given member. */
export function misuse(
  fault: PromiseFault | false | undefined,
  name = fault ? preconditions[fault] : undefined,
): Misuse | undefined {
  if (fault === false || fault === undefined) return undefined;
  return { fault, members: name === undefined ? [] : [{ name, argumentCount: undefined }] };
}

function faultOfStatement(parent: TSESTree.Node, { node, isFresh, isThere }: PromiseUse): PromiseFault | false {
  switch (parent.type) {
    case 'ExpressionStatement':
      return isFresh && 'dropped';
    case 'SequenceExpression':
      return isFresh && 'dropped';
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ConditionalExpression':
      return isThere && 'tested';
    case 'ForStatement':
      return parent.test === node ? isThere && 'tested' : isFresh && 'dropped';
    case 'ForOfStatement':
      return parent.right === node && 'iterated';
    case 'ForInStatement':
      return parent.right === node && 'spread';
    case 'SwitchStatement':
      return isFresh && 'compared';
    case 'ClassDeclaration':
    case 'ClassExpression':
      return 'called';
    default:
      return false;
  }
}

function faultOfExpression(parent: TSESTree.Node, use: PromiseUse): PromiseFault | false {
  const { node, isThere } = use;
  switch (parent.type) {
    case 'LogicalExpression':
      return parent.left === node && isThere && 'tested';
    case 'UnaryExpression':
      if (parent.operator === '!') return isThere && 'tested';
      return ['+', '-', '~'].includes(parent.operator) && 'converted';
    case 'BinaryExpression':
      return faultOfComparison(parent, use);
    case 'TemplateLiteral':
      return parent.parent.type !== 'TaggedTemplateExpression' && 'converted';
    case 'TaggedTemplateExpression':
      return 'called';
    case 'Property':
      return parent.key === node && parent.computed && 'converted';
    case 'SpreadElement':
      return parent.parent.type === 'ObjectExpression' ? 'spread' : 'iterated';
    case 'JSXSpreadAttribute':
      return 'spread';
    case 'YieldExpression':
      return parent.delegate && 'iterated';
    default:
      return false;
  }
}

/** Two promises may well be compared; a promise that no one else has equals nothing. */
function faultOfComparison(
  { operator, left, right }: TSESTree.BinaryExpression,
  { node, isFresh, isThere, isInstanceClass }: PromiseUse,
): PromiseFault | false {
  if (operator === '+') return 'converted';
  if (equalities.has(operator)) return isFresh && 'compared';
  return operator === 'instanceof' && left === node && isThere && isInstanceClass(right) && 'other-class';
}

function memberMisuse(member: TSESTree.MemberExpression, use: PromiseUse): Misuse | undefined {
  const name = staticKey(member);
  if (name === undefined) return undefined;
  if (textMembers.has(name)) return misuse('converted');
  if (ordinaryMembers.has(name) || !use.mayHaveMember(name)) return undefined;
  // People do put members of their own on promises that they keep.
  if (accessOf(member).kind === 'write' && !use.isFresh) return undefined;
  const call = member.parent.type === 'CallExpression' && member.parent.callee === member ? member.parent : undefined;
  const isSpread = call?.arguments.some(({ type }) => type === 'SpreadElement') === true;
  return { fault: 'member', members: [{ name, argumentCount: isSpread ? undefined : call?.arguments.length }] };
}

/** `const { run } = promise` takes members, `const [first] = promise` iterates. */
function patternMisuse(pattern: TSESTree.Node, use: PromiseUse): Misuse | undefined {
  if (pattern.type === 'ArrayPattern') return misuse('iterated');
  if (pattern.type !== 'ObjectPattern') return undefined;
  const { properties } = pattern;
  if (properties.length > 0 && properties.every(({ type }) => type === 'RestElement')) return misuse('spread');
  const names = properties.flatMap((property) => (property.type === 'Property' ? (staticKey(property) ?? []) : []));
  // Whoever takes `then` knows that it is a promise.
  if (names.some((name) => promiseMembers.has(name))) return undefined;
  const members = names.filter((name) => !ordinaryMembers.has(name) && use.mayHaveMember(name));
  if (members.length === 0) return undefined;
  return { fault: 'member', members: members.map((name) => ({ name, argumentCount: undefined })) };
}

function converterOf(
  { arguments: [first], callee }: TSESTree.CallExpression | TSESTree.NewExpression,
  { node, isThere }: PromiseUse,
  { sourceCode }: SourceFile,
): PromiseFault | undefined {
  if (first !== node) return undefined;
  const root = callee.type === 'MemberExpression' ? callee.object : callee;
  if (root.type !== 'Identifier') return undefined;
  const key = callee.type === 'MemberExpression' ? `.${staticKey(callee) ?? ''}` : '';
  const fault = converters.get(root.name + key);
  const isGlobal = (findVariable(sourceCode, root)?.defs.length ?? 0) === 0;
  return isGlobal && (fault !== 'tested' || isThere) ? fault : undefined;
}
