import type { Dependence } from '../interpretation/dependence.ts';
import type { Interpreter } from '../interpretation/interpreter.ts';
import type { Phases } from '../phases/phases.ts';
import type { Summaries } from './find-witnesses.ts';

/** What is known of a file whose writes are judged. */
export interface Judging {
  readonly it: Interpreter;
  readonly phases: Phases;
  readonly summaries: Summaries;
  /** Does a value derive from what a request brings? */
  isOfRequest(dependence: Dependence): boolean;
}
