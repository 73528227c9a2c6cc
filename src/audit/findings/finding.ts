import type { Spot } from '../spot.ts';

/** A place in a text; lines and columns count from 1, offsets from 0. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** One replacement of a stretch of a file. */
export interface Edit {
  readonly start: Point;
  readonly end: Point;
  readonly text: string;
}

/** What tells a finding from others, wherever it stands. */
export interface FindingIdentity {
  /** The rule whose matter it is, without the name of the plugin. */
  readonly rule: string;
  /** Name of the concept; empty where none is concerned. */
  readonly concept: string;
  /** The class, function or value in question, as people call it. */
  readonly thing: string;
  /** The classes, functions and named values around it, from the outside; empty at the top of a module. */
  readonly symbol: string;
}

/** A debt of the project: one site that is to change. */
export interface Finding extends FindingIdentity, Spot {
  readonly endLine: number;
  readonly endColumn: number;
  /** What is wrong and where the truth lives, in sentences. */
  readonly message: string;
  /** What `eslint --fix` does. */
  readonly fix: Edit | undefined;
  readonly suggestions: readonly { readonly text: string; readonly edit: Edit }[];
}

/** One text for what tells a finding from others. */
export function identityKey({ rule, concept, thing, symbol }: FindingIdentity): string {
  return JSON.stringify([rule, concept, thing, symbol]);
}
