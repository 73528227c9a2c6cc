import type { ParameterShape } from '../signatures/class-table.ts';

/** What a thing is at run time and what can be asked of it, as far as its source tells. */
export interface ValueShape {
  /**
   * `constant`: a primitive or a list of primitives whose value the source tells. `primitive`: one whose type alone is
   * told. `type`: nothing is there at run time.
   */
  readonly kind: 'class' | 'constant' | 'function' | 'object' | 'primitive' | 'type' | 'unknown';
  /** The value of a constant, the name of a primitive type, or the structure of a type, as a text that can be compared. */
  readonly text: string | undefined;
  /**
   * Equal for things of which the same can be asked although nobody can tell what: made in the same way by the same
   * function, instances of one class, declared with one type.
   */
  readonly kin: string | undefined;
  readonly call: CallShape | undefined;
  /** Those that others may use, by name; of a class, the static ones. */
  readonly members: ReadonlyMap<string, ShapedMember>;
  /** Others may exist. */
  readonly isPartial: boolean;
  /** The name can be used as a type, too. */
  readonly isType: boolean;
}

/** A member of a thing. */
export interface ShapedMember {
  readonly shape: ValueShape;
  readonly isWritable: boolean;
}

/** How a function is called, and what it gives. */
export interface CallShape {
  /** Parameters, once for each overload; the implementation behind overloads is none. */
  readonly overloads: readonly (readonly ParameterForm[])[];
  readonly timing: Timing;
  /** Number of type parameters, `least` without those that have a default. */
  readonly typeParameters: { readonly least: number; readonly most: number };
  /** What a call gives, awaited. */
  readonly result: ValueShape;
  /** Every overload says, or the body shows, that it may give `undefined` or `null` instead. */
  readonly mayGiveNothing: boolean;
}

/** How a function hands out its result; `unknown` where it may give a promise without saying so. */
export type Timing = 'async' | 'async-generator' | 'generator' | 'sync' | 'unknown';

/** A parameter with what its annotation, pattern or default value tells of its values. */
export interface ParameterForm extends ParameterShape {
  readonly form: Form | undefined;
}

/** What kind of value something is. */
export type Form = 'array' | 'bigint' | 'boolean' | 'function' | 'null' | 'number' | 'object' | 'string' | 'symbol';

/** What nothing is known of. */
export const unknownShape: ValueShape = {
  kind: 'unknown',
  text: undefined,
  kin: undefined,
  call: undefined,
  members: new Map(),
  isPartial: true,
  isType: false,
};

/** What only its relatives are known of. */
export function kinOnly(kin: string | undefined): ValueShape {
  return kin === undefined ? unknownShape : { ...unknownShape, kin };
}

/** A value without members of its own. */
export function plainShape(kind: 'constant' | 'primitive', text: string): ValueShape {
  return { ...unknownShape, kind, text };
}

/** An object with the given members. */
export function objectShape(members: ReadonlyMap<string, ShapedMember>, isPartial: boolean): ValueShape {
  return { ...unknownShape, kind: 'object', members, isPartial };
}
