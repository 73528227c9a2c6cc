/** What users declare in `settings.ssot`: the one place that every rule and the audit read. */
export interface Settings {
  /** Absolute folder that relative paths start from. Default: ESLint's working directory. */
  readonly root?: string | undefined;
  /** The concepts: what is true and what it replaces. */
  readonly concepts?: readonly ConceptSettings[] | undefined;
  /** What identifies one user, or a group of users, besides the built-in names. */
  readonly userScope?: UserScopeSettings | undefined;
  /** In-house emitters, besides the known libraries. */
  readonly emitters?: readonly EmitterSettings[] | undefined;
  /** Where an editor finds the JSON Schema of settings that are written as JSON; read by no rule. */
  readonly $schema?: string | undefined;
}

/**
 * A thing named by module and export: `<module>#<export>` or `<module>#<export>.<static member>`.
 *
 * The module is a path relative to `root` (extension optional), a path alias of the project's tsconfig, or a package
 * name.
 */
export type ReferenceText = string;

/** One concept: the true implementation, how it is made, and what it replaces. */
export interface ConceptSettings {
  /** Unique name of the concept; used in messages, options and the audit. */
  readonly name: string;
  /** The one true class, function or value (an instance exported by a module counts too): a reference. */
  readonly canonical: ReferenceText;
  /**
   * The sanctioned construction. A concept without a factory is a function or value: uses of its deprecated twins are
   * moved to the canonical export itself.
   */
  readonly factory?: FactorySettings | undefined;
  /** What the canonical one replaces: references, or objects that say more about them. */
  readonly deprecated?: readonly (ReferenceText | DeprecatedSettings)[] | undefined;
  /**
   * Further modules or references that may construct directly. The factory module and each class's own module always
   * may.
   */
  readonly constructors?: readonly string[] | undefined;
  /**
   * Globs of the modules in which the isolation rules apply for this concept. When no concept declares any, they apply
   * wherever the rule is switched on.
   */
  readonly modules?: readonly string[] | undefined;
  /**
   * How long an instance may live.
   *
   * @default 'user'
   */
  readonly scope?: 'user' | 'process' | undefined;
  /** Methods that release an instance. `Symbol.dispose` and `Symbol.asyncDispose` always count. */
  readonly dispose?: readonly string[] | undefined;
  /** The event contract of the concept. */
  readonly events?: EventSettings | undefined;
}

/** The sanctioned construction of a concept. */
export interface FactorySettings {
  /** Module where the sanctioned construction lives. */
  readonly module: string;
  /**
   * Expression that makes an instance: a template in the language of the file. `$name` stands for the argument given
   * for the constructor parameter `name`, `$args` for all arguments verbatim, `$scope` for the nearest user-scope value
   * visible at the site. Every other free name is an export of `module` and is imported when needed. An `await` makes
   * the factory asynchronous.
   */
  readonly call: string;
}

/** A deprecated class, function or value, with more than its reference. */
export interface DeprecatedSettings {
  /** The deprecated class, function or value: a reference. */
  readonly ref: ReferenceText;
  /** The parameters of the constructor or function in order; when absent they are read from its source. */
  readonly parameters?: readonly string[] | undefined;
  /** Template that overrides the one of the concept's factory for this class or function. */
  readonly call?: string | undefined;
  /** Shapes of the constructor that differ from the rest; the first one that a construction has applies. */
  readonly overloads?: readonly OverloadSettings[] | undefined;
  /** Why it is deprecated; shown in messages. */
  readonly reason?: string | undefined;
  /** Version or date since which it is deprecated. */
  readonly since?: string | undefined;
  /** Version or date by which it is to be removed. */
  readonly removeBy?: string | undefined;
}

/** One of several shapes of a constructor. */
export interface OverloadSettings {
  /** Which constructions it is for: every condition holds. */
  readonly when: OverloadCondition;
  /** The constructor's parameters in order, for these constructions; absent, those of the class as a whole. */
  readonly parameters?: readonly string[] | undefined;
  /** Template for these constructions; absent, that of the class as a whole. */
  readonly call?: string | undefined;
}

/** Conditions on the arguments of a construction. */
export interface OverloadCondition {
  /** How many arguments are given: a number, or the least and the most. */
  readonly arguments?: number | readonly [least: number, most: number] | undefined;
  /** Literals that are given, by the name of the parameter or property that they are given for. */
  readonly literals?: Readonly<Record<string, string | number | boolean | null>> | undefined;
}

/** The event contract of a concept. */
export interface EventSettings {
  /** Events that every class of the concept emits. */
  readonly required?: readonly string[] | undefined;
  /** Events that must be followed by another on every path. */
  readonly pairs?: readonly EventPairSettings[] | undefined;
}

/** An event and what must follow it. */
export interface EventPairSettings {
  /** Event that opens the pair. */
  readonly start: string;
  /** Event that closes the pair, or several of which any one does. */
  readonly end: string | readonly string[];
}

/** What identifies one user, or a group of users. */
export interface UserScopeSettings {
  /** Identifiers and property names that identify one user. */
  readonly names?: readonly string[] | undefined;
  /** Types whose values identify one user. */
  readonly types?: readonly ReferenceText[] | undefined;
  /** Functions that return what identifies the current user, such as an AsyncLocalStorage getter. */
  readonly accessors?: readonly ReferenceText[] | undefined;
  /** Names that identify a group of users: a room, a channel, a document. */
  readonly audience?: readonly string[] | undefined;
}

/** An in-house emitter. */
export interface EmitterSettings {
  /** The emitter, or a function that sends: a reference. */
  readonly ref: ReferenceText;
  /** The methods that send. Absent when the reference is itself a function that sends. */
  readonly methods?: readonly string[] | undefined;
  /** What carries the scope: the position of an argument, or a property of the first object given. */
  readonly scopeArgument?: number | string | undefined;
}
