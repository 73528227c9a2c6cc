import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import { bindingSourceOf } from '../state/binding-source.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Code } from './code.ts';
import { leaves } from './guards.ts';
import type { Reader } from './reader.ts';
import { usesOf } from './uses-of.ts';

/** A list of which the text shows that it may be empty, where nothing asks for its length. */
export function isOpenList(argument: TSESTree.Node, reader: Reader): boolean {
  const bare = unwrap(argument as TSESTree.Expression);
  if (bare.type === 'ArrayExpression') return bare.elements.every((element) => element?.type === 'SpreadElement');
  const isMade = isListCall(bare) || isListVariable(bare, reader.code);
  return isMade && !isLengthTested(argument) && !isCheckedByCallers(bare, reader);
}

const listMethods: ReadonlySet<string> = new Set(['filter', 'flatMap', 'map', 'slice', 'from', 'keys', 'values']);

function isListCall(node: TSESTree.Node): boolean {
  if (node.type !== 'CallExpression') return false;
  const callee = unwrap(node.callee);
  return callee.type === 'MemberExpression' && listMethods.has(staticKey(callee) ?? '');
}

function isListVariable(node: TSESTree.Node, code: Code): boolean {
  if (node.type !== 'Identifier') return false;
  const definition = code.variableOf(node)?.defs[0];
  const name = definition?.name;
  const type = name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type === 'TSArrayType') return true;
  if (definition?.type !== 'Variable' || definition.node.id !== name || definition.node.init === null) return false;
  const init = unwrap(definition.node.init);
  return isListCall(init) || (init.type === 'ArrayExpression' && init.elements.length === 0);
}

/** Is there a condition around, or an exit before, that asks for the length of a list? */
function isLengthTested(node: TSESTree.Node): boolean {
  let inner = node;
  for (let { parent } = node; parent && !isFunction(inner); inner = parent, { parent } = parent) {
    if ((parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && asksLength(parent.test))
      return true;
    if (parent.type === 'LogicalExpression' && parent.left !== inner && asksLength(parent.left)) return true;
    if (parent.type !== 'BlockStatement') continue;
    const start = inner.range[0];
    const isExit = (each: TSESTree.Statement): boolean =>
      each.type === 'IfStatement' && each.range[1] <= start && asksLength(each.test) && settles(each.consequent);
    if (parent.body.some(isExit)) return true;
  }
  return false;
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

function asksLength(test: TSESTree.Node): boolean {
  const pending = [test];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    switch (node.type) {
      case 'MemberExpression':
        if (staticKey(node) === 'length' || staticKey(node) === 'size') return true;
        break;
      case 'BinaryExpression':
      case 'LogicalExpression':
        pending.push(node.left, node.right);
        break;
      case 'UnaryExpression':
        pending.push(node.argument);
        break;
      case 'ChainExpression':
        pending.push(node.expression);
    }
  }
  return false;
}

/** Does every caller of the function ask for the length of the list that it hands over, or hand over what is not empty? */
function isCheckedByCallers(list: TSESTree.Node, { code, project }: Reader): boolean {
  const [name] = list.type === 'Identifier' ? (code.variableOf(list)?.identifiers ?? []) : [];
  const source = name && bindingSourceOf(name);
  if (source?.from.kind !== 'parameter' || source.keys.length > 0) return false;
  const { callee, index } = source.from;
  const uses = usesOf(callee, code);
  if (uses === undefined) return false;
  const calls = [
    ...uses.calls,
    ...uses.exports.flatMap((each) => project.callersOf(code, each)).map(({ call }) => call),
  ];
  return calls.length > 0 && calls.every((call) => isLengthTested(call) || isFilled(call.arguments[index]));
}

function isFilled(argument: TSESTree.CallExpressionArgument | undefined): boolean {
  return argument?.type === 'ArrayExpression' && argument.elements.some((each) => each?.type !== 'SpreadElement');
}
