/** What the module graph has cost so far; the tests hold the caches against it. */
export interface GraphStatistics {
  /** Looks at the file system: one per path and turn. */
  looks: number;
  /** Files read. */
  reads: number;
  /** Sources handed to the parser: once for a module's exports, once more if its declarations are asked for much later. */
  parses: number;
  /** Specifiers handed to the resolver. */
  resolutions: number;
}
