/** What the options say of functions and classes, by name. An entry is a name, or a module and a name: `vue#ref`. */
export interface KnownFactories {
  /** Make containers whose content others watch. */
  readonly reactive: readonly string[];
  /** Make things that nothing can change. */
  readonly immutable: readonly string[];
  /** Make caches that may be filled at any time. */
  readonly caches: readonly string[];
}
