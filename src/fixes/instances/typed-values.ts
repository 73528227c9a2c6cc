import type { Cell } from './cells.ts';
import type { UsedMember } from './used-member.ts';

/** The values that types are written for. */
export interface TypedValues {
  /** The members that are used on them. */
  readonly used: readonly UsedMember[];
  readonly cells: readonly Cell[];
}
