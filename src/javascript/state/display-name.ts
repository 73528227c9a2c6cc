import { isClass } from '../values/class-node.ts';
import { isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import type { Body } from '../interpretation/body.ts';

/** What a reader calls the function, as a part of a sentence: `save()`, `Store.add()`, or the function in line 4. */
export function displayNameOf(body: Body): string {
  const { node, member } = body;
  if (member?.role === 'constructor' && isClass(member.owner))
    return `the constructor of '${member.owner.id?.name ?? ''}'`;
  if (!isFunction(node)) return 'the module';
  if (node.id) return `'${node.id.name}'`;
  const { parent } = node;
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return `'${parent.id.name}'`;
  if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition' || parent.type === 'Property') {
    const key = parent.key.type === 'PrivateIdentifier' ? `#${parent.key.name}` : staticKey(parent);
    if (key !== undefined) return `'${key}'`;
  }
  if (parent.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression') {
    const key = staticKey(parent.left);
    if (key === 'exports') return 'the exported function';
    if (key !== undefined) return `'${key}'`;
  }
  return 'a function';
}
