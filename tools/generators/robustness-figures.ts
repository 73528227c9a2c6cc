import { figuresOf } from '../robustness/figures-of.ts';
import type { Result } from '../robustness/results.ts';
import { evidencePage } from './evidence-page.ts';

/** The figures of the page on robustness, from the results beside it. */
export const robustnessFigures = evidencePage<readonly Result[]>({
  name: 'figures on robustness',
  page: 'robustness',
  figuresOf,
});
