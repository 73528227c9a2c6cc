import type { Program } from 'oxc-parser';

import { namedKey } from '../syntax/named-key.ts';
import type { ShapeReader } from './shape-reader.ts';
import type { ShapedMember } from './value-shape.ts';

/** Finds the members that a module gives to a function of its own: `request.get = …` at the top level. */
export function findAssignedMembers(
  localName: string,
  program: Program | undefined,
  reader: ShapeReader,
): ReadonlyMap<string, ShapedMember> {
  const members = new Map<string, ShapedMember>();
  for (const statement of program?.body ?? []) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue;
    const { left, right } = statement.expression;
    if (left.type !== 'MemberExpression' || left.property.type === 'PrivateIdentifier') continue;
    if (left.object.type !== 'Identifier' || left.object.name !== localName) continue;
    const name = namedKey(left.property, left.computed);
    if (name !== undefined) members.set(name, { shape: reader.inner().expression(right), isWritable: true });
  }
  return members;
}
