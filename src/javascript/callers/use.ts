import type { TSESTree } from '@typescript-eslint/utils';
import type { Body } from '../interpretation/body.ts';

/**
 * The way from a value to a function that it holds: keys of members, and `MADE` from a class to its instances. The empty
 * way is the value itself. A constructor is at the end of `[MADE]`.
 */
export type Way = readonly string[];

export const MADE = 'new()';

/** What a module does with a function that it was followed to. */
export type Use =
  | {
      readonly kind: 'call';
      readonly from: Body;
      /** The call, if it names the function itself. */
      readonly node?: TSESTree.CallExpression | TSESTree.NewExpression | undefined;
    }
  /** It is called when the process ends. */
  | { readonly kind: 'end' }
  /** The module exports what holds it. */
  | { readonly kind: 'door'; readonly way: Way }
  /** What holds it is an argument of a call. */
  | { readonly kind: 'argument'; readonly call: TSESTree.CallExpression; readonly index: number; readonly way: Way }
  /** It is put into what a function was given. */
  | { readonly kind: 'attached'; readonly to: Body; readonly index: number; readonly way: Way }
  /** A function returns what holds it. */
  | { readonly kind: 'returned'; readonly by: Body; readonly way: Way }
  /** It is in a field of an object, which others may read under the same name. */
  | { readonly kind: 'field'; readonly name: string }
  /** It is out of sight. */
  | { readonly kind: 'escape' };
