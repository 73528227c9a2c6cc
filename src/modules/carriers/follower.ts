import type { ArrowFunctionExpression, Class, Expression, Function as SyntaxFunction, TSType } from 'oxc-parser';

import type { Origin } from '../records/module-record.ts';
import type { Found } from './found.ts';
import type { Step } from './step.ts';

/** A step with the arguments of the call or construction, if the text tells them. */
export interface Move {
  readonly step: Step;
  readonly args?: readonly Follow[];
}

/** The steps that are still to be made. */
export type Way = readonly Move[];

/** Goes on along a way from one value. */
export type Follow = (way: Way) => Found;

/** What names mean at one place of a module. `this` is a name like any other. */
export interface Scope {
  /** Path of the module. */
  readonly path: string;
  /** `undefined` for a name that the module does not declare. */
  find(name: string): Follow | undefined;
}

export type Callable = SyntaxFunction | ArrowFunctionExpression;

/** Whether the members of an object literal can be replaced: those of a frozen one cannot, those of `as const` all the way down. */
export type Seal = 'none' | 'frozen' | 'constant';

/** Goes along a way from a piece of syntax, from module to module. */
export interface Follower {
  expression(node: Expression, scope: Scope, way: Way, seal?: Seal): Found;
  callable(node: Callable, scope: Scope, way: Way): Found;
  class(node: Class, scope: Scope, way: Way): Found;
  /** What a value of the type can be; never certain. */
  type(node: TSType, scope: Scope, way: Way): Found;
  /** What names mean at the top level of a module. */
  module(path: string): Scope;
  /** From what is declared at an origin. */
  origin(origin: Origin, way: Way): Found;
  /** From what a module takes from another one. */
  import(specifier: string, importName: string, fromPath: string, way: Way): Found;
}

/** The member that the first step of a way leads to. */
export function firstKey([move]: Way): string | undefined {
  return move?.step.startsWith('.') === true ? move.step.slice(1) : undefined;
}

export function memberMove(key: string | undefined): Move {
  return { step: key === undefined ? '[]' : `.${key}` };
}
