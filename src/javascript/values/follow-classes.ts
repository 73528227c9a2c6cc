import type { TSESTree } from '@typescript-eslint/utils';
import { findCall } from './call-path.ts';
import { type ClassNode, elementsOf, isClass } from './class-node.ts';
import { type Course, indirect, perhaps } from './course.ts';
import { inheritedCreators } from './find-creator.ts';
import { moved } from './follow-foreign.ts';
import { hold } from './follow-collections.ts';
import type { Follower, Step } from './follower.ts';
import { isHiddenSlot, isSettledField, type Slot } from './class-slot.ts';
import { memberKey } from './member-key.ts';
import { findSelf, selfNodesOf } from './self-nodes.ts';
import type { SourceFile } from '../source-file.ts';
import type { Value, ValueOf } from './value.ts';

/** A value that a class extends, or that one of its fields holds. */
export function followClasses({ node, value, course }: Step, follower: Follower): void {
  const { parent } = node;
  switch (parent?.type) {
    case 'ClassDeclaration':
    case 'ClassExpression':
      if (parent.superClass === node) extend(parent, value, indirect(course), follower);
      break;
    case 'PropertyDefinition':
    case 'AccessorProperty': {
      const key = parent.value === node ? memberKey(parent, follower.file) : undefined;
      if (key === undefined) break;
      const slot: Slot = { owner: parent.parent.parent, isStatic: parent.static, key };
      fillSlot(slot, value, isSettledField(parent, slot, follower.file) ? course : perhaps(course), follower);
    }
  }
}

/** `this.key = value` in a class or an object literal. */
export function fillSelf(
  node: TSESTree.ThisExpression,
  key: string,
  value: Value,
  course: Course,
  follower: Follower,
): void {
  const self = findSelf(node);
  if (self === undefined) return;
  const { owner, isStatic, method } = self;
  const here = perhaps(indirect(course));
  if (!isClass(owner)) {
    hold(owner, { kind: 'holder', key, value }, { ...here, calls: undefined }, follower);
    return;
  }
  const path = method === undefined ? undefined : findCall(method, course.calls);
  const isMade = method?.parent.type === 'MethodDefinition' && method.parent.kind === 'constructor';
  if (path === undefined || !isMade) {
    fillSlot({ owner, isStatic, key }, value, { ...here, calls: undefined }, follower);
    return;
  }
  // What a constructor was given is in the instance that this call made.
  const held: Value = { kind: 'holder', key, value };
  follower.yield(path.call, held, { ...here, calls: path.outer });
  tellInstances(owner, held, { ...here, calls: undefined }, follower);
}

/** The value is in a slot of the class, or of each of its instances. */
export function fillSlot({ owner, isStatic, key }: Slot, value: Value, course: Course, follower: Follower): void {
  const held: Value = { kind: 'holder', key, value };
  // A class that extends this one may have the slot hold something else, unless it cannot see it.
  const own = isHiddenSlot({ owner, isStatic, key }, follower.file) ? indirect(course) : perhaps(indirect(course));
  if (isStatic) passClass(owner, held, indirect(course), own, follower);
  else passClass(owner, { kind: 'maker', value: held }, own, own, follower);
}

/** A class that extends another one has what that has, except where it says otherwise. */
function extend(owner: ClassNode, value: Value, course: Course, follower: Follower): void {
  const { file } = follower;
  switch (value.kind) {
    case 'thing':
    case 'subclass':
    case 'bound':
      if (!isRegistered(owner, file)) {
        const { implementation } = value;
        passClass(owner, { kind: 'subclass', implementation }, course, course, follower);
        inheritCreators(owner, value, course, follower);
      }
      break;
    case 'holder':
      if (elementsOf(owner, value.key, true, file).length === 0) passClass(owner, value, course, course, follower);
      break;
    case 'maker': {
      const { value: instance } = value;
      const isOwn = instance.kind === 'holder' && elementsOf(owner, instance.key, false, file).length > 0;
      if (!isOwn) passClass(owner, value, course, course, follower);
      break;
    }
    case 'foreign':
      inheritForeign(owner, value, course, follower);
  }
}

/** What `this` has that no class on the way says itself may come from the class of another module that it extends. */
function inheritForeign(
  owner: ClassNode,
  value: ValueOf<'foreign'>,
  course: Course,
  follower: Follower,
  between: readonly ClassNode[] = [],
): void {
  if (between.includes(owner) || !follower.isNew(owner, value, course)) return;
  const { file } = follower;
  const line = [owner, ...between];
  const nodes = selfNodesOf(owner, file.sourceCode);
  const sides = [
    { base: moved(value, 'new'), places: nodes.instance, isStatic: false },
    { base: value, places: nodes.static, isStatic: true },
  ];
  for (const { base, places, isStatic } of sides) {
    for (const place of places) {
      const { parent } = place;
      if (parent?.type !== 'MemberExpression' || parent.object !== place) continue;
      const key = memberKey(parent, file);
      const isInherited = key !== undefined && line.every((own) => elementsOf(own, key, isStatic, file).length === 0);
      if (isInherited) follower.yield(parent, moved(base, `.${key}`), perhaps(indirect(course)));
    }
  }
  for (const heir of heirsOf(owner, file)) inheritForeign(heir, value, course, follower, line);
}

/** The classes of the file that extend a class by its name. */
function heirsOf(owner: ClassNode, { sourceCode }: SourceFile): readonly ClassNode[] {
  return sourceCode.getDeclaredVariables(owner).flatMap(({ references }) =>
    references.flatMap(({ identifier }) => {
      const { parent } = identifier;
      return isClass(parent) && parent.superClass === identifier ? [parent] : [];
    }),
  );
}

function inheritCreators(
  owner: ClassNode,
  { kind, implementation }: ValueOf<'thing' | 'subclass' | 'bound'>,
  course: Course,
  follower: Follower,
): void {
  if (kind !== 'thing') return;
  for (const creator of inheritedCreators(implementation, follower.file)) {
    const held: Value = { kind: 'holder', key: creator.method, value: creator };
    extend(owner, held, course, follower);
  }
}

/** A class that is registered itself is what it is registered as. */
function isRegistered({ id }: ClassNode, { catalog, path }: SourceFile): boolean {
  return id !== null && catalog.implementationOf({ path, localName: id.name }) !== undefined;
}

/** @param own the course of the value where the class speaks of itself */
function passClass(owner: ClassNode, value: Value, course: Course, own: Course, follower: Follower): void {
  if (!follower.isNew(owner, value, course)) return;
  follower.name(owner, value, course);
  if (owner.type === 'ClassExpression') follower.yield(owner, value, course);
  const nodes = selfNodesOf(owner, follower.file.sourceCode);
  if (value.kind === 'maker') {
    for (const node of nodes.instance) follower.yield(node, value.value, own);
    return;
  }
  for (const node of nodes.static) follower.yield(node, value, own);
  if (value.kind !== 'subclass') return;
  for (const node of nodes.target) follower.yield(node, value, own);
  for (const node of nodes.instance) follower.yield(node, { kind: 'holder', key: 'constructor', value }, own);
}

function tellInstances(owner: ClassNode, held: Value, course: Course, follower: Follower): void {
  const maker: Value = { kind: 'maker', value: held };
  if (!follower.isNew(owner, maker, course)) return;
  for (const node of selfNodesOf(owner, follower.file.sourceCode).instance) follower.yield(node, held, course);
}
