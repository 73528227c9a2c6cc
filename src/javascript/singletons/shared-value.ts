import type { ImportedPath } from '../interpretation/imported-path.ts';
import type { Kind } from '../interpretation/kind.ts';

/** A write, while a request is served, to what lives as long as the process. */
export interface StateWrite {
  /** The module in which it stands. */
  readonly path: string;
  readonly line: number;
  /** The function that writes, as a part of a sentence. */
  readonly writer: string;
  /** What is written, as its module calls it: `#sessions`, `current`. */
  readonly member: string;
  /** A field of the object itself gets another value, which a frozen object does not permit. */
  readonly isOfOwnField: boolean;
  /** What is written, or the place, derives from what a request brings. */
  readonly isOfRequest: boolean;
  /** It is put there while there is nothing yet. */
  readonly isOnFirstUse: boolean;
}

/** A write whose place is known. */
export interface PlacedWrite extends StateWrite {
  /** Where it begins, in characters. */
  readonly offset: number;
}

/** A class of the module itself, or of another one. */
export type ClassLink = { readonly facts: ClassFacts } | { readonly link: ImportedPath };

/** What a module shows of a value; what it does not show is left out. Nothing in it holds on to syntax. */
export type Made =
  | { readonly kind: 'instance'; readonly owner: ClassLink }
  | { readonly kind: 'class'; readonly owner: ClassLink }
  | { readonly kind: 'literal'; readonly members: ReadonlyMap<string, Member> }
  | { readonly kind: 'container'; readonly of: Kind }
  | { readonly kind: 'function'; readonly run: Run }
  /** What a name of another module stands for. */
  | { readonly kind: 'imported'; readonly link: ImportedPath }
  /** What a function of another module gives. */
  | { readonly kind: 'called'; readonly link: ImportedPath };

/** Something that lives as long as the process: a variable of a module, a static member, a global. */
export interface SharedValue {
  /** As its module calls it. */
  readonly name: string;
  readonly line: number;
  /** A comment at its declaration says why it is shared. */
  readonly isExcused: boolean;
  readonly isFrozen: boolean;
  readonly made: readonly Made[];
  /** The writes with which its own module changes it, or puts another in its place, by what a request brings. */
  readonly writes: readonly PlacedWrite[];
}

/** What a function gives. */
export type Given =
  /** Something that lives as long as the process. */
  | { readonly kind: 'shared'; readonly value: SharedValue }
  /** Something new, as far as its module shows. */
  | { readonly kind: 'new'; readonly made: Made }
  /** The object whose method it is, or a member of that. */
  | { readonly kind: 'self'; readonly key: string | undefined };

/** A call that a method makes on its own object, or on a field of it, and that its module does not resolve. */
export interface SelfCall {
  readonly field: string | undefined;
  readonly method: string;
}

/** What happens when a function is called. */
export interface Run {
  /** It is called once, before the first request. */
  readonly isInitial: boolean;
  /** A comment at its declaration says why what it gives is shared. */
  readonly isExcused: boolean;
  /** Asks for what belongs to the current request. */
  readonly readsContext: boolean;
  /** What it writes, of `this` and of what lives as long as the process. */
  readonly writes: readonly StateWrite[];
  readonly calls: readonly SelfCall[];
  readonly gives: readonly Given[];
}

/** A member of a class or an object literal. */
export interface Member {
  /** Runs when it is read. */
  readonly isAccessor: boolean;
  /** Others can name it. */
  readonly isPublic: boolean;
  readonly run: Run | undefined;
  /** What a field holds. */
  readonly value: SharedValue | undefined;
}

export interface ClassFacts {
  readonly name: string;
  readonly base: ClassLink | undefined;
  readonly members: ReadonlyMap<string, Member>;
  readonly statics: ReadonlyMap<string, Member>;
  /** What happens when it is constructed. */
  readonly construct: Run | undefined;
}

/** What a module shows of its names that live as long as the process. */
export interface ModuleFacts {
  /** By local name, as the module graph tells it; `*default*` for what has none. */
  findValue(localName: string): SharedValue | undefined;
}
