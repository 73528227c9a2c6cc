import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { decoratorsOf } from '../syntax/decorators-of.ts';
import { staticKey } from '../syntax/static-key.ts';
import { walk } from '../syntax/walk.ts';
import { type ClassNode, isClass } from '../values/class-node.ts';

/** Where a field, a method or a getter of a class gets its value. */
export interface ClassMember {
  readonly isStatic: boolean;
  readonly annotation: TSESTree.TypeNode | undefined;
  /** What initialises the field, or is assigned to it. */
  readonly values: readonly TSESTree.Expression[];
  /** The parameter that is the field. */
  readonly parameter: TSESTree.Identifier | undefined;
  readonly decorators: readonly TSESTree.Decorator[];
  /** The function, if it is a method; `getter` if reading it runs the function. */
  readonly method: TSESTree.FunctionExpression | undefined;
  readonly isGetter: boolean;
}

type Members = ReadonlyMap<string, ClassMember>;

const known = new WeakMap<ClassNode, Members>();

/** The member that `this.key`, or `Class.key` for static ones, means; private names with their `#`. */
export function memberOfClass(
  owner: ClassNode,
  key: string,
  isStatic: boolean,
  visitorKeys: TSESLint.SourceCode.VisitorKeys,
): ClassMember | undefined {
  let members = known.get(owner);
  if (members === undefined) known.set(owner, (members = readMembers(owner, visitorKeys)));
  return members.get(placeOf(key, isStatic));
}

/** The names of all fields and methods that instances have. */
export function classMembersOf(owner: ClassNode, visitorKeys: TSESLint.SourceCode.VisitorKeys): readonly string[] {
  memberOfClass(owner, '', false, visitorKeys);
  const fields = [...(known.get(owner) ?? [])].filter(([, { isStatic, method }]) => !isStatic && method === undefined);
  return fields.map(([name]) => name);
}

function placeOf(key: string, isStatic: boolean): string {
  return isStatic ? `static ${key}` : key;
}

function readMembers(owner: ClassNode, visitorKeys: TSESLint.SourceCode.VisitorKeys): Members {
  const members = new Map<string, ClassMember>();
  const put = (key: string, isStatic: boolean, found: Partial<ClassMember>): void => {
    const place = placeOf(key, isStatic);
    const before = members.get(place) ?? { ...nothing, isStatic };
    const values = [...before.values, ...(found.values ?? [])];
    members.set(place, { ...before, ...found, values });
  };
  for (const element of owner.body.body) {
    if (element.type === 'PropertyDefinition' || element.type === 'AccessorProperty') {
      const key = nameOf(element);
      if (key === undefined) continue;
      const annotation = element.typeAnnotation?.typeAnnotation;
      put(key, element.static, {
        ...(annotation === undefined ? {} : { annotation }),
        values: element.value === null ? [] : [element.value],
        decorators: decoratorsOf(element),
      });
    }
    if (element.type !== 'MethodDefinition' || element.value.type !== 'FunctionExpression') continue;
    if (element.kind === 'constructor') {
      for (const parameter of element.value.params) {
        const name = parameterProperty(parameter);
        if (name !== undefined) put(name.name, false, { parameter: name });
      }
    }
    const key = nameOf(element);
    if (key === undefined || element.kind === 'constructor' || element.kind === 'set') continue;
    put(key, element.static, { method: element.value, isGetter: element.kind === 'get' });
  }
  readAssignments(owner, visitorKeys, (key, value, isStatic) => put(key, isStatic, { values: [value] }));
  return members;
}

const nothing: ClassMember = {
  isStatic: false,
  annotation: undefined,
  values: [],
  parameter: undefined,
  decorators: [],
  method: undefined,
  isGetter: false,
};

function nameOf(
  element: TSESTree.PropertyDefinition | TSESTree.AccessorProperty | TSESTree.MethodDefinition,
): string | undefined {
  return element.key.type === 'PrivateIdentifier' ? `#${element.key.name}` : staticKey(element as never);
}

function parameterProperty(parameter: TSESTree.Parameter): TSESTree.Identifier | undefined {
  if (parameter.type !== 'TSParameterProperty') return undefined;
  return parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
}

/** `this.key = value` in the methods, and `Class.key = value` for static ones. */
function readAssignments(
  owner: ClassNode,
  visitorKeys: TSESLint.SourceCode.VisitorKeys,
  put: (key: string, value: TSESTree.Expression, isStatic: boolean) => void,
): void {
  walk(
    owner.body,
    visitorKeys,
    (node) => {
      if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return;
      const { object, property } = node.left;
      const key = property.type === 'PrivateIdentifier' ? `#${property.name}` : staticKey(node.left);
      if (key === undefined) return;
      const isOwnName = object.type === 'Identifier' && object.name === owner.id?.name;
      if (object.type === 'ThisExpression') put(key, node.right, isInStaticCode(node, owner));
      else if (isOwnName) put(key, node.right, true);
    },
    (node) => node === owner.body || !isClass(node),
  );
}

function isInStaticCode(node: TSESTree.Node, owner: ClassNode): boolean {
  for (let { parent } = node; parent && parent !== owner.body; { parent } = parent) {
    if (parent.type === 'StaticBlock') return true;
    if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') return parent.static;
  }
  return false;
}
