import type { TSESTree } from '@typescript-eslint/utils';
import { bindingSourceOf } from '../interpretation/binding-source.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Code } from './code.ts';
import { isLengthTested } from './is-length-tested.ts';
import type { Reader } from './reader.ts';
import { usesOf } from './uses-of.ts';

/** A list of which the text shows that it may be empty, where nothing asks for its length. */
export function isOpenList(argument: TSESTree.Node, reader: Reader): boolean {
  const bare = unwrap(argument as TSESTree.Expression);
  switch (bare.type) {
    case 'ConditionalExpression':
      return isOpenList(bare.consequent, reader) || isOpenList(bare.alternate, reader);
    case 'LogicalExpression':
      return (bare.operator !== '&&' && isOpenList(bare.left, reader)) || isOpenList(bare.right, reader);
    default: {
      const isOpen = isList(bare, reader.code) && !isFilled(bare, reader.code);
      return isOpen && !isLengthTested(argument, reader.code) && !isCheckedByCallers(bare, reader);
    }
  }
}

/** Variables are followed no further than this. */
const DEEPEST = 4;

/** Methods that make lists, and nothing else. Strings have `slice` and `concat` as well. */
const listMethods: ReadonlySet<string> = new Set(['filter', 'flatMap', 'map', 'from', 'keys', 'values']);

function isList(node: TSESTree.Node, code: Code, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const bare = unwrap(node as TSESTree.Expression);
  if (bare.type === 'ArrayExpression') return true;
  if (bare.type === 'Identifier') return isListVariable(bare, code, depth);
  const made = methodOf(bare);
  if (made === undefined) return false;
  return made.name === 'slice' ? isList(made.object, code, depth + 1) : listMethods.has(made.name);
}

/** The method that a call calls, and on what. */
function methodOf(node: TSESTree.Node): { readonly name: string; readonly object: TSESTree.Expression } | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  const name = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
  return callee.type === 'MemberExpression' && name !== undefined ? { name, object: callee.object } : undefined;
}

function isListVariable(node: TSESTree.Identifier, code: Code, depth: number): boolean {
  const definition = code.variableOf(node)?.defs[0];
  const name = definition?.name;
  const type = name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type === 'TSArrayType') return true;
  const init = initOf(node, code);
  if (init === undefined) return false;
  return init.type === 'ArrayExpression' || (init.type === 'CallExpression' && isList(init, code, depth + 1));
}

/** What a variable is made with, under a name of its own. */
function initOf(node: TSESTree.Identifier, code: Code): TSESTree.Expression | undefined {
  const definition = code.variableOf(node)?.defs[0];
  if (definition?.type !== 'Variable' || definition.node.id !== definition.name) return undefined;
  return definition.node.init === null ? undefined : unwrap(definition.node.init);
}

/** Does the text show that a list has something in it? */
function isFilled(node: TSESTree.Node, code: Code, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const bare = unwrap(node as TSESTree.Expression);
  switch (bare.type) {
    case 'ArrayExpression':
      return bare.elements.some((each) => each?.type !== 'SpreadElement' || isFilled(each.argument, code, depth + 1));
    case 'CallExpression': {
      const made = methodOf(bare);
      return made?.name === 'map' && isFilled(made.object, code, depth + 1);
    }
    case 'Identifier': {
      const init = initOf(bare, code);
      const isMadeFilled = init !== undefined && init.type !== 'Identifier' && isFilled(init, code, depth + 1);
      return isMadeFilled || isFilledBefore(bare, code);
    }
    default:
      return false;
  }
}

/** Is something put into a list on every way to a node: `rooms.push(room)`? */
function isFilledBefore(list: TSESTree.Identifier, code: Code): boolean {
  const references = code.variableOf(list)?.references ?? [];
  return references.some(({ identifier: { parent } }) => {
    const call = parent.type === 'MemberExpression' ? parent.parent : undefined;
    if (call?.type !== 'CallExpression' || call.callee !== parent || call.range[1] > list.range[0]) return false;
    const isPut = /^(?:push|unshift)$/u.test(staticKey(parent as TSESTree.MemberExpression) ?? '');
    const isAlways = call.parent.type === 'ExpressionStatement' && isAround(call.parent.parent, list);
    return isPut && isAlways && call.arguments.some(({ type }) => type !== 'SpreadElement');
  });
}

function isAround(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
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
    ...uses.calls.map((call) => ({ call, code })),
    ...uses.exports
      .flatMap((each) => project.callersOf(code, each))
      .map(({ call, reader }) => ({ call, code: reader.code })),
  ];
  return (
    calls.length > 0 &&
    calls.every(({ call, code: own }) => isLengthTested(call, own) || isFilledList(call.arguments[index], own))
  );
}

function isFilledList(argument: TSESTree.CallExpressionArgument | undefined, code: Code): boolean {
  return argument !== undefined && argument.type !== 'SpreadElement' && isFilled(argument, code);
}
