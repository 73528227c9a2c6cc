import type { Expression } from 'oxc-parser';

/** The name of a type as an expression: `ns.Type` is to a finder what `ns.value` is. */
export function nameOfType(name: object): Expression {
  const { type, left, right } = name as Readonly<Record<'left' | 'right' | 'type', object | string | undefined>>;
  if (type !== 'TSQualifiedName' || typeof left !== 'object') return name as Expression;
  return {
    type: 'MemberExpression',
    object: nameOfType(left),
    property: right,
    computed: false,
  } as unknown as Expression;
}
