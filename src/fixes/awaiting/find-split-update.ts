import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../../javascript/ancestors.ts';
import { findVariable } from '../../javascript/find-variable.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey } from '../../javascript/static-key.ts';
import { rootOf, unwrap } from '../../javascript/unwrap.ts';
import { walk } from '../../javascript/walk.ts';
import { fillers } from '../templates/fillers.ts';
import { type FunctionNode, isFunction } from '../../javascript/function-node.ts';

/**
 * Finds a place that other code can change, that is read before `node` is evaluated, and that is written with what comes
 * of it: `total += new X().cost`, `this.x ??= new X()`, `if (!this.x) this.x = new X()`. With an `await` in the place of
 * `node`, other code runs between the reading and the writing.
 *
 * @returns the place as the source has it.
 */
export function findSplitUpdate(node: TSESTree.Node, { sourceCode }: SourceFile): string | undefined {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    // At the top level everything runs once.
    if (parent.type === 'Program') return undefined;
    if (isFunction(parent)) return undefined;
    const place = placeWritten(parent, child);
    if (place !== undefined && isSplit(parent, place, node, sourceCode)) return sourceCode.getText(place);
    child = parent;
  }
  return undefined;
}

/** What an assignment writes, or the collection that the value is put into. */
function placeWritten(parent: TSESTree.Node, child: TSESTree.Node): TSESTree.Expression | undefined {
  if (parent.type === 'AssignmentExpression' && parent.right === child) {
    return parent.left.type === 'Identifier' || parent.left.type === 'MemberExpression' ? parent.left : undefined;
  }
  if (parent.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression') return undefined;
  const isArgument = parent.arguments.some((argument) => argument === child);
  return isArgument && fillers.has(staticKey(parent.callee) ?? '') ? parent.callee.object : undefined;
}

function isSplit(
  writing: TSESTree.Node,
  place: TSESTree.Expression,
  node: TSESTree.Node,
  sourceCode: TSESLint.SourceCode,
): boolean {
  const owner = functionAround(node);
  if (owner === undefined || !isShared(place, owner, sourceCode)) return false;
  if (writing.type === 'AssignmentExpression') {
    // What is split already is not split by another `await`.
    if (has(writing.right, isAwait, sourceCode)) return false;
    if (writing.operator !== '=') return true;
  }
  const text = textOf(place, sourceCode);
  const isEarlier = (inner: TSESTree.Node): boolean =>
    inner.range[1] <= node.range[0] && inner !== place && textOf(inner, sourceCode) === text && isRead(inner, writing);
  if (writing.type === 'AssignmentExpression' && has(writing.right, isEarlier, sourceCode)) return true;
  return testsIn(owner, node, sourceCode).some((test) => has(test, isEarlier, sourceCode));
}

/** Whether a collection is there does not tell what is in it; only its members do. */
function isRead({ parent }: TSESTree.Node, writing: TSESTree.Node): boolean {
  return writing.type === 'AssignmentExpression' || parent?.type === 'MemberExpression';
}

function isAwait({ type }: TSESTree.Node): boolean {
  return type === 'AwaitExpression';
}

function functionAround(node: TSESTree.Node): FunctionNode | undefined {
  for (const ancestor of ancestorsOf(node)) {
    if (isFunction(ancestor)) return ancestor;
  }
  return undefined;
}

/** Can code that runs in the meantime write the place? A variable that only this call of the function knows it cannot. */
function isShared(place: TSESTree.Expression, owner: FunctionNode, sourceCode: TSESLint.SourceCode): boolean {
  const root = rootOf(place);
  if (root.type !== 'Identifier') return true;
  const variable = findVariable(sourceCode, root);
  if (variable === undefined) return true;
  const home = variable.scope.variableScope;
  const isOwn = home.block === owner && variable.references.every(({ from }) => from.variableScope === home);
  if (place.type === 'Identifier') return !isOwn;
  // What a parameter or an import refers to is known elsewhere too.
  const [definition] = variable.defs;
  const init = definition?.type === 'Variable' ? definition.node.init : undefined;
  return !isOwn || init === null || init === undefined || !/^(?:Array|Object|New)Expression$/u.test(unwrap(init).type);
}

/** What decides whether `node` is evaluated, or came before it and decided something. */
function testsIn(
  owner: FunctionNode,
  node: TSESTree.Node,
  sourceCode: TSESLint.SourceCode,
): readonly TSESTree.Expression[] {
  const tests: TSESTree.Expression[] = [];
  walk(
    owner.body,
    sourceCode.visitorKeys,
    (inner) => {
      if (inner.type === 'IfStatement' || inner.type === 'ConditionalExpression') tests.push(inner.test);
      else if (inner.type === 'LogicalExpression') tests.push(inner.left);
      else if (inner.type === 'SwitchStatement') tests.push(inner.discriminant);
    },
    (inner) => !isFunction(inner) && inner.range[0] < node.range[0],
  );
  return tests;
}

function has(
  root: TSESTree.Node,
  isWanted: (node: TSESTree.Node) => boolean,
  { visitorKeys }: TSESLint.SourceCode,
): boolean {
  let found = false;
  walk(
    root,
    visitorKeys,
    (inner) => {
      found ||= isWanted(inner);
    },
    (inner) => !isFunction(inner),
  );
  return found;
}

/** The text without comments, white space, `!` and `?.`. */
function textOf(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): string {
  return sourceCode
    .getTokens(node)
    .map(({ value }) => (value === '?.' ? '.' : value))
    .filter((value) => value !== '!')
    .join(' ');
}
