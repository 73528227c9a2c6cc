/** A file that has changed. */
export interface Change {
  /** Absolute path. */
  readonly file: string;
  /** It is not there any more: deleted, or renamed to another. */
  readonly isGone: boolean;
}
