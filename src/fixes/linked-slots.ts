import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf, closestOf } from '../javascript/ancestors.ts';
import { enclosingExpression } from '../javascript/enclosing-expression.ts';
import { findVariable } from '../javascript/find-variable.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import { staticKey } from '../javascript/static-key.ts';
import { fillers } from './fillers.ts';

/**
 * The declarations whose types an instance must fit: the variable, field, parameter, return type or collection of this
 * file that directly takes what `node` yields, and the casts on the way.
 */
export function linkedSlots(node: TSESTree.Node, file: SourceFile): readonly TSESTree.Node[] {
  const casts: TSESTree.Node[] = [];
  let current = node;
  for (;;) {
    const { node: value } = enclosingExpression(current);
    for (const ancestor of ancestorsOf(current)) {
      if (current === value) break;
      casts.push(ancestor);
      if (ancestor === value) break;
    }
    const next = containerOf(value);
    if (next === undefined) return [...casts, ...takersOf(value, file)];
    current = next;
  }
}

/** An expression around a value that passes it on inside itself: a promise, an array, an object. */
function containerOf(value: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = value;
  switch (parent?.type) {
    case 'AwaitExpression':
    case 'ArrayExpression':
    case 'SpreadElement':
      return parent;
    case 'Property':
      return parent.value === value && parent.parent.type === 'ObjectExpression' ? parent.parent : undefined;
    default:
      return undefined;
  }
}

function takersOf(value: TSESTree.Node, file: SourceFile): readonly TSESTree.Node[] {
  const { parent } = value;
  switch (parent?.type) {
    case 'VariableDeclarator':
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return [parent];
    case 'AssignmentExpression':
      return parent.right === value ? [...declarationsOf(parent.left, file), ...linkedSlots(parent, file)] : [];
    case 'AssignmentPattern':
      return [parent.left];
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
      return returnTypeOf(value);
    case 'CallExpression':
      return parent.callee === value ? [] : callTakers(parent, value, file);
    case 'NewExpression':
      return parent.callee === value ? [] : parameterOf(parent, parent.callee, value, file);
    default:
      return [];
  }
}

function callTakers(call: TSESTree.CallExpression, value: TSESTree.Node, file: SourceFile): readonly TSESTree.Node[] {
  const { callee } = call;
  if (callee.type === 'MemberExpression' && fillers.has(staticKey(callee) ?? '')) {
    return declarationsOf(callee.object, file);
  }
  return parameterOf(call, callee, value, file);
}

function returnTypeOf(value: TSESTree.Node): readonly TSESTree.Node[] {
  const owner = closestOf(
    value.parent ?? value,
    'FunctionDeclaration',
    'FunctionExpression',
    'ArrowFunctionExpression',
  );
  if (owner?.returnType !== undefined) return [owner.returnType];
  return owner?.parent.type === 'VariableDeclarator' ? [owner.parent.id] : [];
}

/** The declarations of a variable or of a field of the class around it. */
function declarationsOf(target: TSESTree.Node, file: SourceFile): readonly TSESTree.Node[] {
  if (target.type === 'Identifier') {
    return (findVariable(file.sourceCode, target)?.defs ?? []).map(({ name, node }) =>
      node.type === 'VariableDeclarator' ? node : name,
    );
  }
  if (target.type !== 'MemberExpression' || target.object.type !== 'ThisExpression') return [];
  const { property } = target;
  const name = property.type === 'PrivateIdentifier' ? property.name : staticKey(target);
  return fieldsOf(target).filter((field) => fieldName(field) === name);
}

/** Fields and parameter properties of the class around `node`. */
function fieldsOf(node: TSESTree.Node): readonly TSESTree.Node[] {
  return (closestOf(node, 'ClassBody')?.body ?? []).flatMap((member): TSESTree.Node[] => {
    if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') return [member];
    return member.value.params.filter(({ type }) => type === 'TSParameterProperty');
  });
}

function fieldName(field: TSESTree.Node): string | undefined {
  if (field.type === 'TSParameterProperty') {
    return field.parameter.type === 'Identifier' ? field.parameter.name : undefined;
  }
  if (field.type !== 'PropertyDefinition') return undefined;
  return field.key.type === 'PrivateIdentifier' ? field.key.name : staticKey(field);
}

/** The parameter of a function, method or class of this file that takes the argument. */
function parameterOf(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  callee: TSESTree.Node,
  value: TSESTree.Node,
  file: SourceFile,
): readonly TSESTree.Node[] {
  const index = call.arguments.findIndex((argument) => argument === value);
  return functionsOf(callee, file).flatMap((owner) => owner.params[index] ?? []);
}

type Callable = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

function functionsOf(callee: TSESTree.Node, file: SourceFile): readonly Callable[] {
  if (callee.type === 'MemberExpression' && callee.object.type === 'ThisExpression') {
    const name = callee.property.type === 'PrivateIdentifier' ? callee.property.name : staticKey(callee);
    return fieldsOf(callee).flatMap((member) =>
      member.type === 'MethodDefinition' && staticKey(member) === name ? callable(member.value) : [],
    );
  }
  if (callee.type !== 'Identifier') return [];
  return (findVariable(file.sourceCode, callee)?.defs ?? []).flatMap(({ node }) => {
    if (node.type === 'VariableDeclarator') return callable(node.init);
    if (node.type !== 'ClassDeclaration') return callable(node);
    return node.body.body.flatMap((member) =>
      member.type === 'MethodDefinition' && member.kind === 'constructor' ? callable(member.value) : [],
    );
  });
}

function callable(node: TSESTree.Node | null): Callable[] {
  return node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression'
    ? [node]
    : [];
}
