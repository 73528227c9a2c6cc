/** A member that a file uses on an instance. */
export interface UsedMember {
  readonly name: string;
  readonly access: 'call' | 'read' | 'write';
  /** Number of arguments of a call; `undefined` where that cannot be counted. */
  readonly argumentCount: number | undefined;
  /** The code goes on where the member is not there: `engine.close?.()`, `engine.size ?? 0`. */
  readonly isGuarded?: true;
}
