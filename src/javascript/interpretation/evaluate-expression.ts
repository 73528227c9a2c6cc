import type { TSESTree } from '@typescript-eslint/utils';
import { type ClassNode, isClass } from '../values/class-node.ts';
import { isFunction } from '../syntax/function-node.ts';
import type { Variable } from './body.ts';
import { evaluateCall } from './evaluate-call.ts';
import type { Interpreter } from './interpreter.ts';
import { memberName } from './member-name.ts';
import { type Ref, union } from './ref.ts';

/** What an expression may denote. Primitives denote nothing, unknowns something fresh. */
export function evaluateExpression(node: TSESTree.Node, it: Interpreter): readonly Ref[] {
  switch (node.type) {
    case 'Identifier':
      return ofName(node, it);
    case 'ThisExpression':
    case 'Super':
      return thisAt(node, it);
    case 'MemberExpression':
      return it.membersOf(it.refsOf(node.object), memberName(node));
    case 'ConditionalExpression':
      return union(it.refsOf(node.consequent), it.refsOf(node.alternate));
    case 'LogicalExpression':
      return node.operator === '&&' ? it.refsOf(node.right) : union(it.refsOf(node.left), it.refsOf(node.right));
    case 'SequenceExpression':
      return it.refsOf(node.expressions.at(-1) ?? node);
    case 'AssignmentExpression':
      return ofAssignment(node, it);
    case 'AwaitExpression':
      return it.refsOf(node.argument);
    case 'TSAsExpression':
    case 'TSTypeAssertion':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
    case 'ChainExpression':
      return it.refsOf(node.expression);
    case 'CallExpression':
      return evaluateCall(node, it);
    case 'Literal':
      return 'regex' in node ? [it.refs.fresh(node)] : [];
    case 'BinaryExpression':
    case 'TemplateLiteral':
    case 'UnaryExpression':
    case 'UpdateExpression':
      return [];
    default:
      return [it.refs.fresh(node)];
  }
}

function ofName(node: TSESTree.Identifier, it: Interpreter): readonly Ref[] {
  const variable = it.bodies.variableOf(node);
  if (variable !== undefined && (variable.defs.length > 0 || variable.name === 'arguments')) {
    return it.refsOfVariable(variable);
  }
  switch (node.name) {
    case 'undefined':
    case 'NaN':
    case 'Infinity':
      return [];
    case 'global':
    case 'globalThis':
    case 'self':
    case 'window':
      return [it.refs.ambient('globalThis')];
    case 'exports':
    case 'module':
    case 'process':
    case 'require':
      return [it.refs.ambient(node.name)];
    default:
      return [it.refs.ambient('globalThis', [node.name])];
  }
}

function ofAssignment({ operator, left, right }: TSESTree.AssignmentExpression, it: Interpreter): readonly Ref[] {
  if (operator === '=') return it.refsOf(right);
  return operator === '??=' || operator === '||=' || operator === '&&=' ? union(it.refsOf(left), it.refsOf(right)) : [];
}

/** What `this` is: a parameter of the function that has one, the class itself in static code, the exports of a module. */
function thisAt(node: TSESTree.Node, it: Interpreter): readonly Ref[] {
  const { bodies, refs } = it;
  let child = node;
  for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (parent.type === 'StaticBlock') return ofClass(parent.parent.parent, it);
    if (parent.type === 'PropertyDefinition' || parent.type === 'AccessorProperty') {
      if (parent.value !== child) continue;
      if (parent.static) return ofClass(parent.parent.parent, it);
      const body = bodies.of(parent.parent.parent);
      return body === undefined ? [] : [refs.parameter(body, 'this')];
    }
    if (!isFunction(parent) || parent.type === 'ArrowFunctionExpression') continue;
    const body = bodies.of(parent);
    if (body === undefined) return [];
    const { member } = body;
    if (member?.isStatic === true && isClass(member.owner)) return ofClass(member.owner, it);
    return [refs.parameter(body, 'this')];
  }
  return bodies.sourceCode.ast.sourceType === 'module' ? [] : [refs.ambient('exports')];
}

function ofClass(owner: TSESTree.Node, it: Interpreter): readonly Ref[] {
  if (!isClass(owner)) return [];
  const variable = classVariable(owner, it);
  return variable === undefined ? [it.refs.fresh(owner)] : it.refsOfVariable(variable);
}

/** The variable by which the file knows a class: that of its declaration, or the one it is assigned to. */
function classVariable(owner: ClassNode, { bodies }: Interpreter): Variable | undefined {
  const { parent } = owner;
  if (owner.type === 'ClassDeclaration') return owner.id ? bodies.variableOf(owner.id) : undefined;
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return bodies.variableOf(parent.id);
  return undefined;
}
