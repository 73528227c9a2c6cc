/** A place in the settings that names something that does not exist. */
export interface DeadReference {
  /** Where it stands in the settings, for example `concepts[0].canonical`. */
  readonly keyPath: string;
  /** What is written there. */
  readonly text: string;
  readonly problem:
    | 'root-not-found'
    | 'module-not-found'
    | 'module-unreadable'
    | 'export-not-found'
    | 'glob-idle'
    | 'member-not-found'
    | 'method-not-found'
    | 'methods-missing'
    | 'scope-argument-missing'
    | 'scope-argument-unfit'
    | 'thing-repeated';
  /** What is the case instead, where the problem alone does not say it. */
  readonly expected?: string | undefined;
  /** The module, export or member that the reference most likely means, written as the settings would have it. */
  readonly closest: string | undefined;
}
