import type { Placeholder } from '../templates/template-placeholders.ts';
import type { ArgumentPiece } from './argument-pieces.ts';

/** What stands for one placeholder, and how it is evaluated there. */
export interface ArgumentUse extends Pick<Placeholder, 'isConditional' | 'within'> {
  readonly piece: ArgumentPiece;
}
