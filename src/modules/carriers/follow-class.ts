import type { Class, Expression, MethodDefinition } from 'oxc-parser';

import { namedKey } from '../syntax/named-key.ts';
import { memberNameOf, type NamedElement } from '../signatures/read-class.ts';
import { topLevelStatements } from '../syntax/top-level-statements.ts';
import { argumentsOf } from './arguments-of.ts';
import { bindParameters } from './bind-parameters.ts';
import { BlockScope } from './block-scope.ts';
import { followGetter } from './follow-callable.ts';
import { doubted, eitherOf, type Found, EMPTY, NOTHING, UNKNOWN } from './found.ts';
import { firstKey, type Follow, type Follower, type Move, type Scope, type Way } from './follower.ts';
import { typedSlot } from './typed-slot.ts';

/** Goes along a way from a class: to the class that it extends, to a static member, or through an instance. */
export function followClass(node: Class, outer: Scope, way: Way, follower: Follower): Found {
  const [move, ...rest] = way;
  const self: Follow = (onward) => follower.class(node, outer, onward);
  const scope = new BlockScope(outer.path, outer);
  if (node.id !== null) scope.declare(node.id.name, self);
  switch (move?.step) {
    case undefined:
      return node.superClass === null ? NOTHING : subclassOf(follower.expression(node.superClass, scope, []));
    case 'await':
      return self(rest);
    case '()':
      return NOTHING;
    case 'new':
      scope.declare('this', (onward) => self([move, ...onward]));
      return firstKey(rest) === undefined ? NOTHING : followInstance(node, scope, move, rest, follower);
    default:
      scope.declare('this', self);
      return followStatic(node, scope, way, follower);
  }
}

function subclassOf({ things, rest }: Found): Found {
  return { things: things.map((thing) => ({ ...thing, kinship: 'subclass' })), rest };
}

function followStatic(node: Class, scope: Scope, way: Way, follower: Follower): Found {
  const key = firstKey(way);
  const onward = way.slice(1);
  const statics = elementsOf(node, true);
  if (key === undefined) {
    return doubted(eitherOf(statics.map((element) => followElement(element, scope, onward, follower))));
  }
  const element = statics.findLast((each) => memberNameOf(each) === key);
  if (element !== undefined) {
    const found = followElement(element, scope, onward, follower);
    // A field can be assigned from anywhere; what an accessor or a method gives cannot be changed.
    return element.type === 'MethodDefinition' || isReadonly(element) ? found : doubted(found);
  }
  return node.superClass === null ? EMPTY : follower.expression(node.superClass, scope, way);
}

function followInstance(node: Class, scope: Scope, construction: Move, way: Way, follower: Follower): Found {
  const key = firstKey(way);
  const onward = way.slice(1);
  const element = elementsOf(node, false).findLast((each) => memberNameOf(each) === key);
  if (element !== undefined && isMethod(element)) return followElement(element, scope, onward, follower);
  const type = element?.typeAnnotation?.typeAnnotation;
  const assigned = followAssigned(node, key, scope, construction, onward, follower);
  if (element !== undefined || assigned !== undefined) {
    const initial = element?.value == null ? [] : [follower.expression(element.value, scope, onward)];
    const found = eitherOf([...initial, ...(assigned ?? [])]);
    const isKnown = initial.length > 0 || assigned !== undefined;
    // What the constructor is given is not told by the type if it is not known with what it is called.
    const isGiven = assigned !== undefined && construction.args === undefined;
    const slot = { type: isGiven ? undefined : type, isInitialised: initial.length > 0 };
    return doubted(typedSlot(isKnown ? found : EMPTY, slot, scope, onward, follower));
  }
  if (node.superClass === null) return EMPTY;
  return follower.expression(node.superClass, scope, [constructionOfBase(node, scope, construction, follower), ...way]);
}

/** With which arguments a class constructs the one that it extends: those of `super(…)`, or its own. */
function constructionOfBase(node: Class, outer: Scope, construction: Move, follower: Follower): Move {
  const constructor = elementsOf(node, false).find(isConstructor)?.value;
  if (constructor?.body == null) return construction;
  const scope = new BlockScope(outer.path, outer);
  bindParameters(constructor.params, construction.args, scope, follower);
  for (const statement of constructor.body.body) {
    const call = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (call?.type === 'CallExpression' && call.callee.type === 'Super') {
      return { step: 'new', ...argumentsOf(call.arguments, scope, follower) };
    }
  }
  return { step: 'new' };
}

/** What the constructor puts into a field: `this.engine = …`, or a parameter property. */
function followAssigned(
  node: Class,
  key: string | undefined,
  outer: Scope,
  { args }: Move,
  way: Way,
  follower: Follower,
): readonly Found[] | undefined {
  const constructor = elementsOf(node, false).find(isConstructor)?.value;
  if (constructor?.body == null) return undefined;
  const scope = new BlockScope(outer.path, outer);
  bindParameters(constructor.params, args, scope, follower);
  const founds = assignmentsTo(key, constructor.body.body).map((value) => follower.expression(value, scope, way));
  for (const parameter of constructor.params) {
    if (parameter.type !== 'TSParameterProperty') continue;
    const pattern = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
    if (pattern.type !== 'Identifier' || pattern.name !== key) continue;
    const found = scope.find(pattern.name)?.(way) ?? UNKNOWN;
    const type = args === undefined ? undefined : pattern.typeAnnotation?.typeAnnotation;
    founds.push(typedSlot(found, { type, isInitialised: false }, scope, way, follower));
  }
  return founds.length === 0 ? undefined : founds;
}

function assignmentsTo(key: string | undefined, body: Parameters<typeof topLevelStatements>[0]): readonly Expression[] {
  const values: Expression[] = [];
  for (const statement of topLevelStatements(body)) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue;
    const { left, right } = statement.expression;
    if (left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression') continue;
    const name = left.property.type === 'PrivateIdentifier' ? undefined : namedKey(left.property, left.computed);
    if (name === key) values.push(right);
  }
  return values;
}

function followElement(element: NamedElement, scope: Scope, way: Way, follower: Follower): Found {
  if (isMethod(element)) {
    if (element.kind === 'method') return follower.callable(element.value, scope, way);
    return element.kind === 'get' ? followGetter(element.value, scope, way, follower) : NOTHING;
  }
  const found = element.value === null ? EMPTY : follower.expression(element.value, scope, way);
  const slot = { type: element.typeAnnotation?.typeAnnotation, isInitialised: element.value !== null };
  return typedSlot(found, slot, scope, way, follower);
}

function elementsOf({ body }: Class, isStatic: boolean): readonly NamedElement[] {
  return body.body.filter(
    (element): element is NamedElement =>
      element.type !== 'StaticBlock' && element.type !== 'TSIndexSignature' && element.static === isStatic,
  );
}

function isMethod(element: NamedElement): element is MethodDefinition {
  return element.type === 'MethodDefinition' || element.type === 'TSAbstractMethodDefinition';
}

function isConstructor(element: NamedElement): element is MethodDefinition {
  return isMethod(element) && element.kind === 'constructor' && element.value.body !== null;
}

function isReadonly(element: NamedElement): boolean {
  return 'readonly' in element && element.readonly;
}
