import type { DeadReference } from '../modules/find-dead-references.ts';

/** Something that the settings name and that does not exist: a reference, or a placeholder of a call template. */
export interface DeadSetting extends Omit<DeadReference, 'problem'> {
  readonly problem: DeadReference['problem'] | 'placeholder-unknown';
}
