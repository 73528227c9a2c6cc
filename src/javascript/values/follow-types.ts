import type { TSESTree } from '@typescript-eslint/utils';
import { isClass } from './class-node.ts';
import type { Course } from './course.ts';
import { type Described, findOuterType } from './describe-type.ts';
import { fillSlot } from './follow-classes.ts';
import { giveBack } from './follow-functions.ts';
import { qualifiedValues } from './follow-members.ts';
import type { Follower, Step } from './follower.ts';
import { isFunction } from '../syntax/function-node.ts';
import { memberKey } from './member-key.ts';
import type { Value } from './value.ts';

/**
 * `typeof X`, and types that are made of it: what is declared to have such a type holds the class, or one that stands in
 * for it.
 */
export function followTypes({ node, value, course }: Step, follower: Follower): void {
  const here: Course = { ...course, isCertain: false, isDirect: false, isDeclared: true };
  const { parent } = node;
  switch (parent?.type) {
    case 'TSTypeQuery':
      if (parent.exprName !== node) break;
      for (const described of node.type === 'TSImportType' ? qualifiedValues(node, value, follower.file) : [value]) {
        describe({ type: parent, value: described }, here, follower);
      }
      break;
    case 'TSTypeReference':
      if (value.kind === 'maker') describe({ type: parent, value: value.value }, here, follower);
      break;
    case 'TSInterfaceHeritage':
      if (value.kind === 'maker') follower.name(parent.parent, value, here);
  }
}

/** Whatever is of the type has the value. */
function describe(start: Described, course: Course, follower: Follower): void {
  let described: Described | undefined = start;
  for (; described !== undefined; described = findOuterType(described, follower.file)) {
    declare(described, course, follower);
  }
}

/** Gives the value to what is declared to be of the type, unless it is known to have it without. */
function declare({ type, value }: Described, course: Course, follower: Follower): void {
  const { parent } = type;
  const maker: Value = { kind: 'maker', value };
  if (type.type === 'TSInterfaceBody') follower.name(type.parent, maker, course);
  switch (parent?.type) {
    case 'TSTypeAliasDeclaration':
      follower.name(parent, maker, course);
      break;
    case 'TSTypeParameter':
      if (parent.constraint === type) follower.name(parent, maker, course);
      break;
    case 'TSTypeAnnotation':
      follower.afterwards(() => {
        annotate(parent, value, course, follower);
      });
  }
}

function annotate(annotation: TSESTree.TSTypeAnnotation, value: Value, course: Course, follower: Follower): void {
  const { parent } = annotation;
  switch (parent.type) {
    case 'Identifier':
    case 'ObjectPattern':
    case 'ArrayPattern':
      if (!isInitialised(parent)) follower.bind(parent, value, course);
      break;
    case 'PropertyDefinition':
    case 'AccessorProperty':
    case 'TSAbstractPropertyDefinition':
    case 'TSAbstractAccessorProperty':
      if (parent.value === null) fill(parent, value, course, follower);
      break;
    case 'TSEmptyBodyFunctionExpression':
      if (parent.parent.type === 'MethodDefinition' || parent.parent.type === 'TSAbstractMethodDefinition') {
        fill(parent.parent, parent.parent.kind === 'get' ? value : { kind: 'returning', value }, course, follower);
      }
      break;
    case 'TSDeclareFunction':
      follower.name(parent, { kind: 'returning', value }, course);
      break;
    default:
      if (isFunction(parent) && parent.returnType === annotation) giveBack(parent, value, course, follower);
  }
}

type Element = (
  | TSESTree.PropertyDefinition
  | TSESTree.AccessorProperty
  | TSESTree.TSAbstractPropertyDefinition
  | TSESTree.TSAbstractAccessorProperty
  | TSESTree.MethodDefinition
  | TSESTree.TSAbstractMethodDefinition
) & { readonly parent: TSESTree.ClassBody };

function fill(element: Element, value: Value, course: Course, follower: Follower): void {
  const key = memberKey(element, follower.file);
  const owner = element.parent.parent;
  if (key !== undefined && isClass(owner)) fillSlot({ owner, isStatic: element.static, key }, value, course, follower);
}

/** What a variable is declared with tells more than its type. */
function isInitialised({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'VariableDeclarator' && parent.init !== null;
}
