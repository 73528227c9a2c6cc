import type { TSESTree } from '@typescript-eslint/utils';

/** Where a file keeps a value under a name: a variable, a field of a class, a property of an object of its own. */
export interface Slot {
  /** What declares it, with its type if it has one. */
  readonly declarations: readonly (TSESTree.Identifier | TSESTree.PropertyDefinition)[];
  /** Expressions that read it, and properties of patterns that take from it. */
  readonly reads: readonly TSESTree.Node[];
  /** What is put into it, in any order. */
  readonly writes: readonly SlotWrite[];
  /** Whoever reads it is among the reads. */
  readonly isClosed: boolean;
  /** It cannot be read before something is put into it. */
  readonly isAlwaysSet: boolean;
}

/** An expression, a property of a pattern that takes from another slot, or something that the text does not tell. */
export type SlotWrite = TSESTree.Expression | TSESTree.Property | undefined;

/** How one expression or pattern deals with what it names. */
export type Access = { readonly kind: 'read' } | { readonly kind: 'write'; readonly value: SlotWrite };

/** Tells whether a name or a member is read or written where it stands. */
export function accessOf(node: TSESTree.Node): Access {
  const { parent } = node;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id === node ? { kind: 'write', value: initialValueOf(parent) } : { kind: 'read' };
    case 'AssignmentExpression':
      return parent.left === node
        ? { kind: 'write', value: isReplacing(parent) ? parent.right : undefined }
        : { kind: 'read' };
    case 'Property':
      if (parent.parent.type !== 'ObjectPattern' || parent.value !== node) return { kind: 'read' };
      return { kind: 'write', value: parent };
    case 'AssignmentPattern':
      return parent.left === node ? { kind: 'write', value: undefined } : { kind: 'read' };
    case 'ForInStatement':
    case 'ForOfStatement':
      return parent.left === node ? { kind: 'write', value: undefined } : { kind: 'read' };
    case 'UnaryExpression':
      return parent.operator === 'delete' ? { kind: 'write', value: undefined } : { kind: 'read' };
    case 'ArrayPattern':
    case 'RestElement':
    case 'UpdateExpression':
      return { kind: 'write', value: undefined };
    default:
      return { kind: 'read' };
  }
}

/** Does the assignment leave the value on its right, or what was there before? */
export function isReplacing({ operator }: TSESTree.AssignmentExpression): boolean {
  return operator === '=' || operator === '??=' || operator === '||=';
}

/** What `{ key } = value` takes its properties from; `undefined` where the pattern is part of another one. */
export function sourceOfPattern(pattern: TSESTree.ObjectPattern): TSESTree.Expression | undefined {
  const { parent } = pattern;
  if (parent.type === 'VariableDeclarator') return initialValueOf(parent);
  return parent.type === 'AssignmentExpression' && parent.left === pattern ? parent.right : undefined;
}

function initialValueOf({ init, parent }: TSESTree.VariableDeclarator): TSESTree.Expression | undefined {
  return init === null || parent.parent.type === 'ForInStatement' || parent.parent.type === 'ForOfStatement'
    ? undefined
    : init;
}
