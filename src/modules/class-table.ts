/** A parameter of a constructor or function, as far as a call template can use it. */
export interface ParameterShape {
  /** Name of a plain parameter; `undefined` for a destructured one. */
  readonly name: string | undefined;
  /** For a destructured object parameter: property name → optional (it has a default or a `?` in its type literal). */
  readonly properties: ReadonlyMap<string, { readonly isOptional: boolean }> | undefined;
  readonly isOptional: boolean;
  readonly isRest: boolean;
}

/** A member that an instance or the class itself has. */
export interface MemberShape {
  readonly name: string;
  readonly kind: 'method' | 'getter' | 'setter' | 'field' | 'accessor';
  readonly isStatic: boolean;
  readonly visibility: 'public' | 'protected' | 'private';
  /** Declared so; a getter without a setter is not counted. */
  readonly isReadonly?: true;
  /** Smallest and largest number of arguments of a method (`Infinity` with a rest parameter). */
  readonly arity: { readonly least: number; readonly most: number } | undefined;
}

/** The public face of a class, inherited members included where the base classes could be read. */
export interface ClassTable {
  /**
   * Constructor parameters, those of the nearest base class that has a constructor if the class has none; `undefined` if
   * that base class could not be read.
   */
  readonly parameters: readonly ParameterShape[] | undefined;
  readonly members: readonly MemberShape[];
  /** A base class could not be read: absence of a member proves nothing. */
  readonly isPartial: boolean;
  /** Number of type parameters, `least` without those that have a default. */
  readonly typeParameters: { readonly least: number; readonly most: number };
}
