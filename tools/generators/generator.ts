/** Makes files from a single source; `update` writes them, `update --check` compares them. */
export interface Generator {
  /** What the files are, in a word or two. */
  readonly name: string;
  /** Texts by path relative to the root of the repository. */
  readonly generate: () => Promise<ReadonlyMap<string, string>>;
}
