import type { Surroundings } from '../../command/surroundings.ts';

/** How a page of text is set. */
export type TextOptions = Pick<Surroundings, 'columns' | 'paint'>;
