import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { fieldNameOf, fieldSlotOf, findFieldOwner } from './field-slot.ts';
import { enclosingExpression } from '../syntax/enclosing-expression.ts';
import { findVariable } from '../syntax/find-variable.ts';
import { findPropertySlot } from './property-slot.ts';
import { findParts } from './find-parts.ts';
import { type Slot, sourceOfPattern } from './slot.ts';
import { staticKey } from '../syntax/static-key.ts';
import { findThisOwner, type ThisOwner } from './this-owner.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { variableSlotOf } from './variable-slot.ts';

/** What a slot holds whenever it is read: always the same kind of value, or that or nothing yet, or something else too. */
export type Holding = 'always' | 'once set' | 'no';

/** The slots of one file, each made once. */
export class Slots {
  readonly #sourceCode: TSESLint.SourceCode;
  readonly #variables = new Map<TSESLint.Scope.Variable, Slot>();
  readonly #fields = new Map<ThisOwner['owner'], Map<string, Slot>>();
  readonly #properties = new Map<TSESLint.Scope.Variable, Map<string, Slot | undefined>>();

  constructor(sourceCode: TSESLint.SourceCode) {
    this.#sourceCode = sourceCode;
  }

  /** The slot that a name, a member, or a property of a pattern reads or writes. */
  find(node: TSESTree.Node): Slot | undefined {
    switch (node.type) {
      case 'Identifier': {
        const variable = findVariable(this.#sourceCode, node);
        return variable && found(this.#variables, variable, () => variableSlotOf(variable));
      }
      case 'MemberExpression':
        return this.#findMember(node);
      case 'Property': {
        const source = node.parent.type === 'ObjectPattern' ? sourceOfPattern(node.parent) : undefined;
        const key = staticKey(node);
        if (source === undefined || key === undefined) return undefined;
        const object = unwrap(source);
        if (object.type !== 'ThisExpression') return this.#findProperty(object, key);
        return this.#findField(findThisOwner(object), key);
      }
      default:
        return undefined;
    }
  }

  /** The slot of a property in an object literal. */
  findOfLiteral(property: TSESTree.Property): Slot | undefined {
    const key = staticKey(property);
    const { parent: taker } = enclosingExpression(property.parent).node;
    if (key === undefined || taker?.type !== 'VariableDeclarator') return undefined;
    return this.#findProperty(taker.id, key);
  }

  /** The slot of a field where it is declared. */
  fieldOf(definition: TSESTree.PropertyDefinition): Slot | undefined {
    const name = fieldNameOf(definition);
    return this.#findField({ owner: definition.parent.parent, isStatic: definition.static }, name);
  }

  /** Whether a slot holds nothing but values for which `isSuch` holds, through whatever other slots they come to it. */
  holdingOf(slot: Slot, isSuch: (expression: TSESTree.Expression) => boolean): Holding {
    let holding: Holding = 'always';
    const known = new Set([slot]);
    for (const { writes, isAlwaysSet } of known) {
      const values = writes.map((write) => findParts(write, isSuch));
      const parts = values.flatMap((value) => value?.parts ?? []);
      if (parts.length === 0 || values.includes(undefined)) return 'no';
      if (!isAlwaysSet || values.some((value) => value?.mayBeNothing === true)) holding = 'once set';
      for (const part of parts) {
        if (part.type !== 'Property' && isSuch(part as TSESTree.Expression)) continue;
        const source = this.find(part);
        if (source === undefined) return 'no';
        known.add(source);
      }
    }
    return holding;
  }

  #findMember(node: TSESTree.MemberExpression): Slot | undefined {
    const owner = findFieldOwner(node);
    if (owner !== undefined) return this.#findField(owner, fieldNameOf(node));
    const key = staticKey(node);
    return key === undefined ? undefined : this.#findProperty(node.object, key);
  }

  #findField(place: ThisOwner | undefined, name: string | undefined): Slot | undefined {
    if (place === undefined || name === undefined) return undefined;
    const fields = found(this.#fields, place.owner, () => new Map<string, Slot>());
    return found(fields, `${place.isStatic} ${name}`, () => fieldSlotOf(place, name, this.#sourceCode));
  }

  #findProperty(object: TSESTree.Node, key: string): Slot | undefined {
    const variable = object.type === 'Identifier' ? findVariable(this.#sourceCode, object) : undefined;
    if (variable === undefined) return undefined;
    const properties = found(this.#properties, variable, () => new Map<string, Slot | undefined>());
    return found(properties, key, () => findPropertySlot(variable, key));
  }
}

function found<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as Value;
}
