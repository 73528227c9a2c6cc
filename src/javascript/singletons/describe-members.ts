import type { TSESTree } from '@typescript-eslint/utils';
import type { Body } from '../interpretation/body.ts';
import { memberName } from '../interpretation/member-name.ts';
import { isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { ClassNode } from '../values/class-node.ts';
import type { Describer } from './describer.ts';
import type { Member, SharedValue } from './shared-value.ts';

/** What an element of a class is, among the members or the static ones. */
export function describeElement(
  at: Describer,
  element: TSESTree.ClassElement,
  owner: ClassNode,
  members: Map<string, Member>,
  statics: Map<string, Member>,
): void {
  if (element.type !== 'MethodDefinition' && element.type !== 'PropertyDefinition') return;
  if (element.type === 'MethodDefinition' && (element.kind === 'constructor' || element.kind === 'set')) return;
  const isHidden = element.key.type === 'PrivateIdentifier';
  const key = element.key.type === 'PrivateIdentifier' ? `#${element.key.name}` : staticKey(element);
  if (key === undefined || !element.value) return;
  const content = contentOf(at, element.value, element);
  const held = element.static && content.value !== undefined ? staticValue(at, owner, key) : undefined;
  (element.static ? statics : members).set(key, {
    isAccessor: element.type === 'MethodDefinition' && element.kind === 'get',
    isPublic: !isHidden && element.accessibility !== 'private' && element.accessibility !== 'protected',
    ...content,
    ...(held && { value: held }),
  });
}

/** A static member of a class that the module knows by name lives as long as the process. */
function staticValue(at: Describer, { id }: ClassNode, key: string): SharedValue | undefined {
  const { bodies, refs } = at.analysis.it;
  const variable = id ? bodies.variableOf(id) : undefined;
  return variable && at.valueOf(refs.variable(variable, [key]));
}

/** `this.items = new Map()` in the constructor */
export function describeAssigned(at: Describer, body: Body, owner: ClassNode, members: Map<string, Member>): void {
  for (const write of body.writes) {
    if (write.type !== 'AssignmentExpression' || write.left.type !== 'MemberExpression') continue;
    if (write.left.object.type !== 'ThisExpression') continue;
    const key = memberName(write.left);
    if (members.has(key)) continue;
    const declared = owner.body.body.find(
      (element) =>
        'key' in element && 'accessibility' in element && element.key.type === 'Identifier' && element.key.name === key,
    );
    const isHidden =
      declared !== undefined &&
      'accessibility' in declared &&
      declared.accessibility != null &&
      declared.accessibility !== 'public';
    members.set(key, {
      isAccessor: false,
      isPublic: !isHidden && !key.startsWith('#'),
      ...contentOf(at, write.right, write),
    });
  }
}

function contentOf(
  at: Describer,
  node: TSESTree.Expression | TSESTree.TSEmptyBodyFunctionExpression,
  declaration: TSESTree.Node,
): Pick<Member, 'run' | 'value'> {
  const { it } = at.analysis;
  const bare = unwrap(node as TSESTree.Expression);
  const body = isFunction(bare) ? it.bodies.of(bare) : undefined;
  if (body !== undefined) return { run: at.runOf(body), value: undefined };
  const refs = it.refsOf(bare);
  const [only, ...others] = refs;
  if (only?.base.kind === 'variable' && others.length === 0 && at.linkAt(only) === undefined && at.isLasting(only)) {
    return { run: undefined, value: at.valueOf(only) };
  }
  return { run: undefined, value: at.newValue(declaration, declaration, '', at.madeAt(refs)) };
}

/** The members of an object literal. */
export function describeLiteral(at: Describer, node: TSESTree.ObjectExpression): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  for (const property of node.properties) {
    const key = property.type === 'Property' ? staticKey(property) : undefined;
    if (property.type !== 'Property' || key === undefined || property.kind === 'set') continue;
    const content = contentOf(at, property.value as TSESTree.Expression, property);
    members.set(key, { isAccessor: property.kind === 'get', isPublic: true, ...content });
  }
  return members;
}
