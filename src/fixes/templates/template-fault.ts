import type { DeadSetting } from '../../sightings/dead-setting.ts';

/** What is wrong with a template, wherever it stands. */
export interface TemplateFault extends Omit<DeadSetting, 'keyPath'> {
  /** A factory that gives a type of the canonical class with fewer members: some want that, and say so by its type. */
  readonly isNarrow?: boolean;
}
