import type { ParameterShape } from './class-table.ts';

/** What a call gives as far as the text tells: a promise for certain, something else for certain, or who knows. */
export type CallResult = 'promise' | 'plain' | 'unknown';

/** How a function is called. */
export interface FunctionSignature {
  readonly parameters: readonly ParameterShape[];
  readonly result: CallResult;
  /** Number of type parameters, `least` without those that have a default. */
  readonly typeParameters: { readonly least: number; readonly most: number };
}
