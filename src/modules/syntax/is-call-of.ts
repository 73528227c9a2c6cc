import type { CallExpression } from 'oxc-parser';

/** `Object.freeze(…)`: is it a call of the method under its own name? */
export function isCallOf({ callee }: CallExpression, object: string, method: string): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === object &&
    callee.property.type === 'Identifier' &&
    callee.property.name === method
  );
}
