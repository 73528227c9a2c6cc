/**
 * A place where a thing is declared: `<module>#<export>` or `<module>#<export>.<static member>`.
 *
 * Identity is module **and** export; two classes of one name in two modules are two things.
 */
export interface Reference {
  /** The reference as the user wrote it; used in messages. */
  readonly text: string;
  /** Module part as written: a path relative to the registry's root, a path alias or a package name. */
  readonly module: string;
  /** Name under which the module exports the thing, `default` included. */
  readonly exportName: string;
  /** Static member of the export, when the reference names one. */
  readonly member: string | undefined;
  /** Where the reference stands in the settings, for example `concepts[0].canonical`. */
  readonly keyPath: string;
}

/** The sanctioned construction of a concept. */
export interface Factory {
  /** Module part as written, like {@link Reference.module}. */
  readonly module: string;
  /** The call template as written, for example `await createEngine($userContext)`. */
  readonly call: string;
  /** Where the factory stands in the settings. */
  readonly keyPath: string;
}

/** A value that is written as it is. */
export type Literal = string | number | boolean | null;

/** One of several shapes of a constructor, and what it is replaced by. */
export interface Overload {
  /** Smallest and largest number of arguments; `undefined` for any. */
  readonly arity: { readonly least: number; readonly most: number } | undefined;
  /** By the parameter or property, `options.mode`, that the literal has to be given for. */
  readonly literals: ReadonlyMap<string, Literal>;
  /** Constructor parameters in order; `undefined` for those of the implementation. */
  readonly parameters: readonly string[] | undefined;
  /** Template; `undefined` for that of the implementation. */
  readonly call: string | undefined;
  /** Where it stands in the settings. */
  readonly keyPath: string;
}

/** One declared class, function or value of a concept: its canonical one or one of its deprecated duplicates. */
export interface Implementation {
  readonly concept: Concept;
  readonly role: 'canonical' | 'deprecated';
  readonly reference: Reference;
  /** Where the entry stands in the settings; that of the reference itself, unless the entry is an object. */
  readonly keyPath: string;
  /** Last part of the reference's name, as people call the thing: `ExecutionEngine`, or the static member. */
  readonly name: string;
  /** Constructor parameters in order as declared by the user; `undefined` when they are to be read from the class. */
  readonly parameters: readonly string[] | undefined;
  /** Template that overrides the one of the concept's factory. */
  readonly call: string | undefined;
  /** Shapes of the constructor that go before `parameters` and `call`, in the order in which they are tried. */
  readonly overloads: readonly Overload[];
  readonly reason: string | undefined;
  /** Version or date as the user wrote it. */
  readonly since: string | undefined;
  /** Version or date as the user wrote it. */
  readonly removeBy: string | undefined;
}

/** A start event and the events of which any one closes it. */
export interface EventPair {
  readonly start: string;
  readonly end: readonly string[];
}

/** An entry of `constructors`: a whole module, or one thing in it. */
export interface ConstructionPermit {
  readonly module: string;
  /** `undefined` permits the whole module. */
  readonly reference: Reference | undefined;
  readonly keyPath: string;
}

/** One concept of the registry: what is true, how it is made, and what it replaces. */
export interface Concept {
  readonly name: string;
  readonly canonical: Implementation;
  readonly deprecated: readonly Implementation[];
  /** `undefined` for concepts whose truth is a function or a value. */
  readonly factory: Factory | undefined;
  readonly constructors: readonly ConstructionPermit[];
  /** Globs, relative to the root, of the modules to which the isolation rules apply. */
  readonly modules: readonly string[];
  readonly scope: 'user' | 'process';
  readonly dispose: readonly string[];
  readonly events: { readonly required: readonly string[]; readonly pairs: readonly EventPair[] };
}

/** What identifies one user, besides the built-in names. */
export interface UserScope {
  readonly names: readonly string[];
  readonly types: readonly Reference[];
  readonly accessors: readonly Reference[];
  readonly audience: readonly string[];
}

/** An in-house emitter. */
export interface Emitter {
  readonly reference: Reference;
  /** The methods that send; empty when the reference is itself a function that sends. */
  readonly methods: readonly string[];
  /** Position of the argument that carries the scope. */
  readonly scopeArgument: number | undefined;
  /** Property of the first object argument that carries the scope. */
  readonly scopeProperty: string | undefined;
}

/** The settings, validated and compiled; made once per settings object. */
export interface Registry {
  /** Absolute folder that relative module paths start from. */
  readonly root: string;
  readonly concepts: readonly Concept[];
  /** Every implementation of every concept, canonical ones first within a concept. */
  readonly implementations: readonly Implementation[];
  readonly userScope: UserScope;
  readonly emitters: readonly Emitter[];
}
