import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Code } from './code.ts';
import { conditionsOver, leaves } from './guards.ts';

/** Is there a condition around, or an exit before, that lets a node run only if a list has something in it? */
export function isLengthTested(node: TSESTree.Node, code: Code): boolean {
  return conditionsOver(node, settles).some(({ test, isNegated }) => isFilledWhere(test, !isNegated, code));
}

/** Leaves, throws, or puts something into a list. */
function settles(node: TSESTree.Statement): boolean {
  if (leaves(node)) return true;
  const statements = node.type === 'BlockStatement' ? node.body : [node];
  return statements.some((each) => {
    if (each.type === 'ThrowStatement') return true;
    const expression = each.type === 'ExpressionStatement' ? unwrap(each.expression) : undefined;
    if (expression?.type === 'AssignmentExpression') return true;
    const callee = expression?.type === 'CallExpression' ? unwrap(expression.callee) : undefined;
    return callee?.type === 'MemberExpression' && /^(?:push|unshift)$/u.test(staticKey(callee) ?? '');
  });
}

/** Does a test that comes out so say that a list is not empty? One part of several is enough. */
function isFilledWhere(test: TSESTree.Node, outcome: boolean, code: Code): boolean {
  const bare = unwrap(test as TSESTree.Expression);
  switch (bare.type) {
    case 'MemberExpression':
      return outcome && isLength(bare);
    case 'UnaryExpression':
      return bare.operator === '!' && isFilledWhere(bare.argument, !outcome, code);
    case 'LogicalExpression':
      return isFilledWhere(bare.left, outcome, code) || isFilledWhere(bare.right, outcome, code);
    case 'BinaryExpression':
      return isLengthCompared(bare, outcome);
    case 'CallExpression':
      return isFilledByCall(bare, outcome, code);
    case 'Identifier': {
      const flag = constantOf(bare, code);
      return flag !== undefined && isFilledWhere(flag, outcome, code);
    }
    default:
      return false;
  }
}

/** `Boolean(list.length)`, `list.some(…)`, `isEmpty(list)` */
function isFilledByCall(
  { callee, arguments: [given] }: TSESTree.CallExpression,
  outcome: boolean,
  code: Code,
): boolean {
  const bare = unwrap(callee);
  if (bare.type === 'Identifier' && bare.name === 'Boolean')
    return given !== undefined && isFilledWhere(given, outcome, code);
  const method = bare.type === 'MemberExpression' ? staticKey(bare) : undefined;
  const name = bare.type === 'Identifier' ? bare.name : method;
  return outcome ? name === 'some' || name === 'includes' : name === 'isEmpty';
}

function constantOf(name: TSESTree.Identifier, code: Code): TSESTree.Node | undefined {
  const [definition] = code.variableOf(name)?.defs ?? [];
  const isConstant = definition?.type === 'Variable' && definition.parent.kind === 'const';
  // What stands above cannot lead back to itself.
  if (!isConstant || definition.node.range[1] > name.range[0]) return undefined;
  return definition.node.id.type === 'Identifier' ? (definition.node.init ?? undefined) : undefined;
}

function isLength(node: TSESTree.Node): boolean {
  const bare = unwrap(node as TSESTree.Expression);
  return bare.type === 'MemberExpression' && /^(?:length|size)$/u.test(staticKey(bare) ?? '');
}

/** A comparison that an empty list would make come out the other way. What it is compared with need not show. */
function isLengthCompared({ left, right, operator }: TSESTree.BinaryExpression, outcome: boolean): boolean {
  if (isLength(left)) return isOtherThanEmpty(operator, right, outcome);
  return isLength(right) && isOtherThanEmpty(mirrored.get(operator) ?? operator, left, outcome);
}

const mirrored: ReadonlyMap<string, string> = new Map([
  ['<', '>'],
  ['>', '<'],
  ['<=', '>='],
  ['>=', '<='],
]);

function isOtherThanEmpty(operator: string, limit: TSESTree.Node, outcome: boolean): boolean {
  if (limit.type !== 'Literal' || typeof limit.value !== 'number') return true;
  return holdsForEmpty(operator, limit.value) !== outcome;
}

function holdsForEmpty(operator: string, limit: number): boolean | undefined {
  switch (operator) {
    case '>':
      return limit < 0;
    case '>=':
      return limit <= 0;
    case '<':
      return limit > 0;
    case '<=':
      return limit >= 0;
    case '==':
    case '===':
      return limit === 0;
    case '!=':
    case '!==':
      return limit !== 0;
    default:
      return undefined;
  }
}
