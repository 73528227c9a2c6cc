import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingExpression } from '../syntax/enclosing-expression.ts';
import { findVariable } from '../syntax/find-variable.ts';
import type { SourceFile } from '../source-file.ts';
import { staticKey } from '../syntax/static-key.ts';
import { containerOf, importOf } from './container-of.ts';
import { roleOf } from './container-roles.ts';
import { findListRegistration } from './find-list-registration.ts';
import { findProviderRegistration } from './find-provider-registration.ts';
import { filledListOf } from './list-uses.ts';
import type { Registration, RegistrationForm } from '../registration.ts';
import { isShapedLikeRegistration } from './shaped-like-registration.ts';

/** Functions that name a class before it is there: `forwardRef(() => X)`. */
const deferring = new Set(['forwardRef', 'delay', 'LazyServiceIdentifier', 'LazyServiceIdentifer']);

/**
 * Finds out whether the value of an expression goes into a dependency injection container.
 *
 * @param value an expression with everything around it that yields the same value.
 */
export function findRegistration(value: TSESTree.Node, file: SourceFile): Registration | undefined {
  const { parent } = value;
  switch (parent?.type) {
    case 'Property':
      return parent.value === value ? findProviderRegistration(parent, file) : undefined;
    case 'ArrayExpression':
      return findListRegistration(parent, file);
    case 'CallExpression':
      return parent.callee === value ? undefined : ofArgument(value, parent, file);
    case 'ArrowFunctionExpression':
      return parent.body === value && parent.params.length === 0 ? ofDeferred(parent, file) : undefined;
    default:
      return undefined;
  }
}

function ofArgument(value: TSESTree.Node, call: TSESTree.CallExpression, file: SourceFile): Registration | undefined {
  const list = filledListOf(call);
  if (list !== undefined) return findListRegistration(list, file);
  const container = containerOf(call.callee, file);
  if (container === undefined) {
    if (!isShapedLikeRegistration(call, file)) return undefined;
    return { container, usage: 'registration', form: { kind: 'fixed' } };
  }
  const index = call.arguments.findIndex((argument) => argument === value);
  const role = roleOf(container, calledName(call, file), index);
  if (role === undefined) return undefined;
  if (role === 'asked') return { container, usage: 'injection', form: { kind: 'token' } };
  return { container, usage: 'registration', form: formOf(role, call) };
}

function formOf(role: Exclude<ReturnType<typeof roleOf>, 'asked' | undefined>, call: TSESTree.CallExpression) {
  switch (role) {
    case 'provided':
      return { kind: 'argument', call } as const;
    case 'single':
      return call.arguments.length === 1 ? ({ kind: 'self', call } as const) : ({ kind: 'token' } as const);
    case 'bound':
      return ofBound(call);
    case 'token':
      return { kind: 'token' } as const;
    case 'made':
      return { kind: 'fixed' } as const;
  }
}

/** `bind(X)` makes instances of `X` when `toSelf()` follows. */
function ofBound(call: TSESTree.CallExpression): RegistrationForm {
  const { parent } = call;
  if (parent.type !== 'MemberExpression' || parent.object !== call || staticKey(parent) !== 'toSelf') {
    return { kind: 'token' };
  }
  const { parent: following } = parent;
  return following.type === 'CallExpression' && following.callee === parent
    ? { kind: 'self', call: following }
    : { kind: 'token' };
}

/** The name of a method, or that under which a function was imported. */
function calledName({ callee }: TSESTree.CallExpression, file: SourceFile): string {
  if (callee.type === 'MemberExpression') return staticKey(callee) ?? '';
  if (callee.type !== 'Identifier') return '';
  const variable = findVariable(file.sourceCode, callee);
  return (variable && importOf(variable)?.name) ?? callee.name;
}

/** `@Inject(() => X)`, and `forwardRef(() => X)` in any place where `X` itself could stand. */
function ofDeferred(arrow: TSESTree.ArrowFunctionExpression, file: SourceFile): Registration | undefined {
  const { parent } = arrow;
  if (parent.type !== 'CallExpression' && parent.type !== 'NewExpression') return undefined;
  if (containerOf(parent.callee, file) === undefined) return undefined;
  const isDeferring = parent.callee.type === 'Identifier' && deferring.has(parent.callee.name);
  const registration = isDeferring
    ? findRegistration(enclosingExpression(parent).node, file)
    : parent.type === 'CallExpression'
      ? ofArgument(arrow, parent, file)
      : undefined;
  if (registration === undefined || registration.form.kind === 'token') return registration;
  return { ...registration, form: { kind: 'fixed' } };
}
