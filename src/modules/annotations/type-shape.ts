import type { TSType } from 'oxc-parser';

/** A property that an object may have. */
export interface PropertyShape {
  /** The object may be without it. */
  readonly isOptional: boolean;
  /** It may be there and hold `undefined` or `null`. */
  readonly isNullish?: boolean;
  /** The kinds of its values, as with {@link TypeShape.kinds}; `undefined` where its type is not as plain as that. */
  readonly kinds?: ReadonlySet<string> | undefined;
}

/** What a type says of the values that it admits. */
export interface TypeShape {
  /** By name; `undefined` for what is no object, and for a type that cannot be read. */
  readonly properties: ReadonlyMap<string, PropertyShape> | undefined;
  /** A value may have other properties as well. */
  readonly isOpen: boolean;
  /**
   * The kinds of values: what `typeof` says, `array`, `null`, and literals as JSON. `undefined` if they are unknown.
   */
  readonly kinds: ReadonlySet<string> | undefined;
}

/**
 * Reads a type as it stands in a module; no type is an unknown one.
 *
 * @param hidden type parameters around it, which are no types of the module
 */
export type ReadType = (type: TSType | null | undefined, hidden?: ReadonlySet<string>) => TypeShape;
