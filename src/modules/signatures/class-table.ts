import type { Origin } from '../records/module-record.ts';
import type { TypeParameterText } from './type-parameter-texts.ts';
import type { PropertyShape, TypeShape } from '../annotations/type-shape.ts';

/** A parameter of a constructor or function, as far as a call template can use it. */
export interface ParameterShape {
  /** Name of a plain parameter; `undefined` for a destructured one. */
  readonly name: string | undefined;
  /** What an object that is given may have, for a destructured parameter and for one whose type can be read. */
  readonly properties: ReadonlyMap<string, PropertyShape> | undefined;
  /** The object may have others than `properties`. */
  readonly isOpen: boolean;
  /** The kinds of values that its type admits. */
  readonly kinds: TypeShape['kinds'];
  /** The kinds of values that a rest parameter admits one by one. */
  readonly itemKinds?: TypeShape['kinds'];
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
  /** Declared so: a member that need not be there, or a field that may hold `undefined` or `null`. */
  readonly isOptional?: true;
  /** Smallest and largest number of arguments of a method (`Infinity` with a rest parameter). */
  readonly arity: { readonly least: number; readonly most: number } | undefined;
  /** A method that gives a promise, by its `async` or its declared type. */
  readonly givesPromise?: true;
  /** What a static method makes, if that is an instance of the class. */
  readonly making: Making | undefined;
}

/** How a static method makes an instance of its class. */
export interface Making {
  /** Its body shows that it constructs; else its declared type alone says that it gives an instance. */
  readonly isShown: boolean;
  /** It makes instances of the class that it is called on, which may have inherited it. */
  readonly isPolymorphic: boolean;
  /** It does nothing but hand its arguments to the constructor, all of them as they are given. */
  readonly isPassage: boolean;
  /** Its parameters that the constructor is given as they are, wherever it constructs. Empty if that is not shown. */
  readonly handed: readonly HandedArgument[];
}

/** A parameter of a static method that becomes an argument of the constructor. */
export interface HandedArgument {
  readonly name: string;
  /** Of the argument, counted from 0. */
  readonly index: number;
  /** Of the property, where the argument is an object that is written out. */
  readonly key: string | undefined;
}

/** The public face of a class, inherited members included where the base classes could be read. */
export interface ClassTable {
  /**
   * Constructor parameters, those of the nearest base class that has a constructor if the class has none; `undefined` if
   * that base class could not be read.
   */
  readonly parameters: readonly ParameterShape[] | undefined;
  /** The parameter lists among which callers choose: one for each overload of that constructor. Empty if unknown. */
  readonly signatures: readonly (readonly ParameterShape[])[];
  /** The constructor takes no more arguments than its parameters say, as far as callers are concerned. */
  readonly isStrict: boolean;
  /** The constructor is written in TypeScript, where callers are held to its parameters. */
  readonly isTyped: boolean;
  readonly members: readonly MemberShape[];
  /** A base class could not be read: absence of a member proves nothing. */
  readonly isPartial: boolean;
  /** Who may construct it. */
  readonly constructorVisibility: MemberShape['visibility'];
  /** Only classes that extend it can be constructed. */
  readonly isAbstract: boolean;
  /** The classes that it extends, nearest first, as far as they could be found. */
  readonly bases: readonly Origin[];
  /** Those of `bases` whose instances have the same type: no class on the way adds or changes a member of an instance. */
  readonly twins: readonly Origin[];
  readonly typeParameterTexts: readonly TypeParameterText[];
  /** Number of type parameters, `least` without those that have a default. */
  readonly typeParameters: { readonly least: number; readonly most: number };
}
