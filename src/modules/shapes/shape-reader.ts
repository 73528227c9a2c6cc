import type { Expression, TSType } from 'oxc-parser';

import type { DeclarationSource } from '../records/declaration-source.ts';
import type { FindMembers } from '../declarations/find-type-members.ts';
import type { Origin } from '../records/module-record.ts';

import type { ValueShape } from './value-shape.ts';

/** Reads what stands in one module. Everything that a shape consists of is read through it, down to some depth. */
export interface ShapeReader {
  /** The module. */
  readonly path: string;
  readonly source: DeclarationSource;
  readonly findMembers: FindMembers;
  /** What an expression at the module's top level yields. */
  expression(expression: Expression): ValueShape;
  /** What is of a type. */
  type(type: TSType): ValueShape;
  /** What is declared at an origin: as a value, or what is of the type that it names. */
  origin(origin: Origin, as: 'value' | 'type'): ValueShape;
  /** The reader for the members of what is read. */
  inner(): ShapeReader;
  /** The reader for what a call gives. */
  result(): ShapeReader;
}
