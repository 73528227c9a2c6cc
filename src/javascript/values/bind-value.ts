import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isInList } from './collections.ts';
import { type Course, indirect, perhaps } from './course.ts';
import { fillSelf, fillSlot } from './follow-classes.ts';
import type { Follower } from './follower.ts';
import { isClass } from './class-node.ts';
import { closestOf } from '../syntax/ancestors.ts';
import { findVariable } from '../syntax/find-variable.ts';
import { moved } from './follow-foreign.ts';
import { isIndex, memberKey } from './member-key.ts';
import { membersOf } from './members-of.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Value, ValueOf } from './value.ts';

/** Where a pattern leads a value: to variables, as an alias or as an import does. */
export interface Binder extends Follower {
  bindVariable(
    variable: TSESLint.Scope.Variable,
    value: Value,
    course: Course,
    source: TSESTree.Node | undefined,
  ): void;
  bindImport(
    place: TSESTree.Node,
    target: TSESTree.Identifier,
    value: Value,
    course: Course,
    source: TSESTree.Node | undefined,
  ): void;
}

/** Follows a value into the variable, the member, or the parts of a pattern that take it. */
export function bindValue(
  target: TSESTree.Node,
  value: Value,
  course: Course,
  source: TSESTree.Node | undefined,
  binder: Binder,
): void {
  switch (target.type) {
    case 'Identifier':
      bindName(target, value, course, source, binder);
      break;
    case 'AssignmentPattern':
      bindValue(target.left, value, perhaps(course), undefined, binder);
      break;
    case 'TSParameterProperty':
      bindValue(target.parameter, value, course, source, binder);
      break;
    case 'ObjectPattern':
      for (const property of target.properties) bindProperty(property, value, course, source, binder);
      break;
    case 'ArrayPattern':
      if (value.kind === 'holder') bindElements(target, value, course, source, binder);
      if (value.kind === 'foreign') bindForeignElements(target, value, course, source, binder);
      break;
    case 'MemberExpression':
      bindMember(target, value, course, binder);
  }
}

function bindName(
  target: TSESTree.Identifier,
  value: Value,
  course: Course,
  source: TSESTree.Node | undefined,
  binder: Binder,
): void {
  const variable = findVariable(binder.file.sourceCode, target);
  if (variable === undefined) return;
  binder.bindVariable(variable, value, course, source ?? target);
  const parameter = target.parent.type === 'AssignmentPattern' ? target.parent.parent : target.parent;
  if (parameter.type === 'TSParameterProperty') fillParameterProperty(parameter, target.name, value, course, binder);
}

/** `constructor(private readonly engine = X)` declares a field. */
function fillParameterProperty(
  parameter: TSESTree.TSParameterProperty,
  key: string,
  value: Value,
  course: Course,
  follower: Follower,
): void {
  const owner = closestOf(parameter, 'ClassBody')?.parent;
  if (isClass(owner))
    fillSlot({ owner, isStatic: false, key }, value, { ...perhaps(course), calls: undefined }, follower);
}

/** `object.key = value` makes the object hold the value. */
function bindMember(target: TSESTree.MemberExpression, value: Value, course: Course, binder: Binder): void {
  const key = memberKey(target, binder.file);
  if (key === undefined) return;
  const object = unwrap(target.object);
  const held: Value = { kind: 'holder', key, value };
  if (object.type === 'ThisExpression') fillSelf(object, key, value, course, binder);
  else if (object.type === 'MemberExpression') bindMember(object, held, course, binder);
  else if (object.type === 'Identifier') {
    const variable = findVariable(binder.file.sourceCode, object);
    const isDeclared = variable !== undefined && variable.defs.length > 0;
    if (isDeclared) binder.bindVariable(variable, held, perhaps(indirect(course)), undefined);
  }
}

function bindProperty(
  property: TSESTree.Property | TSESTree.RestElement,
  value: Value,
  course: Course,
  source: TSESTree.Node | undefined,
  binder: Binder,
): void {
  if (property.type === 'RestElement') {
    bindValue(property.argument, value, course, source, binder);
    return;
  }
  for (const member of membersOf(value, memberKey(property, binder.file), binder.file)) {
    const here = member.isCertain ? course : perhaps(course);
    if (value.kind === 'namespace') bindImportPattern(property, property.value, member.value, here, binder, source);
    else bindValue(property.value, member.value, value.kind === 'thing' ? indirect(here) : here, source, binder);
  }
}

/** `const { X } = await import('…')` binds as an import does: the name is the thing's own, not an alias. */
export function bindImportPattern(
  place: TSESTree.Node,
  binding: TSESTree.Node,
  value: Value,
  course: Course,
  binder: Binder,
  source?: TSESTree.Node,
): void {
  const target = binding.type === 'AssignmentPattern' ? binding.left : binding;
  if (target.type === 'Identifier') binder.bindImport(place, target, value, course, source);
  else bindValue(binding, value, course, source, binder);
}

function bindElements(
  { elements }: TSESTree.ArrayPattern,
  value: ValueOf<'holder'>,
  course: Course,
  source: TSESTree.Node | undefined,
  binder: Binder,
): void {
  if (!isInList(value.key)) return;
  for (const [index, element] of elements.entries()) {
    if (element === null) continue;
    if (element.type === 'RestElement') {
      const rest = restOf(value, index);
      if (rest !== undefined) bindValue(element.argument, rest, course, source, binder);
      continue;
    }
    if (value.key === String(index)) bindValue(element, value.value, course, source, binder);
    else if (!isIndex(value.key)) bindValue(element, value.value, perhaps(course), source, binder);
  }
}

function bindForeignElements(
  { elements }: TSESTree.ArrayPattern,
  value: ValueOf<'foreign'>,
  course: Course,
  source: TSESTree.Node | undefined,
  binder: Binder,
): void {
  for (const [index, element] of elements.entries()) {
    if (element === null || element.type === 'RestElement') continue;
    bindValue(element, moved(value, `.${index}`), course, source, binder);
  }
}

/** What a rest element takes of a list, from `start` on. */
function restOf(value: ValueOf<'holder'>, start: number): Value | undefined {
  if (!isIndex(value.key)) return value;
  const index = Number(value.key) - start;
  return index < 0 ? undefined : { ...value, key: String(index) };
}
