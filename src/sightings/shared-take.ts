import type { Place } from './place.ts';
import { defaultStateOptions } from './shared-state.ts';

/** What a file takes that all requests share. */
export type TakeFault =
  /** An instance that another module exports. */
  | 'sharedInstance'
  /** What a function of another module gives, the same each time. */
  | 'sharedAccessor'
  /** A class of another module whose static methods keep state. */
  | 'sharedClass'
  /** What a function of another module gives is what some request left there. */
  | 'sharedValue';

/** The writer when the file that takes something writes to it itself. */
export const THIS_MODULE = 'this module';

/** A place at which a file takes something that lives as long as the process, and that requests write to. */
export interface SharedTake {
  readonly place: Place;
  readonly fault: TakeFault;
  /** As the text calls it: `registry`, `Registry.getInstance()`. */
  readonly name: string;
  /** The variable or member that holds it, as its module calls it. */
  readonly holder: string;
  /** The module where that lives, by its absolute path. */
  readonly module: string;
  /** What is written, as its module calls it. */
  readonly member: string;
  /** The function that writes, as a part of a sentence. */
  readonly writer: string;
  /** The module where it stands, by its absolute path, and the line. */
  readonly writtenIn: string;
  readonly line: number;
}

/** What a project says of what its modules may take. */
export interface TakeOptions {
  /** Instances and functions that are shared on purpose: names, or references `module#export`. */
  readonly allow: readonly string[];
  /** Functions that run once, before the first request. `init*` stands for names that begin so, of functions
   * that neither take what one request brings nor hand anything back for what they were given. */
  readonly initFunctions: readonly string[];
  /** Classes and functions, as `name` or `module#name`, that make caches that may be filled at any time. */
  readonly allowedCaches: readonly string[];
  readonly includeTests: boolean;
}

/** What is assumed where a project says nothing. */
export const defaultTakeOptions: TakeOptions = {
  allow: [],
  initFunctions: defaultStateOptions.initFunctions,
  allowedCaches: defaultStateOptions.allowedCaches,
  includeTests: false,
};
