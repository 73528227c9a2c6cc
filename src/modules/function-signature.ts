import type { ParameterShape } from './class-table.ts';

/** How a function is called. */
export interface FunctionSignature {
  readonly parameters: readonly ParameterShape[];
  /** Written with `async`, or declared to return a promise. */
  readonly isAsync: boolean;
  /** Number of type parameters, `least` without those that have a default. */
  readonly typeParameters: { readonly least: number; readonly most: number };
}
