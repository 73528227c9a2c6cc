import type { Class, Node } from 'oxc-parser';

import { namedKey } from '../syntax/named-key.ts';
import { visitNodes } from '../syntax/visit-nodes.ts';

/** Fields that a class has by assignment alone, as JavaScript allows. */
export interface AssignedFields {
  readonly names: ReadonlySet<string>;
  /** The instance is also given to something that may add members under other names. */
  readonly isPartial: boolean;
}

/** Reads `this.name = …` in the constructor and the methods of a class. */
export function readAssignedFields({ body }: Class): AssignedFields {
  const names = new Set<string>();
  let isPartial = false;
  for (const element of body.body) {
    if (element.type === 'StaticBlock' || element.type === 'TSIndexSignature' || element.static) continue;
    const value: Node | null = element.value;
    const code = value?.type === 'FunctionExpression' ? value.body : value;
    if (code === null) continue;
    visitNodes(code, (node) => {
      if (hasOwnThis(node)) return false;
      if (node.type === 'AssignmentExpression') {
        for (const name of fieldsIn(node.left)) {
          if (name === undefined) isPartial = true;
          else names.add(name);
        }
      }
      if (node.type === 'CallExpression' && node.arguments.some(({ type }) => type === 'ThisExpression')) {
        isPartial ||= /^(?:assign|definePropert(?:y|ies))$/.test(calleeName(node.callee));
      }
      return true;
    });
  }
  return { names, isPartial };
}

/** The members of `this` in an assignment's target; `undefined` for one whose name is computed. */
function fieldsIn(target: Node): readonly (string | undefined)[] {
  const fields: (string | undefined)[] = [];
  visitNodes(target, (node) => {
    if (node.type !== 'MemberExpression') return true;
    if (node.object.type === 'ThisExpression' && node.property.type !== 'PrivateIdentifier') {
      fields.push(namedKey(node.property, node.computed));
    }
    return false;
  });
  return fields;
}

function hasOwnThis({ type }: Node): boolean {
  return /^(?:Function|Class)(?:Declaration|Expression)$/.test(type);
}

function calleeName(callee: Node): string {
  if (callee.type !== 'MemberExpression' || callee.property.type === 'PrivateIdentifier') return '';
  return namedKey(callee.property, callee.computed) ?? '';
}
