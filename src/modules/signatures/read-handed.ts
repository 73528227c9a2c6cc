import type { ArrowFunctionExpression, Expression, Function as SyntaxFunction, NewExpression, Node } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import { visitNodes } from '../syntax/visit-nodes.ts';
import type { HandedArgument } from './class-table.ts';

/**
 * Reads which of its parameters a static method hands to the constructor as they are given, wherever it constructs.
 *
 * @param isOfClass tells what the method constructs of its own class
 */
export function readHanded(
  { params, body }: SyntaxFunction | ArrowFunctionExpression,
  isOfClass: (made: NewExpression) => boolean,
): readonly HandedArgument[] {
  const made: NewExpression[] = [];
  const changed = new Set<string>();
  if (body !== null) {
    visitNodes(body, (node) => {
      if (node.type === 'NewExpression' && isOfClass(node)) made.push(node);
      for (const name of changedBy(node)) changed.add(name);
      return true;
    });
  }
  const names = new Set(params.flatMap((parameter) => (parameter.type === 'Identifier' ? parameter.name : [])));
  const [first = [], ...others] = made.map(argumentsOf);
  return first.filter(
    ({ name, index, key }) =>
      names.has(name) &&
      !changed.has(name) &&
      others.every((list) => list.some((other) => other.name === name && other.index === index && other.key === key)),
  );
}

/** The names that a construction is given as they are, each an argument or a property of an object that is one. */
function argumentsOf({ arguments: given }: NewExpression): readonly HandedArgument[] {
  const spread = given.findIndex(({ type }) => type === 'SpreadElement');
  return given.slice(0, spread < 0 ? given.length : spread).flatMap((argument, index): readonly HandedArgument[] => {
    const bare = bareExpression(argument as Expression);
    if (bare.type === 'Identifier') return [{ name: bare.name, index, key: undefined }];
    if (bare.type !== 'ObjectExpression' || bare.properties.some(({ type }) => type === 'SpreadElement')) return [];
    return bare.properties.flatMap((property) => {
      if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier') return [];
      const value = bareExpression(property.value);
      return value.type === 'Identifier' ? [{ name: value.name, index, key: property.key.name }] : [];
    });
  });
}

/** Names that get another value, or that mean something else within a part of the method. */
function changedBy(node: Node): readonly string[] {
  switch (node.type) {
    case 'AssignmentExpression':
      return node.left.type === 'MemberExpression' ? [] : namesIn(node.left);
    case 'UpdateExpression':
      return namesIn(node.argument);
    case 'VariableDeclarator':
      return namesIn(node.id);
    case 'ForInStatement':
    case 'ForOfStatement':
      return namesIn(node.left);
    case 'CatchClause':
      return node.param === null ? [] : namesIn(node.param);
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return node.params.flatMap(namesIn);
    default:
      return [];
  }
}

function namesIn(pattern: Node): readonly string[] {
  const names: string[] = [];
  visitNodes(pattern, (node) => {
    if (node.type === 'Identifier') names.push(node.name);
    return true;
  });
  return names;
}
