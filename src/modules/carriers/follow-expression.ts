import type { CallExpression, Expression } from 'oxc-parser';

import { isConstType } from '../syntax/is-const-type.ts';
import { namedKey } from '../syntax/named-key.ts';
import { argumentsOf } from './arguments-of.ts';
import { eitherOf, EMPTY, type Found, NOTHING, UNKNOWN } from './found.ts';
import { type Follower, memberMove, type Scope, type Seal, type Way } from './follower.ts';
import { followArray, followObject } from './follow-literal.ts';
import { typedSlot } from './typed-slot.ts';

/** Goes along a way from the value of an expression. */
export function followExpression(node: Expression, scope: Scope, way: Way, follower: Follower, seal: Seal): Found {
  const follow = (inner: Expression, onward: Way = way): Found => follower.expression(inner, scope, onward, seal);
  switch (node.type) {
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
    case 'ParenthesizedExpression':
      return follow(node.expression);
    case 'ChainExpression':
      return follow(node.expression);
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      if (isConstType(node.typeAnnotation)) return follower.expression(node.expression, scope, way, 'constant');
      return typedSlot(
        follow(node.expression),
        { type: node.typeAnnotation, isInitialised: true },
        scope,
        way,
        follower,
      );
    case 'SequenceExpression': {
      const last = node.expressions.at(-1);
      return last === undefined ? UNKNOWN : follow(last);
    }
    case 'Identifier':
      return scope.find(node.name)?.(way) ?? (node.name === 'undefined' ? EMPTY : UNKNOWN);
    case 'ThisExpression':
      return scope.find('this')?.(way) ?? UNKNOWN;
    case 'MemberExpression': {
      if (node.property.type === 'PrivateIdentifier') return UNKNOWN;
      return follower.expression(node.object, scope, [memberMove(namedKey(node.property, node.computed)), ...way]);
    }
    case 'CallExpression':
      return followCall(node, scope, way, follower);
    case 'NewExpression':
      return follower.expression(node.callee, scope, [
        { step: 'new', ...argumentsOf(node.arguments, scope, follower) },
        ...way,
      ]);
    case 'ImportExpression':
      return followDynamicImport(node.source, scope, way, follower);
    case 'AwaitExpression':
      return follower.expression(node.argument, scope, [{ step: 'await' }, ...way]);
    case 'ConditionalExpression':
      return eitherOf([follow(node.consequent), follow(node.alternate)]);
    case 'LogicalExpression':
      return eitherOf([follow(node.left), follow(node.right)]);
    case 'AssignmentExpression':
      return node.operator === '=' ? follow(node.right) : UNKNOWN;
    case 'ObjectExpression':
      return followObject(node, scope, way, follower, seal);
    case 'ArrayExpression':
      return followArray(node, scope, way, follower, seal);
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return follower.callable(node, scope, way);
    case 'ClassExpression':
      return follower.class(node, scope, way);
    case 'Literal':
      return node.value === null && node.raw === 'null' ? EMPTY : NOTHING;
    case 'TemplateLiteral':
      return NOTHING;
    default:
      return UNKNOWN;
  }
}

function followCall(node: CallExpression, scope: Scope, way: Way, follower: Follower): Found {
  const { callee } = node;
  const [first] = node.arguments;
  if (callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && first?.type !== 'SpreadElement') {
    const { object, property } = callee;
    const method = property.type === 'PrivateIdentifier' ? undefined : namedKey(property, callee.computed);
    const isGlobal = scope.find(object.name) === undefined;
    if (first !== undefined && isGlobal && object.name === 'Object' && /^(?:freeze|seal)$/.test(method ?? '')) {
      return follower.expression(first, scope, way, method === 'freeze' ? 'frozen' : 'none');
    }
    if (first !== undefined && isGlobal && object.name === 'Promise' && method === 'resolve') {
      return way[0]?.step === 'await' ? follower.expression(first, scope, way.slice(1)) : NOTHING;
    }
  }
  const isRequire = callee.type === 'Identifier' && callee.name === 'require' && scope.find('require') === undefined;
  if (isRequire && first !== undefined && first.type !== 'SpreadElement') {
    const specifier = namedKey(first, true);
    return specifier === undefined ? UNKNOWN : follower.import(specifier, '*', scope.path, way);
  }
  const move = { step: '()', ...argumentsOf(node.arguments, scope, follower) } as const;
  return follower.expression(callee, scope, [move, ...way]);
}

/** `import('…')` is a promise of the module's namespace. */
function followDynamicImport(source: Expression, scope: Scope, way: Way, follower: Follower): Found {
  const specifier = namedKey(source, true);
  if (specifier === undefined) return UNKNOWN;
  return way[0]?.step === 'await' ? follower.import(specifier, '*', scope.path, way.slice(1)) : NOTHING;
}
