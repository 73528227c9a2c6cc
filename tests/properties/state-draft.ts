import type { Chooser } from './chooser.ts';

/** A module that is being written at random. */
export interface Draft {
  readonly choose: Chooser;
  /** By the name under which it is reported: how to read it. */
  readonly roots: Record<string, string>;
  /** Roots that are made on first use, as they may be. */
  readonly lazy: string[];
  /** A number that no name has yet. */
  fresh(): number;
  /** Declares something in front of what is being written. */
  before(statement: string): void;
  /** The statement that exports a name; others call what it holds, or the method that is given. */
  publish(name: string, call?: string): string;
}

/** The content of a root: something of every sort. */
export const MAKER =
  '{ n: 0, list: [{ n: 0 }], inner: { n: 0, deep: { n: 0 } }, map: new Map([["a", { n: 0 }]]), set: new Set() }';
