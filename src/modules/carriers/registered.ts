import type { Origin } from '../records/module-record.ts';

/** What the search is for. One object stands for one state of a registry: answers are kept by it. */
export interface Registered {
  /** The modules in which registered things are declared. */
  readonly paths: ReadonlySet<string>;
  /** Tells whether the thing at an origin, or its static member, is registered. */
  has(origin: Origin, member: string | undefined): boolean;
}
