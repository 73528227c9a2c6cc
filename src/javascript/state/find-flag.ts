import type { TSESTree } from '@typescript-eslint/utils';
import { closestOf } from '../syntax/ancestors.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Body, Variable } from '../interpretation/body.ts';
import type { Interpreter } from '../interpretation/interpreter.ts';
import { memberName } from '../interpretation/member-name.ts';
import { promiseCallAround } from '../interpretation/promise-call.ts';
import { ANY, type Ref } from '../interpretation/ref.ts';
import { findGuard, type Guard } from './find-guard.ts';

/** A test of something else that is set right there, so that what it guards happens once. */
export interface Flag {
  readonly guard: Guard;
  /**
   * Is it a promise of what is written, `ready ??= fill()`? Then whoever comes meanwhile waits for that, unless the code
   * waits before the promise is there.
   */
  readonly isOfPromise: boolean;
}

type Setting = TSESTree.AssignmentExpression | TSESTree.UpdateExpression;

/** Finds `if (started) return; started = true; …` before a write, with a variable of the module or a member as the flag. */
export function findFlag(node: TSESTree.Node, targets: readonly Ref[], it: Interpreter): Flag | undefined {
  const write = outermostCall(node, it);
  const body = it.bodies.at(write);
  let settings: readonly Setting[] = [];
  const guard = findGuard(write, (expression) => {
    settings = settingsOf(expression, targets, body, it);
    return settings.length > 0;
  });
  if (guard === undefined) return undefined;
  const first = settings.find(({ range }) => range[1] >= guard.end);
  const isOfPromise = first !== undefined && first.range[0] <= node.range[0] && node.range[1] <= first.range[1];
  const waits = body.pauses.some((pause) => pause > guard.end && first !== undefined && pause <= first.range[1]);
  return { guard, isOfPromise: isOfPromise && !waits };
}

/** `started = load().then((value) => { … })`, `started = (async () => { … })()`: the call that runs the code around a write. */
function outermostCall(node: TSESTree.Node, { bodies }: Interpreter): TSESTree.Node {
  let write = node;
  for (;;) {
    const around = bodies.at(write).node;
    const call = promiseCallAround(around) ?? callAround(around);
    if (call === undefined) return write;
    write = call;
  }
}

/** `(async () => { … })()` */
function callAround(node: TSESTree.Node): TSESTree.CallExpression | undefined {
  const { parent } = node;
  return parent?.type === 'CallExpression' && parent.callee === node ? parent : undefined;
}

/** Where a body sets what a test asks for, if that lives as long as what is written, and is not taken back when all is done. */
function settingsOf(
  expression: TSESTree.Expression,
  targets: readonly Ref[],
  body: Body,
  it: Interpreter,
): readonly Setting[] {
  const isFlag = flagTest(expression, targets, it);
  if (isFlag === undefined) return [];
  const writes = body.writes.filter(
    (write) => write.type === 'AssignmentExpression' || write.type === 'UpdateExpression',
  );
  const settings = writes.filter((write) => isFlag(write.type === 'UpdateExpression' ? write.argument : write.left));
  const isLock = settings.some((write) => isTakenBack(write) && closestOf(write, 'CatchClause') === undefined);
  return isLock ? [] : settings;
}

/** Tells the places that are the one that is tested; `undefined` if that can be no flag. */
function flagTest(
  expression: TSESTree.Expression,
  targets: readonly Ref[],
  it: Interpreter,
): ((target: TSESTree.Node) => boolean) | undefined {
  const { bodies } = it;
  const isLasting = (variable: Variable | undefined): variable is Variable =>
    variable !== undefined && bodies.ownerOf(variable) === bodies.module;
  if (expression.type === 'Identifier') {
    const variable = bodies.variableOf(expression);
    if (!isLasting(variable)) return undefined;
    return (target) => target.type === 'Identifier' && bodies.variableOf(target) === variable;
  }
  if (expression.type !== 'MemberExpression' || memberName(expression) === ANY) return undefined;
  const holders = it.refsOf(expression.object);
  const isOfObject = targets.length > 0 && targets.every(({ base }) => isThis(base));
  const canBeFlag = holders.every(({ base, boxes, path }) => {
    // One element among others was tested, and nothing is known of the others.
    if (boxes > 0 || path.some((key) => key === ANY || key.startsWith('@'))) return false;
    if (base.kind === 'variable') return isLasting(base.variable);
    // What an object keeps in itself tells nothing of what others have as well.
    return base.kind === 'ambient' || (isOfObject && isThis(base));
  });
  if (holders.length === 0 || !canBeFlag) return undefined;
  return (target) =>
    target.type === 'MemberExpression' &&
    memberName(target) === memberName(expression) &&
    it.refsOf(target.object).some((ref) => holders.includes(ref));
}

function isThis(base: Ref['base']): boolean {
  return base.kind === 'parameter' && base.index === 'this';
}

/** `running = false` */
function isTakenBack(setting: Setting): boolean {
  if (setting.type !== 'AssignmentExpression' || setting.operator !== '=') return false;
  const value = unwrap(setting.right);
  if (value.type === 'Literal') return value.value === false || value.value === null;
  return value.type === 'Identifier' && value.name === 'undefined';
}
