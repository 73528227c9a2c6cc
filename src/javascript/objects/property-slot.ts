import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { accessOf, type Slot, type SlotWrite } from './slot.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { variableSlotOf } from './variable-slot.ts';

/**
 * A property of the object literal that a variable holds, as a place where values are kept; `undefined` unless the file
 * shows everything that is done with the object.
 */
export function findPropertySlot(variable: TSESLint.Scope.Variable, key: string): Slot | undefined {
  const { reads, writes, isClosed, isAlwaysSet } = variableSlotOf(variable);
  const [literal, ...others] = writes;
  if (!isClosed || !isAlwaysSet || literal === undefined || others.length > 0 || literal.type === 'Property') {
    return undefined;
  }
  const value = valueIn(unwrap(literal), key);
  const accesses = reads.map(accessesThrough);
  if (value === undefined || accesses.includes(undefined)) return undefined;
  const own = accesses.flatMap((each) => each ?? []).filter((access) => access.key === key);
  return {
    declarations: [],
    reads: own.flatMap(({ node }) => (node.type === 'Property' || accessOf(node).kind === 'read' ? [node] : [])),
    writes: [
      value,
      ...own.flatMap(({ node }): SlotWrite[] => {
        const access = node.type === 'Property' ? undefined : accessOf(node);
        return access?.kind === 'write' ? [access.value] : [];
      }),
    ],
    isClosed: true,
    isAlwaysSet: true,
  };
}

/** The value under a key, in a literal that hides nothing and has no methods, which could use `this`. */
function valueIn(literal: TSESTree.Expression, key: string): TSESTree.Expression | undefined {
  if (literal.type !== 'ObjectExpression') return undefined;
  const values = new Map<string, TSESTree.Expression>();
  for (const property of literal.properties) {
    const name = property.type === 'Property' && property.kind === 'init' ? staticKey(property) : undefined;
    if (name === undefined || property.type !== 'Property' || property.value.type === 'FunctionExpression') {
      return undefined;
    }
    values.set(name, property.value as TSESTree.Expression);
  }
  return values.get(key);
}

interface PropertyAccess {
  readonly node: TSESTree.MemberExpression | TSESTree.Property;
  readonly key: string;
}

/** The accesses to properties that a mention of the object makes; `undefined` if it does anything else. */
function accessesThrough(object: TSESTree.Node): readonly PropertyAccess[] | undefined {
  const { parent } = object;
  if (parent?.type === 'MemberExpression' && parent.object === object) {
    const key = staticKey(parent);
    return key === undefined ? undefined : [{ node: parent, key }];
  }
  const pattern = patternTaking(object);
  const accesses: PropertyAccess[] = [];
  for (const property of pattern?.properties ?? []) {
    const key = property.type === 'Property' ? staticKey(property) : undefined;
    if (key === undefined || property.type !== 'Property') return undefined;
    accesses.push({ node: property, key });
  }
  return pattern === undefined ? undefined : accesses;
}

function patternTaking({ parent }: TSESTree.Node): TSESTree.ObjectPattern | undefined {
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern' ? parent.id : undefined;
}
