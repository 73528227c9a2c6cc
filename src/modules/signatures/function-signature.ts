import type { ParameterShape } from './class-table.ts';
import type { TypeShape } from '../annotations/type-shape.ts';
import type { TypeParameterText } from './type-parameter-texts.ts';

/** What a call gives as far as the text tells: a promise for certain, something else for certain, or who knows. */
export type CallResult = 'promise' | 'plain' | 'unknown';

/** How a function is called. */
export interface FunctionSignature {
  readonly parameters: readonly ParameterShape[];
  /** The parameter lists among which callers choose: one for each overload. Never empty. */
  readonly signatures: readonly (readonly ParameterShape[])[];
  readonly result: CallResult;
  /** The declared type of the result, that of the implementation or of the longest overload. */
  readonly returns: TypeShape;
  /** Written in TypeScript, where callers are held to the parameters. */
  readonly isTyped: boolean;
  /** It takes no more arguments than its parameters say. */
  readonly isStrict: boolean;
  /** Number of type parameters, `least` without those that have a default. */
  readonly typeParameters: { readonly least: number; readonly most: number };
  readonly typeParameterTexts: readonly TypeParameterText[];
  /**
   * The type arguments of what it is declared to give, or to give a promise of: the text of each, or the position of the
   * type parameter that it is; `undefined` without a declared type.
   */
  readonly resultArguments: readonly (number | string)[] | undefined;
}
