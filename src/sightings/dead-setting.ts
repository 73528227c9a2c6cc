import type { DeadReference } from '../modules/find-dead-references.ts';

/** Something that the settings name and that does not exist: a reference, a placeholder of a call template, or a condition of an overload. */
export interface DeadSetting extends Omit<DeadReference, 'problem'> {
  readonly problem: DeadReference['problem'] | 'parameter-unknown' | 'placeholder-unknown';
}
