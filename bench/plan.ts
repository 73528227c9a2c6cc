import path from 'node:path';
import { type Corpus, corpusGlobs } from './corpus.ts';
import { registryFor } from './registry-for.ts';
import type { LintTask } from './workbench.ts';

/** What the bench is asked to measure. */
export interface Plan {
  readonly corpus: Corpus;
  /** Classes that an ordinary registry deprecates, and those that are constructed most often. */
  readonly references: readonly string[];
  readonly busiest: readonly string[];
  /** Globs in place of those of all TypeScript. */
  readonly files: readonly string[] | undefined;
  /** The files of the checkout that are typed into. */
  readonly typed: readonly string[];
  readonly rounds: number;
  readonly lines: number;
  readonly modules: number;
  /** Without the rules of others. */
  readonly isAlone: boolean;
  /** Keystrokes in each file that is typed into. */
  readonly strokes: number;
}

/** A run without its rules. */
export type Ground = Omit<LintTask, 'rules'>;

/**
 * Runs over the checkout, with an ordinary registry and with the busiest classes.
 *
 * @param folder where the stand-ins of the registries go
 */
export function groundsOf(
  { corpus, files, ...plan }: Plan,
  folder: string,
): Readonly<Record<'busiest' | 'ordinary', Ground>> {
  const groundOf = (name: string, references: readonly string[]): Ground => ({
    cwd: corpus.folder,
    files: files ?? corpusGlobs.files,
    ignores: [...corpusGlobs.ignores, ...corpus.leftovers],
    settings: registryFor(corpus.folder, references, path.join(folder, name)),
  });
  return { ordinary: groundOf('ordinary', plan.references), busiest: groundOf('busiest', plan.busiest) };
}
